using System.Numerics;

namespace Entente.Games;

/// <summary>
/// Lemke's algorithm for w = Mz + b with a covering vector of ones, in integer pivoting (Bareiss 1968). Ties are broken lexicographically, so
/// that it cannot cycle.
/// </summary>
internal sealed class LemkePath
{
    private readonly int size;
    private readonly BigInteger[][] rows; // columns: constants, w, z, covering
    private readonly int[] basis; // by row, the column of its basic variable
    private BigInteger denominator = BigInteger.One;

    internal LemkePath(Rational[,] matrix, Rational[] constants)
    {
        size = constants.Length;
        rows = new BigInteger[size][];
        basis = [.. Enumerable.Range(1, size)];
        for (var i = 0; i < size; i++)
            rows[i] = Row(matrix, constants, i);
    }

    /// <summary>How many steps were taken.</summary>
    internal int Pivots { get; private set; }

    private int Covering => (2 * size) + 1;

    /// <summary>The solution z.</summary>
    internal Rational[] Follow(CancellationToken token)
    {
        var entering = Covering;
        for (var row = Enumerable.Range(0, size).Aggregate((x, y) => Compare(y, x, 1, 1) < 0 ? y : x); ; row = Leaving(entering))
        {
            token.ThrowIfCancellationRequested();
            if (Pivots == 0 && rows[row][0].Sign >= 0)
                break;
            var left = basis[row];
            Pivot(row, entering);
            if (left == Covering)
                break;
            entering = left <= size ? left + size : left - size;
        }

        var solution = new Rational[size];
        for (var i = 0; i < size; i++)
        {
            if (basis[i] > size)
                solution[basis[i] - size - 1] = new(rows[i][0], denominator);
        }

        return solution;
    }

    /// <summary>A row times the common denominator of its entries; the equation is the same, its slack is scaled.</summary>
    private BigInteger[] Row(Rational[,] matrix, Rational[] constants, int i)
    {
        var scale = Enumerable.Range(0, size).Aggregate(Lines.LeastCommonMultiple(constants[i].Denominator, BigInteger.One), (common, j) => Lines.LeastCommonMultiple(common, matrix[i, j].Denominator));
        var row = new BigInteger[(2 * size) + 2];
        row[0] = constants[i].Times(scale);
        row[i + 1] = BigInteger.One;
        for (var j = 0; j < size; j++)
            row[size + 1 + j] = -matrix[i, j].Times(scale);
        row[Covering] = BigInteger.MinusOne;
        return row;
    }

    /// <summary>The row whose basic variable first falls to zero.</summary>
    private int Leaving(int entering)
    {
        var best = -1;
        for (var i = 0; i < size; i++)
        {
            if (rows[i][entering].Sign > 0 && (best < 0 || Compare(i, best, rows[i][entering], rows[best][entering]) < 0))
                best = i;
        }

        return best >= 0 ? best : throw new InvalidOperationException("The path ends in a ray, which a sequence form does not have.");
    }

    /// <summary>Compares constants and then the columns of w, each row divided by a positive number.</summary>
    private int Compare(int x, int y, BigInteger divisorX, BigInteger divisorY)
    {
        for (var column = 0; column <= size; column++)
        {
            if ((rows[x][column] * divisorY).CompareTo(rows[y][column] * divisorX) is var order && order != 0)
                return order;
        }

        return 0;
    }

    private void Pivot(int row, int column)
    {
        var pivot = rows[row][column];
        if (pivot.Sign < 0)
        {
            rows[row] = Array.ConvertAll(rows[row], BigInteger.Negate);
            pivot = -pivot;
        }

        for (var i = 0; i < size; i++)
        {
            if (i == row)
                continue;
            var factor = rows[i][column];
            for (var j = 0; j < rows[i].Length; j++)
                rows[i][j] = ((rows[i][j] * pivot) - (factor * rows[row][j])) / denominator;
        }

        (denominator, basis[row]) = (pivot, column);
        Pivots++;
    }
}
