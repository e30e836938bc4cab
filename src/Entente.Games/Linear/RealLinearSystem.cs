namespace Entente.Games;

/// <summary>Systems of linear equations in doubles, by elimination with the largest pivot of each column.</summary>
internal static class RealLinearSystem
{
    /// <summary>The solution; null where a pivot vanishes.</summary>
    /// <param name="system">An equation for each row: as many coefficients as rows, then the right-hand side; overwritten.</param>
    internal static double[]? Solve(double[,] system) => Triangular(system) == 0 ? null : Backwards(system);

    /// <summary>The sign of the coefficients' determinant, as far as doubles tell; 0 where a pivot vanishes.</summary>
    /// <param name="system">As for <see cref="Solve"/>; overwritten.</param>
    internal static int SignOfDeterminant(double[,] system) => Triangular(system);

    private static int Triangular(double[,] system)
    {
        var (size, sign) = (system.GetLength(0), 1);
        for (var column = 0; column < size; column++)
        {
            var pivot = Pivot(system, column);
            if (!(Math.Abs(system[pivot, column]) > 0))
                return 0;
            for (var k = column; pivot != column && k <= size; k++)
                (system[column, k], system[pivot, k]) = (system[pivot, k], system[column, k]);
            sign *= (pivot == column ? 1 : -1) * Math.Sign(system[column, column]);
            for (var row = column + 1; row < size; row++)
                Subtract(system, row, column);
        }

        return sign;
    }

    private static int Pivot(double[,] system, int column)
    {
        var best = column;
        for (var row = column + 1; row < system.GetLength(0); row++)
            best = Math.Abs(system[row, column]) > Math.Abs(system[best, column]) ? row : best;
        return best;
    }

    private static void Subtract(double[,] system, int row, int column)
    {
        var factor = system[row, column] / system[column, column];
        for (var k = column; factor != 0 && k < system.GetLength(1); k++)
            system[row, k] -= factor * system[column, k];
    }

    private static double[] Backwards(double[,] system)
    {
        var size = system.GetLength(0);
        var solution = new double[size];
        for (var row = size - 1; row >= 0; row--)
        {
            var rest = system[row, size];
            for (var k = row + 1; k < size; k++)
                rest -= system[row, k] * solution[k];
            solution[row] = rest / system[row, row];
        }

        return solution;
    }
}
