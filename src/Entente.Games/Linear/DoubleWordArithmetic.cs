using System.Numerics;

namespace Entente.Games;

/// <summary>Exact integers of 128 bits, products of 256; otherwise as <see cref="WordArithmetic"/>. Whatever would leave (−2^126, 2^126) is refused.</summary>
internal struct DoubleWordArithmetic : IPivotArithmetic<Int128>
{
    private static readonly Int128 Limit = Int128.One << 126;

    private Int128 pivot, determinant, inverse;
    private int shift;

    public static Int128 One => Int128.One;

    public static bool Rounds => false;

    public readonly bool Uncertain => false;

    public static bool TryRead(BigInteger integer, out Int128 number)
    {
        var fits = BigInteger.Abs(integer) < Limit;
        number = fits ? (Int128)integer : 0;
        return fits;
    }

    public static BigInteger ToInteger(Int128 number) => number;

    public static void Scale(Span<Int128> row)
    {
    }

    public static Int128 Negate(Int128 number) => -number;

    public static bool IsLarger(Int128 number, Int128 other) => Int128.Abs(number) > Int128.Abs(other);

    public void Prepare(Int128 pivot, Int128 determinant)
    {
        (this.pivot, this.determinant) = (pivot, determinant);
        shift = (int)Int128.TrailingZeroCount(determinant);
        inverse = Inverse(determinant >> shift);
    }

    public readonly bool TryEliminate(Int128 cell, Int128 factor, Int128 source, out Int128 result)
    {
        var high = Product(cell, pivot, out var low) - Product(factor, source, out var taken);
        high -= low < taken ? Int128.One : Int128.Zero;
        low -= taken;
        var size = (high << 2) | (Int128)(low >> 126);
        result = (Int128)((low >> shift) | ((UInt128)high << 1 << (127 - shift))) * inverse;
        return size < determinant && size >= -determinant && result != -Limit;
    }

    public readonly int Sign(Int128 number) => Int128.Sign(number);

    public readonly int CompareRatios(Int128 a, Int128 b, Int128 c, Int128 d)
    {
        var (left, right) = (Product(a, d, out var low), Product(c, b, out var other));
        return left != right ? left.CompareTo(right) : low.CompareTo(other);
    }

    // The upper half of the product, with its sign; the lower half without.
    private static Int128 Product(Int128 x, Int128 y, out UInt128 low)
    {
        var (x1, x0, y1, y0) = ((ulong)(x >> 64), (ulong)x, (ulong)(y >> 64), (ulong)y);
        var (lowest, first, second) = (Wide(x0, y0), Wide(x0, y1), Wide(x1, y0));
        var middle = (lowest >> 64) + (ulong)first + (ulong)second;
        low = (middle << 64) | (ulong)lowest;
        var high = (Int128)(Wide(x1, y1) + (first >> 64) + (second >> 64) + (middle >> 64));
        return high - (x < 0 ? y : 0) - (y < 0 ? x : 0);
    }

    private static UInt128 Wide(ulong x, ulong y) => new(Math.BigMul(x, y, out var low), low);

    // Newton's iteration doubles the correct bits: 5, 10, 20, 40, 80, 160.
    private static Int128 Inverse(Int128 odd)
    {
        var x = (3 * odd) ^ 2;
        for (var i = 0; i < 5; i++)
            x *= 2 - (odd * x);
        return x;
    }
}
