using System.Globalization;

namespace Entente.Games;

/// <summary>Puts a game in extensive form into normal form, for movers that are players or the agents of single information sets.</summary>
internal sealed class FormBuilder
{
    private readonly ExtensiveGame game;
    private readonly OwnHistories[] histories;
    private readonly int[][] sets; // by mover
    private readonly List<int[]>[] plans; // by mover and strategy, an action for each of its sets
    private readonly Dictionary<int, int[]>[] allowing; // by mover, the strategies that allow a sequence

    internal FormBuilder(ExtensiveGame game, int[][] sets, bool reduced)
    {
        (this.game, this.sets) = (game, sets);
        histories = [.. sets.Select(own => OwnHistories.Of(game, [.. game.Sets.Select((_, set) => own.Contains(set))]))];
        plans = [.. sets.Select((own, mover) => PureStrategies.Of(game, histories[mover], own, reduced, StrategicForm.MaximumStrategies) ?? throw TooLarge())];
        allowing = [.. plans.Select(list => new Dictionary<int, int[]> { [0] = [.. Enumerable.Range(0, list.Count)] })];
        if (NormalGame.PayoffCount([.. plans.Select(list => list.Count)]) / sets.Length > StrategicForm.MaximumProfiles)
            throw TooLarge();
    }

    /// <summary>By mover and strategy, an action for each of its sets.</summary>
    internal IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Plans => plans;

    /// <summary>The normal form.</summary>
    /// <param name="names">Of the movers.</param>
    /// <param name="players">Whose payoffs each mover gets.</param>
    internal NormalGame Build(IEnumerable<string> names, int[] players)
    {
        var earned = Earned();
        var movers = names.Select((name, mover) => new NormalPlayer(name, [.. plans[mover].Select(plan => Name(mover, plan))])).ToArray();
        var payoffs = new ExactNumber[earned.Length / game.Players.Count * movers.Length];
        for (var k = 0; k < payoffs.Length; k++)
            payoffs[k] = earned[(k / movers.Length * game.Players.Count) + players[k % movers.Length]];
        return new(game.Title, game.Comment, movers, payoffs);
    }

    private GameTooLargeException TooLarge() =>
        new($"The normal form of '{game.Title}' is too large: more than {StrategicForm.MaximumProfiles} profiles, or a player with more than {StrategicForm.MaximumStrategies} strategies.");

    /// <summary>Expected payoffs of the players, by profile.</summary>
    private Rational[] Earned()
    {
        var profiles = plans.Aggregate(1, (product, list) => product * list.Count);
        var earned = new Rational[profiles * game.Players.Count];
        var chances = ChanceMoves.Reach(game);
        foreach (var end in game.Terminals.Where(end => chances[end.Number].Sign > 0))
        {
            Rational[] paid = [.. game.Paid(end.Number).Select(payoff => payoff * chances[end.Number])];
            foreach (var profile in Profiles(end.Number))
            {
                for (var player = 0; player < paid.Length; player++)
                    earned[(profile * paid.Length) + player] += paid[player];
            }
        }

        return earned;
    }

    /// <summary>The profiles that lead to a node, if chance does.</summary>
    private IEnumerable<int> Profiles(int node)
    {
        IEnumerable<int> profiles = [0];
        var stride = 1;
        for (var mover = 0; mover < plans.Length; mover++)
        {
            var (strategies, step) = (Allowing(mover, histories[mover].At(node)), stride);
            profiles = profiles.SelectMany(profile => strategies.Select(strategy => profile + (strategy * step)));
            stride *= plans[mover].Count;
        }

        return profiles;
    }

    private int[] Allowing(int mover, int sequence)
    {
        if (!allowing[mover].TryGetValue(sequence, out var strategies))
        {
            strategies = [.. Enumerable.Range(0, plans[mover].Count).Where(strategy => Allows(mover, plans[mover][strategy], sequence))];
            allowing[mover].Add(sequence, strategies);
        }

        return strategies;
    }

    private bool Allows(int mover, int[] plan, int sequence) =>
        histories[mover].Path(sequence).All(move => plan[Array.IndexOf(sets[mover], move.Set)] == move.Action);

    private string Name(int mover, int[] plan) =>
        plan.Length == 0 ? "*" : string.Join(' ', plan.Select((action, place) => action == PureStrategies.None ? "*" : Name(game.Sets[sets[mover][place]], action)));

    private static string Name(InformationSet set, int action) =>
        string.IsNullOrWhiteSpace(set.Actions[action]) ? (action + 1).ToString(CultureInfo.InvariantCulture) : set.Actions[action];
}
