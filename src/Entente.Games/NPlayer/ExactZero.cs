using System.Numerics;

namespace Entente.Games;

/// <summary>Newton's method in long fractions on a support's equations, and the fractions that solve them exactly, if there are such.</summary>
internal sealed class ExactZero(NormalGame game, int[][] supports)
{
    private const int Bits = 400; // of the fractions in between
    private const int Steps = 4; // from sixteen digits to 120

    /// <summary>The exact solution near an approximate one; null where it is no moderate fraction.</summary>
    internal Rational[][]? Near(Rational[][] approximate)
    {
        var point = approximate;
        for (var k = 0; k < Steps; k++)
        {
            if (Step(point) is not { } next)
                return null;
            point = next;
        }

        var width = new Rational(1, BigInteger.One << (Bits / 2));
        return Solved(point, width);
    }

    /// <summary>The simplest fractions within a width of a point, if they solve the equations exactly.</summary>
    internal Rational[][]? Solved(Rational[][] point, Rational width)
    {
        var simplest = Completed(player => strategy => SimplestFraction.Between(point[player][strategy] - width, point[player][strategy] + width));
        return Values(simplest).All(value => value.Sign == 0) ? simplest : null;
    }

    /// <summary>Points on either side of a solution on a line of solutions, along the first direction that changes nothing at once; none where there is no such line.</summary>
    internal IEnumerable<Rational[][]> Beside(Rational[][] solution)
    {
        if (Kernel(solution) is not { } direction)
            return [];
        Rational[][] Moved(Rational length) => Completed(player => strategy => solution[player][strategy] + (direction[(player, strategy)] * length));
        // Along a line the equations are polynomials of a degree below the number of players: so many zeros leave no other value.
        var line = Enumerable.Range(1, supports.Length).All(step => Values(Moved(step)).All(value => value.Sign == 0));
        var little = new Rational(1, 1 << 20) / direction.Values.Max(part => Rational.Max(part, -part));
        return line ? [Moved(little), Moved(-little)] : [];
    }

    // All strategies' probabilities, those of each support's first taking what the others leave.
    private Rational[][] Completed(Func<int, Func<int, Rational>> weight)
    {
        var point = new Rational[supports.Length][];
        for (var player = 0; player < point.Length; player++)
        {
            point[player] = new Rational[game.Players[player].Strategies.Count];
            point[player][supports[player][0]] = 1;
            foreach (var strategy in supports[player].Skip(1))
            {
                point[player][strategy] = weight(player)(strategy);
                point[player][supports[player][0]] -= point[player][strategy];
            }
        }

        return point;
    }

    private Rational[]? Values(Rational[][] point, int player) =>
        supports[player].Length == 1 ? [] : ProfilePayoffs.Earned(game, player, point) is var earned ? [.. supports[player].Skip(1).Select(strategy => earned[strategy] - earned[supports[player][0]])] : null;

    private Rational[] Values(Rational[][] point) => [.. Enumerable.Range(0, supports.Length).SelectMany(player => Values(point, player)!)];

    private Dictionary<(int Player, int Strategy), Rational>? Kernel(Rational[][] point) =>
        LinearSystem.Kernel(Linearised(point)) is { } direction ? Unknowns().Zip(direction).ToDictionary(pair => pair.First, pair => pair.Second) : null;

    // The slopes, and on the right the opposite of the values.
    private Rational[,] Linearised(Rational[][] point)
    {
        var values = Values(point);
        var system = new Rational[values.Length, values.Length + 1];
        for (var row = 0; row < values.Length; row++)
            system[row, values.Length] = -values[row];
        var column = 0;
        foreach (var (player, strategy) in Unknowns())
        {
            var slopes = Values(Moved(point, player, strategy));
            for (var row = 0; row < values.Length; row++)
                system[row, column] = OwnerOf(row) == player ? 0 : slopes[row];
            column++;
        }

        return system;
    }

    private Rational[][]? Step(Rational[][] point)
    {
        var system = Linearised(point);
        if (LinearSystem.Solve(system) is not { } change)
            return null;
        var changes = Unknowns().Zip(change).ToDictionary(pair => pair.First, pair => pair.Second);
        return Completed(player => strategy => Rounded(point[player][strategy] + changes[(player, strategy)]));
    }

    // Linear in each player's weights: the slope is the value where that player moves one unit of weight.
    private Rational[][] Moved(Rational[][] point, int player, int strategy)
    {
        var moved = (Rational[][])point.Clone();
        moved[player] = new Rational[point[player].Length];
        (moved[player][strategy], moved[player][supports[player][0]]) = (1, -1);
        return moved;
    }

    private IEnumerable<(int Player, int Strategy)> Unknowns() =>
        from player in Enumerable.Range(0, supports.Length) from strategy in supports[player].Skip(1) select (player, strategy);

    private int OwnerOf(int row) => Unknowns().ElementAt(row).Player;

    private static Rational Rounded(Rational value) =>
        new(BigInteger.Divide((value.Numerator << (Bits + 1)) + value.Denominator, value.Denominator << 1), BigInteger.One << Bits);
}
