namespace Entente.Expressions.Evaluation;

/// <summary>
/// The n-th root of a product of n numbers, none negative, from IEEE additions, multiplications and divisions alone
/// (Newton's iteration), so that the bits do not depend on a platform's power function. Within a few units of the last place.
/// </summary>
internal static class GeometricMean
{
    private const int MantissaBits = 52;
    private const int Bias = 1023;

    internal static Value Of(IReadOnlyList<Value> values) => Columns.Length([.. values]) < 0
        ? Value.OfNumber(Of([.. values.Select(v => v.Number)]))
        : Value.OfOperation(new GeometricBlocks(values));

    /// <summary>The mean of some numbers.</summary>
    internal static double Of(ReadOnlySpan<double> values)
    {
        // Mantissa and exponent apart: the product of many numbers must not leave the range of a double.
        var (mantissa, exponent) = (1.0, 0L);
        foreach (var x in values)
        {
            if (!(x >= 0))
                return double.NaN;
            mantissa *= x;
            if (mantissa == 0 || !double.IsFinite(mantissa))
                return Degenerate(values);
            var shift = Exponent(mantissa);
            (mantissa, exponent) = (Scaled(mantissa, -shift), exponent + shift);
        }

        return Root(mantissa, exponent, values.Length);
    }

    // A zero or an infinity among the values: the plain product is right, and 0 × infinity is NaN. A negative or
    // missing value still wins.
    private static double Degenerate(ReadOnlySpan<double> values)
    {
        var (zero, infinity) = (false, false);
        foreach (var x in values)
        {
            if (!(x >= 0))
                return double.NaN;
            (zero, infinity) = (zero || x == 0, infinity || double.IsPositiveInfinity(x));
        }

        return zero ? (infinity ? double.NaN : 0) : double.PositiveInfinity;
    }

    private static double Root(double mantissa, long exponent, int n)
    {
        var (whole, remainder) = Math.DivRem(exponent, n);
        (whole, remainder) = remainder < 0 ? (whole - 1, remainder + n) : (whole, remainder);
        return Scaled(Newton(Scaled(mantissa, (int)remainder), n), (int)whole);
    }

    // As Math.ILogB and Math.ScaleB, of a positive number: where it and the result are normal, on the bits of its exponent.
    private static int Exponent(double x) =>
        BitConverter.DoubleToInt64Bits(x) >> MantissaBits is var biased and > 0 ? (int)biased - Bias : Math.ILogB(x);

    private static double Scaled(double x, int by)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var before = bits >> MantissaBits;
        return before > 0 && before + by is > 0 and <= 2 * Bias ? BitConverter.Int64BitsToDouble(bits + ((long)by << MantissaBits)) : Math.ScaleB(x, by);
    }

    // For a in [1, 2^n) the root lies in [1, 2). From above, Newton's steps fall until rounding stops them.
    private static double Newton(double a, int n)
    {
        if (n == 1)
            return a;
        if (n == 2)
            return Math.Sqrt(a);
        var (root, next) = (double.PositiveInfinity, 2.0);
        while (next < root)
        {
            root = next;
            next = (((n - 1) * root) + (a / Power(root, n - 1))) / n;
        }

        return root;
    }

    private static double Power(double x, int n)
    {
        var power = 1.0;
        for (var i = 0; i < n; i++)
            power *= x;
        return power;
    }
}
