using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>
/// Inverse of the standard normal distribution function: Wichura (1988), algorithm AS 241, routine PPND16;
/// relative error about 1e-16 plus rounding. Three rational approximations of degree 7 over 7.
/// </summary>
internal readonly struct NormalQuantileFormula : IUnary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes p)
        where TLanes : struct, ILanes<TLanes>
    {
        var q = p - TLanes.Of(0.5);
        var middle = TLanes.LessThanOrEqual(Powers.Abs(q), TLanes.Of(Ppnd16.Half));
        var result = OfMiddle(q);
        return TLanes.Any(~middle) ? TLanes.Select(middle, result, Outer(p, q)) : result;
    }

    /// <summary>The quantile of p = q + ½ where |q| is at most <see cref="Ppnd16.Half"/>; anything elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes OfMiddle<TLanes>(TLanes q)
        where TLanes : struct, ILanes<TLanes> => q * Middle(TLanes.Of(Ppnd16.HalfSquared) - q * q);

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    internal static TLanes Outer<TLanes>(TLanes p, TLanes q)
        where TLanes : struct, ILanes<TLanes>
    {
        var lower = TLanes.LessThan(q, TLanes.Of(0));
        var nearer = TLanes.Select(lower, p, TLanes.Of(1) - p);
        var r = TLanes.Sqrt(Powers.Negate(default(LogFormula).Of(nearer)));
        var far = TLanes.LessThan(TLanes.Of(Ppnd16.Far), r);
        var size = Tail(r - TLanes.Of(Ppnd16.Near));
        if (TLanes.Any(far)) size = TLanes.Select(far, FarTail(r - TLanes.Of(Ppnd16.Far)), size);
        size = TLanes.Select(TLanes.Equal(nearer, TLanes.Of(0)), TLanes.Of(double.PositiveInfinity), size);
        return Powers.KeepNaN(r, TLanes.Select(lower, Powers.Negate(size), size));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Middle<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes> =>
        Horner(r, Ppnd16.A0, Ppnd16.A1, Ppnd16.A2, Ppnd16.A3, Ppnd16.A4, Ppnd16.A5, Ppnd16.A6, Ppnd16.A7)
        / Horner(r, 1.0, Ppnd16.B1, Ppnd16.B2, Ppnd16.B3, Ppnd16.B4, Ppnd16.B5, Ppnd16.B6, Ppnd16.B7);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Tail<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes> =>
        Horner(r, Ppnd16.C0, Ppnd16.C1, Ppnd16.C2, Ppnd16.C3, Ppnd16.C4, Ppnd16.C5, Ppnd16.C6, Ppnd16.C7)
        / Horner(r, 1.0, Ppnd16.D1, Ppnd16.D2, Ppnd16.D3, Ppnd16.D4, Ppnd16.D5, Ppnd16.D6, Ppnd16.D7);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes FarTail<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes> =>
        Horner(r, Ppnd16.E0, Ppnd16.E1, Ppnd16.E2, Ppnd16.E3, Ppnd16.E4, Ppnd16.E5, Ppnd16.E6, Ppnd16.E7)
        / Horner(r, 1.0, Ppnd16.F1, Ppnd16.F2, Ppnd16.F3, Ppnd16.F4, Ppnd16.F5, Ppnd16.F6, Ppnd16.F7);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Horner<TLanes>(
        TLanes r, double c0, double c1, double c2, double c3, double c4, double c5, double c6, double c7)
        where TLanes : struct, ILanes<TLanes>
    {
        var sum = TLanes.Of(c7) * r + TLanes.Of(c6);
        sum = sum * r + TLanes.Of(c5);
        sum = sum * r + TLanes.Of(c4);
        sum = sum * r + TLanes.Of(c3);
        sum = sum * r + TLanes.Of(c2);
        sum = sum * r + TLanes.Of(c1);
        return sum * r + TLanes.Of(c0);
    }
}

/// <summary>The outer approximations alone, for p beyond the middle.</summary>
internal readonly struct NormalQuantileOuter : IUnary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes p)
        where TLanes : struct, ILanes<TLanes> => NormalQuantileFormula.Outer(p, p - TLanes.Of(0.5));
}
