namespace Entente.Games;

/// <summary>The equilibria of a game without proper subgames: all extreme ones where one or two players move, the pure ones where more do.</summary>
/// <param name="Profiles">Those found, made one after the other: there may be very many.</param>
/// <param name="End">Whether the search was exhausted.</param>
/// <param name="PureOnly">Whether mixed ones were not looked for.</param>
internal sealed record BlockEquilibria(IEnumerable<BehaviourProfile> Profiles, SearchEnd End, bool PureOnly)
{
    /// <summary>Solves a block; where two players have too many strategies to list all equilibria, one is found by the sequence form.</summary>
    internal static BlockEquilibria Of(ExtensiveGame block, SearchOptions options, CancellationToken token)
    {
        int[] movers = [.. Enumerable.Range(0, block.Players.Count).Where(player => block.SetsOf(player).Any())];
        try
        {
            return movers.Length == 2 ? Extreme(StrategicForm.Reduced(block), movers, options, token) : Pure(StrategicForm.Reduced(block), movers.Length > 2, token);
        }
        catch (GameTooLargeException) when (block.Players.Count == 2 && movers.Length == 2)
        {
            return new([SequenceEquilibrium.Of(block, token).Profile], SearchEnd.LimitReached, false);
        }
    }

    private static BlockEquilibria Extreme(StrategicForm form, int[] movers, SearchOptions options, CancellationToken token)
    {
        var extreme = ExtremeEquilibria.Of(Table(form.Game, movers), options, token);
        return new(extreme.Equilibria.Select(equilibrium => form.Spread(Mixed(form.Game, movers, equilibrium.Profile))), extreme.End, false);
    }

    private static BlockEquilibria Pure(StrategicForm form, bool more, CancellationToken token) => new(
        NormalGamePureEquilibria.Profiles(form.Game, token).Select(profile => form.Spread(Pure(form.Game, profile))), SearchEnd.Exhausted, more);

    /// <summary>The game between two players, when nobody else has a choice.</summary>
    private static MatrixGame Table(NormalGame game, int[] movers)
    {
        var (rows, columns) = (game.Players[movers[0]].Strategies.Count, game.Players[movers[1]].Strategies.Count);
        var (row, column) = (new Rational[rows, columns], new Rational[rows, columns]);
        for (var profile = 0; profile < game.ProfileCount; profile++)
            (row[profile % rows, profile / rows], column[profile % rows, profile / rows]) = (game[profile, movers[0]], game[profile, movers[1]]);
        return MatrixGame.FromMatrices(game.Title, row, column);
    }

    private static MixedStrategy[] Pure(NormalGame game, int profile) =>
        [.. game.Strategies(profile).Select((strategy, player) => MixedStrategy.Pure(game.Players[player].Strategies.Count, strategy))];

    private static MixedStrategy[] Mixed(NormalGame game, int[] movers, MixedProfile profile) =>
        [.. game.Players.Select((_, player) => player == movers[0] ? profile.Row : player == movers[1] ? profile.Column : MixedStrategy.Pure(1, 0))];
}
