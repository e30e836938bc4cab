namespace Entente.Games;

/// <summary>The equilibria of a game without proper subgames: all extreme ones where one or two players move, the pure ones where more do.</summary>
/// <param name="Profiles">Those found.</param>
/// <param name="End">Whether the search was exhausted.</param>
/// <param name="PureOnly">Whether mixed ones were not looked for.</param>
internal sealed record BlockEquilibria(IReadOnlyList<BehaviourProfile> Profiles, SearchEnd End, bool PureOnly)
{
    internal static BlockEquilibria Of(ExtensiveGame block, SearchOptions options, CancellationToken token)
    {
        var form = StrategicForm.Reduced(block);
        int[] movers = [.. Enumerable.Range(0, block.Players.Count).Where(player => block.SetsOf(player).Any())];
        if (movers.Length != 2)
        {
            var pure = NormalGamePureEquilibria.Of(form.Game).Equilibria;
            return new([.. pure.Select(equilibrium => form.Behaviour(Pure(form.Game, equilibrium)))], SearchEnd.Exhausted, movers.Length > 2);
        }

        var extreme = ExtremeEquilibria.Of(Table(form.Game, movers), options, token);
        return new([.. extreme.Equilibria.Select(equilibrium => form.Behaviour(Mixed(form.Game, movers, equilibrium.Profile)))], extreme.End, false);
    }

    /// <summary>The game between two players, when nobody else has a choice.</summary>
    private static MatrixGame Table(NormalGame game, int[] movers)
    {
        var (rows, columns) = (game.Players[movers[0]].Strategies.Count, game.Players[movers[1]].Strategies.Count);
        var (row, column) = (new Rational[rows, columns], new Rational[rows, columns]);
        for (var profile = 0; profile < game.ProfileCount; profile++)
            (row[profile % rows, profile / rows], column[profile % rows, profile / rows]) = (game[profile, movers[0]], game[profile, movers[1]]);
        return MatrixGame.FromMatrices(game.Title, row, column);
    }

    private static MixedStrategy[] Pure(NormalGame game, NormalGamePureEquilibrium equilibrium) =>
        [.. equilibrium.Strategies.Select((strategy, player) => MixedStrategy.Pure(game.Players[player].Strategies.Count, strategy))];

    private static MixedStrategy[] Mixed(NormalGame game, int[] movers, MixedProfile profile) =>
        [.. game.Players.Select((_, player) => player == movers[0] ? profile.Row : player == movers[1] ? profile.Column : MixedStrategy.Pure(1, 0))];
}
