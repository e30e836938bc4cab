namespace Entente.Games.Tests.NPlayer;

/// <summary>
/// The equilibria of three players with two strategies each by formulas: two who mix solve linear equations, three a quadratic one. In doubles, for games without near ties.
/// </summary>
internal static class EightCells
{
    private const double Near = 1e-9;

    /// <summary>The probability of each player's second strategy, for each equilibrium.</summary>
    internal static List<double[]> Equilibria(NormalGame game)
    {
        var found = new List<double[]>();
        for (var profile = 0; profile < 8; profile++)
            found.Add([profile & 1, profile >> 1 & 1, profile >> 2]);
        for (var mixer = 0; mixer < 3; mixer++)
        {
            for (var choice = 0; choice < 2; choice++)
                found.Add(TwoMix(game, mixer, choice));
        }

        found.AddRange(AllMix(game));
        return [.. found.Where(point => Array.TrueForAll(point, weight => weight >= 0 && weight <= 1) && Enumerable.Range(0, 3).All(player => IsBest(game, player, point)))];
    }

    /// <summary>Whether the formulas divide by nothing that is zero throughout.</summary>
    internal static bool Covers(NormalGame game) => Gain(game, 0) is not { B: 0, D: 0 } && Gain(game, 1) is not { B: 0, D: 0 };

    // What a player gains by the second strategy: a + b x + c y + d x y in the others' probabilities, in order.
    private static (double A, double B, double C, double D) Gain(NormalGame game, int player)
    {
        int[] others = [.. Enumerable.Range(0, 3).Where(other => other != player)];
        double At(int x, int y)
        {
            var profile = (x << others[0]) | (y << others[1]);
            return (game[profile | (1 << player), player] - game[profile, player]).ToDouble();
        }

        return (At(0, 0), At(1, 0) - At(0, 0), At(0, 1) - At(0, 0), At(1, 1) - At(1, 0) - At(0, 1) + At(0, 0));
    }

    private static bool IsBest(NormalGame game, int player, double[] point)
    {
        double[] others = [.. point.Where((_, other) => other != player)];
        var (a, b, c, d) = Gain(game, player);
        var gain = a + (b * others[0]) + (c * others[1]) + (d * others[0] * others[1]);
        return point[player] == 0 ? gain <= Near : point[player] == 1 ? gain >= -Near : Math.Abs(gain) < 1e-6;
    }

    // The third player's choice is fixed; each of the others makes the other indifferent.
    private static double[] TwoMix(NormalGame game, int pure, int choice)
    {
        double[] point = [choice, choice, choice];
        int[] mixers = [.. Enumerable.Range(0, 3).Where(player => player != pure)];
        foreach (var mixer in mixers)
        {
            var indifferent = mixers.Single(player => player != mixer);
            var (a, b, c, d) = Gain(game, indifferent);
            var mixerFirst = mixer < pure;
            point[mixer] = mixerFirst ? -(a + (c * choice)) / (b + (d * choice)) : -(a + (b * choice)) / (c + (d * choice));
        }

        return Array.Exists(mixers, mixer => point[mixer] is 0 or 1 or double.NaN) ? [-1, -1, -1] : point;
    }

    // The first's and second's probabilities as fractions linear in the third's, put into the third player's condition.
    private static IEnumerable<double[]> AllMix(NormalGame game)
    {
        var (a1, b1, c1, d1) = Gain(game, 0); // in y, z: y = -(a + c z) / (b + d z)
        var (a2, b2, c2, d2) = Gain(game, 1); // in x, z: x = -(a + c z) / (b + d z)
        var (a3, b3, c3, d3) = Gain(game, 2); // in x, y
        double[] Product(double p, double q, double r, double s) => [p * r, (p * s) + (q * r), q * s];
        var (both, first, second, square) = (Product(b2, d2, b1, d1), Product(-a2, -c2, b1, d1), Product(b2, d2, -a1, -c1), Product(-a2, -c2, -a1, -c1));
        var (k, l, m) = (Sum(2), Sum(1), Sum(0));
        double Sum(int power) => (a3 * both[power]) + (b3 * first[power]) + (c3 * second[power]) + (d3 * square[power]);
        var root = Math.Sqrt((l * l) - (4 * k * m));
        foreach (var z in k == 0 ? [-m / l] : new[] { (-l + root) / (2 * k), (-l - root) / (2 * k) })
        {
            double[] point = [-(a2 + (c2 * z)) / (b2 + (d2 * z)), -(a1 + (c1 * z)) / (b1 + (d1 * z)), z];
            if (Array.TrueForAll(point, weight => weight is > 0 and < 1))
                yield return point;
        }
    }
}
