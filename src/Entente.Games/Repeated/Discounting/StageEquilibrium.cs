namespace Entente.Games;

/// <summary>An equilibrium of the stage game that can serve as punishment: nobody gains by breaking it off.</summary>
/// <param name="Profile">What each player mixes.</param>
/// <param name="Payoffs">What it is worth to each.</param>
public sealed record StageEquilibrium(IReadOnlyList<MixedStrategy> Profile, IReadOnlyList<Rational> Payoffs)
{
    /// <summary>Whether nobody mixes.</summary>
    public bool IsPure => Profile.All(mixture => mixture.Support.Count() == 1);

    /// <summary>
    /// The pure equilibria, and of two players all extreme ones: among the equilibria of two players, one of these is the worst for each.
    /// </summary>
    /// <returns>Whether none that matters can be missing, and the equilibria.</returns>
    internal static (bool All, IReadOnlyList<StageEquilibrium> Equilibria) Of(NormalGame game, SearchOptions options, CancellationToken token)
    {
        var pure = NormalGamePureEquilibria.Of(game, token).Equilibria
            .Select(equilibrium => new StageEquilibrium([.. equilibrium.Strategies.Select((strategy, player) => MixedStrategy.Pure(game.Players[player].Strategies.Count, strategy))], equilibrium.Payoffs));
        if (game.Players.Count != 2 || game.Players.Sum(player => player.Strategies.Count) > PairSearch<long, WordArithmetic>.MaximumLabels)
            return (game.Players.Count == 1, [.. pure]);
        var extreme = ExtremeEquilibria.Of(game.ToMatrix(), options, token);
        var mixed = extreme.Equilibria.Select(equilibrium => new StageEquilibrium([equilibrium.Profile.Row, equilibrium.Profile.Column], [equilibrium.Payoffs.Row, equilibrium.Payoffs.Column]));
        return (extreme.Complete, [.. pure, .. mixed.Where(equilibrium => !equilibrium.IsPure)]);
    }
}
