using System.Numerics;

namespace Entente.Games;

/// <summary>
/// Doubles with a tolerance. Entries are read relative to the determinant. Two ratios nearer than <see cref="Tolerance"/> are
/// taken for equal, as a cell within it is taken for zero; that is uncertain unless the cell is no more than rounding noise.
/// </summary>
internal struct RealArithmetic : IPivotArithmetic<double>
{
    /// <summary>Far above the rounding error of a hundred pivots on payoffs of one order of magnitude, far below payoffs of a few digits.</summary>
    internal const double Tolerance = 1e-9;

    // What is left of zero after a hundred pivots.
    private const double Noise = 1e-12;

    private double pivot, inverse; // the pivot is the determinant of what comes after it

    public static double One => 1;

    public static bool Rounds => true;

    public bool Uncertain { readonly get; private set; }

    public static bool TryRead(BigInteger integer, out double number)
    {
        number = (double)integer;
        return double.IsFinite(number);
    }

    public static BigInteger ToInteger(double number) => throw new NotSupportedException("A rounded number is no integer.");

    public static void Scale(Span<double> row)
    {
        var largest = 0.0;
        foreach (var cell in row)
            largest = Math.Max(largest, Math.Abs(cell));
        foreach (ref var cell in row)
            cell /= largest == 0 ? 1 : largest;
    }

    public static double Negate(double number) => -number;

    public static bool IsLarger(double number, double other) => Math.Abs(number) > Math.Abs(other);

    public void Prepare(double pivot, double determinant) => (this.pivot, inverse) = (pivot, 1 / determinant);

    public readonly bool TryEliminate(double cell, double factor, double source, out double result)
    {
        result = ((cell * pivot) - (factor * source)) * inverse;
        return true;
    }

    public int Sign(double number)
    {
        if (Math.Abs(number) > Tolerance * pivot)
            return number > 0 ? 1 : -1;
        Uncertain |= Math.Abs(number) > Noise * pivot;
        return 0;
    }

    public int CompareRatios(double a, double b, double c, double d)
    {
        var (left, right) = (a * d, c * b);
        if (Math.Abs(left - right) > Tolerance * Math.Max(Math.Abs(left), Math.Abs(right)))
            return left < right ? -1 : 1;
        Uncertain |= left != 0 || right != 0;
        return 0;
    }
}
