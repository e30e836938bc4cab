namespace Entente.Games;

/// <summary>Small systems of linear equations in fractions, by elimination.</summary>
internal static class LinearSystem
{
    /// <summary>The only solution; null where there is none or more than one.</summary>
    /// <param name="system">An equation for each row: as many coefficients as rows, then the right-hand side; overwritten.</param>
    internal static Rational[]? Solve(Rational[,] system)
    {
        var size = system.GetLength(0);
        for (var column = 0; column < size; column++)
        {
            var pivot = column;
            while (pivot < size && system[pivot, column].Sign == 0)
                pivot++;
            if (pivot == size)
                return null;
            Exchange(system, column, pivot);
            Eliminate(system, column, column);
        }

        return [.. Enumerable.Range(0, size).Select(row => system[row, size])];
    }

    /// <summary>A direction, not zero, along which all left-hand sides stay as they are; null where there is none.</summary>
    /// <param name="system">As in <see cref="Solve"/>; the right-hand sides do not matter; overwritten.</param>
    internal static Rational[]? Kernel(Rational[,] system)
    {
        var size = system.GetLength(0);
        var pivots = new List<int>(); // by row, the column it solves for
        for (var column = 0; column < size; column++)
        {
            var pivot = pivots.Count;
            while (pivot < size && system[pivot, column].Sign == 0)
                pivot++;
            if (pivot == size)
                return Direction(system, pivots, column);
            Exchange(system, pivots.Count, pivot);
            Eliminate(system, pivots.Count, column);
            pivots.Add(column);
        }

        return null;
    }

    private static Rational[] Direction(Rational[,] system, List<int> pivots, int free)
    {
        var direction = new Rational[system.GetLength(0)];
        direction[free] = 1;
        for (var row = 0; row < pivots.Count; row++)
            direction[pivots[row]] = -system[row, free];
        return direction;
    }

    private static void Exchange(Rational[,] system, int row, int other)
    {
        for (var k = 0; row != other && k < system.GetLength(1); k++)
            (system[row, k], system[other, k]) = (system[other, k], system[row, k]);
    }

    private static void Eliminate(Rational[,] system, int pivot, int column)
    {
        var (size, width) = (system.GetLength(0), system.GetLength(1));
        var divisor = system[pivot, column];
        for (var k = column; k < width; k++)
            system[pivot, k] /= divisor;
        for (var row = 0; row < size; row++)
        {
            var factor = system[row, column];
            for (var k = column; row != pivot && factor.Sign != 0 && k < width; k++)
                system[row, k] -= factor * system[pivot, k];
        }
    }
}
