using System.Numerics;

namespace Entente.Games;

/// <summary>
/// Exact integers of 64 bits, products of 128. Divisions in integer pivoting leave no remainder, so a quotient is a
/// multiplication by the inverse of the divisor modulo 2^64 (Jebelean 1993). Whatever would leave (−2^62, 2^62) is refused.
/// </summary>
internal struct WordArithmetic : IPivotArithmetic<long>
{
    private const long Limit = 1L << 62;

    private long pivot, determinant, inverse;
    private int shift;

    public static long One => 1;

    public static bool Rounds => false;

    public readonly bool Uncertain => false;

    public static bool TryRead(BigInteger integer, out long number)
    {
        var fits = -Limit < integer && integer < Limit;
        number = fits ? (long)integer : 0;
        return fits;
    }

    public static BigInteger ToInteger(long number) => number;

    public static void Scale(Span<long> row)
    {
    }

    public static long Negate(long number) => -number;

    public static bool IsLarger(long number, long other) => Math.Abs(number) > Math.Abs(other);

    public void Prepare(long pivot, long determinant)
    {
        (this.pivot, this.determinant) = (pivot, determinant);
        shift = BitOperations.TrailingZeroCount(determinant);
        inverse = Inverse(determinant >> shift);
    }

    public readonly bool TryEliminate(long cell, long factor, long source, out long result)
    {
        var high = Math.BigMul(cell, pivot, out long low) - Math.BigMul(factor, source, out long taken);
        high -= (ulong)low < (ulong)taken ? 1 : 0;
        low -= taken;
        // The difference divided by 2^62 and rounded down, against the determinant: does the quotient stay within the limit?
        var size = (high << 2) | (long)((ulong)low >> 62);
        result = (long)(((ulong)low >> shift) | ((ulong)high << 1 << (63 - shift))) * inverse;
        return size < determinant && size >= -determinant && result != -Limit;
    }

    public readonly int Sign(long number) => Math.Sign(number);

    public readonly int CompareRatios(long a, long b, long c, long d)
    {
        var (left, right) = (Math.BigMul(a, d, out long low), Math.BigMul(c, b, out long other));
        return left != right ? left.CompareTo(right) : ((ulong)low).CompareTo((ulong)other);
    }

    // Newton's iteration doubles the correct bits: 5, 10, 20, 40, 80.
    private static long Inverse(long odd)
    {
        var x = (3 * odd) ^ 2;
        for (var i = 0; i < 4; i++)
            x *= 2 - (odd * x);
        return x;
    }
}
