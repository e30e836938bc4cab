using System.Numerics;

namespace Entente.Numerics.Lanes;

/// <summary>
/// A pack of doubles of some width. Every formula of this library is written once against this interface, so that
/// the scalar and the vector forms of it cannot differ: each operation is one IEEE 754 operation per lane. Nothing is
/// fused that is not asked for by name. Comparisons give masks (all bits of a lane set, or none).
/// </summary>
internal interface ILanes<TSelf> :
    IAdditionOperators<TSelf, TSelf, TSelf>,
    ISubtractionOperators<TSelf, TSelf, TSelf>,
    IMultiplyOperators<TSelf, TSelf, TSelf>,
    IDivisionOperators<TSelf, TSelf, TSelf>,
    IBitwiseOperators<TSelf, TSelf, TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    static virtual TSelf operator +(TSelf x, double y) => x + TSelf.Of(y);

    static virtual TSelf operator -(TSelf x, double y) => x - TSelf.Of(y);

    static virtual TSelf operator -(double x, TSelf y) => TSelf.Of(x) - y;

    static virtual TSelf operator *(double x, TSelf y) => TSelf.Of(x) * y;

    /// <summary>Number of doubles in the pack.</summary>
    static abstract int Count { get; }

    static abstract TSelf Of(double value);

    static abstract TSelf OfBits(long bits);

    static abstract TSelf Load(ref readonly double source);

    void Store(ref double target);

    static abstract TSelf Sqrt(TSelf x);

    /// <summary>x y + z, rounded once: one of the IEEE 754 operations, worked out in software where hardware lacks it.</summary>
    static abstract TSelf MultiplyAdd(TSelf x, TSelf y, TSelf z);

    static abstract TSelf LessThan(TSelf x, TSelf y);

    static abstract TSelf LessThanOrEqual(TSelf x, TSelf y);

    static abstract TSelf Equal(TSelf x, TSelf y);

    /// <summary>Lane by lane, <paramref name="yes"/> where the mask is set, else <paramref name="no"/>.</summary>
    static abstract TSelf Select(TSelf mask, TSelf yes, TSelf no);

    /// <summary>Lane by lane, <paramref name="yes"/> where the sign bit of x is set, else <paramref name="no"/>.</summary>
    static abstract TSelf SelectBySign(TSelf x, TSelf yes, TSelf no);

    /// <summary>The bound where x is below it, else x; so also where x is NaN or a zero of the other sign.</summary>
    static abstract TSelf AtLeast(TSelf x, TSelf bound);

    /// <summary>The bound where x is above it, else x; so also where x is NaN or a zero of the other sign.</summary>
    static abstract TSelf AtMost(TSelf x, TSelf bound);

    static abstract bool Any(TSelf mask);

    static abstract bool All(TSelf mask);

    /// <summary>Sum of the lanes' bit patterns as 64-bit integers, wrapping.</summary>
    static abstract TSelf AddBits(TSelf x, TSelf y);

    static abstract TSelf ShiftBitsLeft(TSelf x, int by);

    static abstract TSelf ShiftBitsRight(TSelf x, int by);
}
