using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests;

/// <summary>Named games and random ones.</summary>
internal static class Games
{
    /// <summary>Small cardinal games with many ties, some fractions, and every shape from 1×1 to 4×4.</summary>
    internal static Arbitrary<MatrixGame> Random =>
        (from rows in Gen.Choose(1, 4)
         from columns in Gen.Choose(1, 4)
         from denominator in Gen.Choose(1, 3)
         from numbers in Gen.Choose(-3, 3).ArrayOf(2 * rows * columns)
         select Cardinal(rows, columns, numbers, denominator)).ToArbitrary();

    /// <summary>A 2×2 game of ranks; each pair is one cell, row by row.</summary>
    internal static MatrixGame Ranks((int, int) r0c0, (int, int) r0c1, (int, int) r1c0, (int, int) r1c1) =>
        MatrixGame.FromRanks("a game", Someone("R", 2), Someone("C", 2), new[,] { { r0c0, r0c1 }, { r1c0, r1c1 } });

    internal static MatrixGame Cardinal(int rows, int columns, IReadOnlyList<int> numerators, int denominator = 1)
    {
        var payoffs = new PayoffPair[rows, columns];
        for (var i = 0; i < rows * columns; i++)
            payoffs[i / columns, i % columns] = new(new(numerators[2 * i], denominator), new(numerators[(2 * i) + 1], denominator));
        return new("a game", Someone("R", rows), Someone("C", columns), PayoffScale.Cardinal, payoffs);
    }

    /// <summary>The same shape with other payoffs.</summary>
    internal static MatrixGame With(MatrixGame game, Func<Profile, PayoffPair> payoff, PayoffScale scale = PayoffScale.Cardinal)
    {
        var payoffs = new PayoffPair[game.Count(Seat.Row), game.Count(Seat.Column)];
        foreach (var profile in game.Profiles)
            payoffs[profile.Row, profile.Column] = payoff(profile);
        return new(game.Title, game.Row, game.Column, scale, payoffs);
    }

    /// <summary>The game with the players' seats exchanged.</summary>
    internal static MatrixGame Swapped(MatrixGame game)
    {
        var payoffs = new PayoffPair[game.Count(Seat.Column), game.Count(Seat.Row)];
        foreach (var profile in game.Profiles)
            payoffs[profile.Column, profile.Row] = new(game[profile].Column, game[profile].Row);
        return new(game.Title, game.Column, game.Row, game.Scale, payoffs);
    }

    internal static Profile Swapped(Profile profile) => new(profile.Column, profile.Row);

    internal static IEnumerable<Profile> PureNash(MatrixGame game) =>
        PureEquilibria.Of(game).Equilibria.Select(equilibrium => equilibrium.Profile);

    internal static void Holds(Func<MatrixGame, bool> property) =>
        Prop.ForAll(Random, property).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Player Someone(string name, int strategies) =>
        new(name, [.. Enumerable.Range(1, strategies).Select(number => $"{name}{number}")]);
}
