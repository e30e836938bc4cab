using System.Numerics;

namespace Entente.Games;

/// <summary>Exact integers of any size.</summary>
internal struct BigArithmetic : IPivotArithmetic<BigInteger>
{
    private BigInteger pivot, determinant;

    public static BigInteger One => BigInteger.One;

    public static bool Rounds => false;

    public readonly bool Uncertain => false;

    public static bool TryRead(BigInteger integer, out BigInteger number)
    {
        number = integer;
        return true;
    }

    public static BigInteger ToInteger(BigInteger number) => number;

    public static void Scale(Span<BigInteger> row)
    {
    }

    public static BigInteger Negate(BigInteger number) => -number;

    public static bool IsLarger(BigInteger number, BigInteger other) => BigInteger.Abs(number) > BigInteger.Abs(other);

    public void Prepare(BigInteger pivot, BigInteger determinant) => (this.pivot, this.determinant) = (pivot, determinant);

    public readonly bool TryEliminate(BigInteger cell, BigInteger factor, BigInteger source, out BigInteger result)
    {
        var product = cell * pivot;
        if (!factor.IsZero && !source.IsZero)
            product -= factor * source;
        result = product.IsZero || determinant.IsOne ? product : product / determinant;
        return true;
    }

    public readonly int Sign(BigInteger number) => number.Sign;

    public readonly int CompareRatios(BigInteger a, BigInteger b, BigInteger c, BigInteger d) =>
        a.Sign != c.Sign ? a.Sign.CompareTo(c.Sign) : (a * d).CompareTo(c * b);
}
