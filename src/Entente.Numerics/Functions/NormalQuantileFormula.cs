using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>
/// Inverse of the standard normal distribution function: Wichura (1988), algorithm AS 241, routine PPND16;
/// relative error about 1e-16 plus rounding. Three rational approximations of degree 7 over 7.
/// </summary>
internal readonly struct NormalQuantileFormula : IUnary
{
    /// <summary>Half the width of the middle, where one approximation does for 85 in 100 uniform draws.</summary>
    internal const double Half = 0.425;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes p)
        where TLanes : struct, ILanes<TLanes>
    {
        var q = p - TLanes.Of(0.5);
        var middle = TLanes.LessThanOrEqual(Powers.Abs(q), TLanes.Of(Half));
        var result = OfMiddle(q);
        return TLanes.Any(~middle) ? TLanes.Select(middle, result, Outer(p, q)) : result;
    }

    /// <summary>The quantile of p = q + ½ where |q| is at most <see cref="Half"/>; anything elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes OfMiddle<TLanes>(TLanes q)
        where TLanes : struct, ILanes<TLanes> => q * Middle(TLanes.Of(0.180625) - q * q);

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static TLanes Outer<TLanes>(TLanes p, TLanes q)
        where TLanes : struct, ILanes<TLanes>
    {
        var lower = TLanes.LessThan(q, TLanes.Of(0));
        var nearer = TLanes.Select(lower, p, TLanes.Of(1) - p);
        var r = TLanes.Sqrt(Powers.Negate(default(LogFormula).Of(nearer)));
        var far = TLanes.LessThan(TLanes.Of(5), r);
        var size = Tail(r - TLanes.Of(1.6));
        if (TLanes.Any(far)) size = TLanes.Select(far, FarTail(r - TLanes.Of(5)), size);
        size = TLanes.Select(TLanes.Equal(nearer, TLanes.Of(0)), TLanes.Of(double.PositiveInfinity), size);
        return Powers.KeepNaN(r, TLanes.Select(lower, Powers.Negate(size), size));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Middle<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes> =>
        Horner(
            r,
            3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
            4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3)
        / Horner(
            r,
            1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
            2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Tail<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes> =>
        Horner(
            r,
            1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
            1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4)
        / Horner(
            r,
            1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
            1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes FarTail<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes> =>
        Horner(
            r,
            6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
            2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7)
        / Horner(
            r,
            1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
            7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15);

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

/// <summary>The middle approximation alone, wherever p lies.</summary>
internal readonly struct NormalQuantileMiddle : IUnary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes p)
        where TLanes : struct, ILanes<TLanes> => NormalQuantileFormula.OfMiddle(p - TLanes.Of(0.5));
}

/// <summary>The outer approximations alone, for p beyond the middle.</summary>
internal readonly struct NormalQuantileOuter : IUnary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes p)
        where TLanes : struct, ILanes<TLanes> => NormalQuantileFormula.Outer(p, p - TLanes.Of(0.5));
}
