namespace Entente.Numerics;

/// <summary>
/// Maps 64 random bits to the open unit interval: the top 52 bits k give (k + ½)·2⁻⁵², exact in a double, symmetric
/// about ½, never 0 and never 1 (the extremes are 2⁻⁵³ and 1 − 2⁻⁵³).
/// </summary>
internal static class UnitInterval
{
    /// <summary>Exponent bits of [1, 2): with k below them the double reads 1 + k·2⁻⁵².</summary>
    internal const ulong OneToTwo = 0x3FF0_0000_0000_0000;

    /// <summary>1 − 2⁻⁵³: subtracting it from 1 + k·2⁻⁵² is exact and leaves the midpoint.</summary>
    internal const double BelowOne = 1 - 1.1102230246251565e-16;

    internal const int DroppedBits = 12;

    internal static double Of(ulong bits) =>
        BitConverter.UInt64BitsToDouble((bits >> DroppedBits) | OneToTwo) - BelowOne;
}
