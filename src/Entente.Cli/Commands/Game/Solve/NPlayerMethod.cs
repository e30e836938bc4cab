using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>Isolated equilibria of any number of players, mixed ones included, each proven.</summary>
internal sealed class NPlayerMethod : ISolveMethod
{
    /// <summary>Word under <c>--method</c>.</summary>
    public const string Word = "n-player";

    private const long MostUnasked = 1000; // choices of supports; more may take minutes

    /// <inheritdoc/>
    public string Id => Word;

    /// <summary>Whether it is taken unasked: utilities, and so few strategies that it takes seconds.</summary>
    public static bool Fits(LoadedGame game) => game.Scale == PayoffScale.Cardinal
        && game.AtOnce.Players.Aggregate(1L, (product, player) => product > MostUnasked || player.Strategies.Count > IsolatedEquilibria.MaximumStrategies ? long.MaxValue : product * ((1L << player.Strategies.Count) - 1)) <= MostUnasked;

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        if (game.Scale == PayoffScale.Ordinal)
        {
            throw new RefusalException(new($"'{Word}' averages payoffs, and these are ranks; write 'scale: numbers' if they are utilities.", $"「{Word}」須取收益的平均，而此處收益為名次；若為效用，請寫「scale: numbers」。"));
        }

        var solved = IsolatedEquilibria.Of(game.AtOnce, new() { Progress = watch }, watch.Token);
        var strict = NormalGamePureEquilibria.Of(game.AtOnce, watch.Token).Equilibria.Where(e => e.Strict).Select(e => PureMethod.Pure(game.AtOnce, e)).ToArray();
        return new Solution(game, Word, solved.Method, [.. solved.Equilibria.Select(e => new Found(e.Profile, e.Payoffs, e.MaxRegret, strict.Any(s => s.Profile.SequenceEqual(e.Profile))) { Radius = e.Radius })])
        {
            Missing = Missing(solved),
            Cancelled = solved.End == SearchEnd.Cancelled,
            More = solved.Unsettled.Count == 0 ? [] : [("unsettled", new JsonArray([.. solved.Unsettled.Select(open => (JsonNode)Open(game.AtOnce, open))]))],
            Further = language => Further(game, solved, language),
        }.ToAnswer();
    }

    private static Localised? Missing(IsolatedEquilibria solved) => solved.Unsettled.Count == 0 || solved.End == SearchEnd.Cancelled
        ? Solution.Ended(solved.End)
        : new($"{solved.Unsettled.Count} combinations of supports are not settled: there may be more equilibria, or continua of them", $"有 {solved.Unsettled.Count} 種支撐組合未能判定，可能尚有其他均衡或連續均衡");

    private static Localised Reason(UnsettledReason reason) => reason switch
    {
        UnsettledReason.Continuum => new("a line of equilibria", "均衡構成連續線段"),
        UnsettledReason.Singular => new("nothing can be certified near some point", "某點附近無法驗證"),
        UnsettledReason.Tie => new("a tie that could not be decided", "存在無法判定之平手"),
        _ => new("too much to look at", "須檢視之範圍過大"),
    };

    private static JsonObject Open(NormalGame game, UnsettledSupport open) => new JsonObject
    {
        ["supports"] = new JsonArray([.. open.Supports.Select((support, player) => (JsonNode)Texts.List(support.Select(strategy => game.Players[player].Strategies[strategy])))]),
        ["reason"] = open.Reason switch { UnsettledReason.Continuum => "continuum", UnsettledReason.Singular => "singular", UnsettledReason.Tie => "tie", _ => "limit" },
        ["example"] = open.Example is { } example ? new JsonArray([.. example.Select(mixture => (JsonNode)Texts.Numbers(mixture.Probabilities))]) : null,
    };

    private static IEnumerable<string> Further(LoadedGame game, IsolatedEquilibria solved, Language language)
    {
        const int Shown = 5;
        if (solved.Unsettled.Count == 0)
        {
            return [];
        }

        var names = new GameNames(game, language);
        string Supports(UnsettledSupport open) => string.Join(" × ", open.Supports.Select((support, player) => $"{{{string.Join(", ", support.Select(strategy => names.Strategy(player, strategy)))}}}"));
        return
        [
            "",
            language == Language.En ? "Not settled, where the players use exactly these strategies:" : "未能判定之支撐組合：",
            .. solved.Unsettled.Take(Shown).Select(open => $"   {Supports(open)}: {Reason(open.Reason).In(language)}"),
            .. solved.Unsettled.Count > Shown ? ["   …"] : Array.Empty<string>(),
        ];
    }
}
