namespace Entente.Games.Tests;

/// <summary>Aims checked with the library's other solvers, which the searches do not use.</summary>
internal static class Aims
{
    internal static bool Reached(MatrixGame game, Profile target, LeverageAim? aim)
    {
        var pure = PureEquilibria.Of(game).Equilibria;
        var found = pure.FirstOrDefault(equilibrium => equilibrium.Profile == target);
        return aim switch
        {
            null => found is null,
            LeverageAim.Equilibrium => found is not null,
            LeverageAim.Strict => found is { Strict: true },
            LeverageAim.OnlyPure => found is not null && pure.Count == 1,
            LeverageAim.Unique => IteratedDominance.Of(game).Solution == target,
            _ => Seats.Both.All(seat => DominanceRelation.Of(game).StrictlyDominant(seat) == target[seat]),
        };
    }

    internal static string Text(MatrixGame game) => string.Join(' ', game.Profiles.Select(profile => game[profile]));
}
