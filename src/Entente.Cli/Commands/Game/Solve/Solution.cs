using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>One equilibrium.</summary>
/// <param name="Profile">For each player – in a tree, for each information set – the probabilities.</param>
/// <param name="Payoffs">What each player gets.</param>
/// <param name="MaxRegret">The most that anybody could gain by deviating.</param>
/// <param name="Strict">Whether whoever deviates loses; null where that is not known.</param>
internal sealed record Found(IReadOnlyList<MixedStrategy> Profile, IReadOnlyList<Rational> Payoffs, Rational MaxRegret, bool? Strict)
{
    /// <summary>How far each probability of the true equilibrium may be from the one given; zero where it is exact.</summary>
    public Rational Radius { get; init; }

    /// <summary>Whether nobody randomises.</summary>
    public bool Pure => Profile.All(strategy => strategy.Support.Count() == 1);
}

/// <summary>What a method found.</summary>
/// <param name="Game">The game.</param>
/// <param name="Method">Word of the method.</param>
/// <param name="How">How they were found.</param>
/// <param name="Equilibria">The equilibria.</param>
internal sealed record Solution(LoadedGame Game, string Method, string How, IReadOnlyList<Found> Equilibria)
{
    /// <summary>Why something may be missing; null where nothing is.</summary>
    public Localised? Missing { get; init; }

    /// <summary>Whether the search was stopped from outside.</summary>
    public bool Cancelled { get; init; }

    /// <summary>Maximal Nash subsets as numbers of equilibria, from 0; null where the method has none.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? Components { get; init; }

    /// <summary>The information sets that profiles speak of, by number; null where they speak of players.</summary>
    public IReadOnlyList<int>? Sets { get; init; }

    /// <summary>Further facts for machines.</summary>
    public IReadOnlyList<(string Key, JsonNode? Value)> More { get; init; } = [];

    /// <summary>Further lines for people.</summary>
    public Func<Language, IEnumerable<string>> Further { get; init; } = _ => [];

    /// <summary>What a search that ended early says.</summary>
    public static Localised? Ended(SearchEnd end) => end switch
    {
        SearchEnd.Exhausted => null,
        SearchEnd.Cancelled => new("stopped before the search was over", "搜尋在完成前停止"),
        _ => new("a limit of the search was reached", "已達搜尋上限"),
    };

    /// <summary>The answer.</summary>
    public Answer ToAnswer() => new(ToJson(), language => new SolutionPage(this, language).Lines()) { Cancelled = Cancelled };

    private JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["game"] = Game.Title.En,
            ["players"] = Texts.List(Game.Players),
            ["method"] = Method,
            ["how"] = How,
            ["exact"] = Equilibria.All(found => found.Radius.Sign == 0),
            ["complete"] = Missing is null,
        };
        if (Missing is { } reason)
        {
            json["reason"] = Texts.Both(reason);
        }

        if (Sets is { } sets)
        {
            json["sets"] = new JsonArray([.. sets.Select(set => (JsonNode)Set(Game.Tree!.Sets[set]))]);
        }
        else
        {
            json["strategies"] = new JsonArray([.. Game.AtOnce.Players.Select(player => (JsonNode)Texts.List(player.Strategies))]);
        }

        json["equilibria"] = new JsonArray([.. Equilibria.Select(Equilibrium)]);
        json["components"] = Components is { } components ? new JsonArray([.. components.Select(component => (JsonNode)new JsonArray([.. component.Select(number => (JsonNode)number)]))]) : null;
        foreach (var (key, value) in More)
        {
            json[key] = value;
        }

        return json;
    }

    private JsonObject Set(InformationSet set) => new JsonObject { ["player"] = Game.Players[set.Player!.Value], ["name"] = set.Name, ["actions"] = Texts.List(set.Actions) };

    private static JsonNode Equilibrium(Found found) => new JsonObject
    {
        ["profile"] = new JsonArray([.. found.Profile.Select(strategy => (JsonNode)Texts.Numbers(strategy.Probabilities))]),
        ["payoffs"] = Texts.Numbers(found.Payoffs),
        ["maxRegret"] = found.MaxRegret.ToString(),
        ["pure"] = found.Pure,
        ["strict"] = found.Strict,
        ["radius"] = found.Radius.ToString(),
    };
}
