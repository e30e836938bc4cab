namespace Entente.Ensembles.Designs;

/// <summary>
/// The design for Sobol indices of Saltelli (2002): two independent samples A and B of the inputs, and for each input i
/// the blocks ABᵢ (A with column i from B) and, for second-order indices, BAᵢ (B with column i from A).
/// </summary>
/// <remarks>
/// Runs come block by block: A, B, AB₁ … ABₖ, BA₁ … BAₖ; run r is row r mod N of block r / N. A and B are the first and
/// last k coordinates of one design of 2k, as Saltelli et al. (2010) advise for Sobol sequences.
/// </remarks>
public sealed class SaltelliDesign : IPoints
{
    private readonly IPoints points;

    /// <summary>A design on the first points of another.</summary>
    /// <param name="points">The base design: twice as many coordinates as there are inputs. Sobol sequences do best with a power of two of rows.</param>
    /// <param name="rows">N, the number of its points to use.</param>
    /// <param name="secondOrder">Whether the blocks for second-order indices are wanted: 2 + 2k blocks then, else 2 + k.</param>
    /// <exception cref="ArgumentException">The base design has an odd number of coordinates.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The base design has fewer points than that, or less than one is wanted.</exception>
    public SaltelliDesign(IPoints points, int rows, bool secondOrder)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, points.Count);
        if (points.Dimensions % 2 != 0)
            throw new ArgumentException($"Two samples of the inputs cannot be made of {points.Dimensions} coordinates.", nameof(points));
        (this.points, Rows, SecondOrder) = (points, rows, secondOrder);
    }

    /// <summary>N, the number of rows of every block.</summary>
    public int Rows { get; }

    /// <summary>Whether the design has the blocks for second-order indices.</summary>
    public bool SecondOrder { get; }

    /// <summary>k, the number of inputs.</summary>
    public int Dimensions => points.Dimensions / 2;

    /// <summary>Number of blocks.</summary>
    public int Blocks => 2 + Dimensions * (SecondOrder ? 2 : 1);

    /// <inheritdoc/>
    public long Count => (long)Blocks * Rows;

    /// <inheritdoc/>
    public void Fill(int dimension, long first, Span<double> into)
    {
        Stretch.Require(this, dimension, first, into.Length);
        while (!into.IsEmpty)
        {
            var (block, row) = Math.DivRem(first, Rows);
            var count = (int)Math.Min(into.Length, Rows - row);
            points.Fill(Coordinate((int)block, dimension), row, into[..count]);
            first += count;
            into = into[count..];
        }
    }

    /// <summary>The coordinate of the base design that an input has in a block.</summary>
    private int Coordinate(int block, int dimension)
    {
        var swapped = block >= 2 && (block - 2) % Dimensions == dimension;
        var fromB = block == 1 || block >= 2 + Dimensions;
        return fromB == swapped ? dimension : Dimensions + dimension;
    }
}
