namespace Entente.Games.Tests;

/// <summary>
/// Extreme equilibria by definition, slowly: every support with every equally large set of tied replies is a system of linear
/// equations in fractions; a pair of the solutions is kept if neither player could gain.
/// </summary>
internal sealed class Oracle
{
    private readonly MatrixGame game;

    internal Oracle(MatrixGame game)
    {
        this.game = game;
        var rows = Vertices(Seat.Row).ToArray();
        var columns = Vertices(Seat.Column).ToArray();
        Equilibria = [.. from row in rows from column in columns where IsEquilibrium(row, column) select new MixedProfile(row, column)];
    }

    internal IReadOnlyList<MixedProfile> Equilibria { get; }

    /// <summary>Maximal sets of row strategies × column strategies in which every pair is an equilibrium: intersections of the sets that meet a row.</summary>
    internal IEnumerable<(HashSet<MixedStrategy> Rows, HashSet<MixedStrategy> Columns)> Subsets()
    {
        var meets = Equilibria.GroupBy(pair => pair.Row, pair => pair.Column).ToDictionary(group => group.Key, group => group.ToHashSet());
        var closed = new List<HashSet<MixedStrategy>>();
        var open = new Queue<HashSet<MixedStrategy>>(meets.Values);
        while (open.TryDequeue(out var columns))
        {
            if (columns.Count == 0 || closed.Any(columns.SetEquals))
                continue;
            closed.Add(columns);
            foreach (var other in meets.Values)
                open.Enqueue([.. columns.Intersect(other)]);
        }

        return closed.Select(columns => (meets.Where(pair => columns.IsSubsetOf(pair.Value)).Select(pair => pair.Key).ToHashSet(), columns));
    }

    /// <summary>Sets of equilibria that hang together by a common strategy of either player.</summary>
    internal IEnumerable<HashSet<MixedProfile>> Components()
    {
        var left = Equilibria.ToHashSet();
        while (left.Count > 0)
        {
            HashSet<MixedProfile> component = [left.First()];
            while (left.FirstOrDefault(one => !component.Contains(one) && component.Any(other => one.Row.Equals(other.Row) || one.Column.Equals(other.Column))) is { } next)
                component.Add(next);
            left.ExceptWith(component);
            yield return component;
        }
    }

    private bool IsEquilibrium(MixedStrategy row, MixedStrategy column) => Seats.Both.All(seat =>
    {
        var (own, other) = seat == Seat.Row ? (row, column) : (column, row);
        var earned = game.Strategies(seat).Select(k => Sum(game.Strategies(seat.Other()).Select(l => other[l] * game.Payoff(seat, k, l)))).ToArray();
        return Sum(earned.Select((payoff, k) => own[k] * payoff)) == earned.Max();
    });

    private IEnumerable<MixedStrategy> Vertices(Seat seat) =>
        (from support in Subsets(game.Count(seat))
         from ties in Subsets(game.Count(seat.Other()))
         where support.Length == ties.Length
         let mixture = Mixture(seat, support, ties)
         where mixture is not null
         select mixture).Distinct();

    // The probabilities on the support, none negative, that make the ties, and no other reply, best; null where there are none or many.
    private MixedStrategy? Mixture(Seat seat, int[] support, int[] ties)
    {
        var size = support.Length;
        var system = new Rational[size + 1, size + 2]; // probabilities, the replies' payoff, the right-hand side
        for (var k = 0; k < size; k++)
        {
            for (var l = 0; l < size; l++)
                system[k, l] = game.Payoff(seat.Other(), ties[k], support[l]);
            (system[k, size], system[size, k]) = (-1, 1);
        }

        system[size, size + 1] = 1;
        if (Solution(system) is not { } solution || solution[..size].Any(probability => probability < 0))
            return null;
        var mixture = new Rational[game.Count(seat)];
        for (var k = 0; k < size; k++)
            mixture[support[k]] = solution[k];
        return game.Strategies(seat.Other()).All(reply => Sum(mixture.Select((p, k) => p * game.Payoff(seat.Other(), reply, k))) <= solution[size])
            ? new(mixture)
            : null;
    }

    private static Rational[]? Solution(Rational[,] system)
    {
        var size = system.GetLength(0);
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).FirstOrDefault(row => system[row, column] != 0, -1);
            if (pivot < 0)
                return null;
            for (var k = 0; k <= size; k++)
                (system[column, k], system[pivot, k]) = (system[pivot, k], system[column, k]);
            for (var row = 0; row < size; row++)
            {
                var factor = system[row, column] / system[column, column];
                for (var k = column; row != column && k <= size; k++)
                    system[row, k] -= factor * system[column, k];
            }
        }

        return [.. Enumerable.Range(0, size).Select(row => system[row, size] / system[row, row])];
    }

    private static IEnumerable<int[]> Subsets(int count) =>
        Enumerable.Range(1, (1 << count) - 1).Select(mask => Enumerable.Range(0, count).Where(k => (mask >> k & 1) == 1).ToArray());

    private static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (sum, number) => sum + number);
}
