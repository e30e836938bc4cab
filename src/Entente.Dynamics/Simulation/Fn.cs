using System.Runtime.CompilerServices;
using Entente.Numerics.Functions;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>Functions of the equations' language, the same at every width; NaN always comes through.</summary>
internal static class Fn
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Exp<T>(T x)
        where T : struct, ILanes<T> => default(ExpFormula).Of(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Log<T>(T x)
        where T : struct, ILanes<T> => default(LogFormula).Of(x);

    /// <summary>1 / (1 + e^−x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Logistic<T>(T x)
        where T : struct, ILanes<T> => default(LogisticFormula).Of(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Clip<T>(T x, double low, double high)
        where T : struct, ILanes<T> => T.AtLeast(T.AtMost(x, T.Of(high)), T.Of(low));

    /// <summary>x moved into [0, 1].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Unit<T>(T x)
        where T : struct, ILanes<T> => Clip(x, 0, 1);

    /// <summary>The larger of x and a bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T AtLeast<T>(T x, double bound)
        where T : struct, ILanes<T> => T.AtLeast(x, T.Of(bound));

    /// <summary>The smaller of x and a bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T AtMost<T>(T x, double bound)
        where T : struct, ILanes<T> => T.AtMost(x, T.Of(bound));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Max<T>(T x, T y)
        where T : struct, ILanes<T> => T.Select(T.Equal(y, y), T.AtLeast(x, y), y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Min<T>(T x, T y)
        where T : struct, ILanes<T> => T.Select(T.Equal(y, y), T.AtMost(x, y), y);

    /// <summary>1 where x ≥ y, else 0; NaN if either is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Reaches<T>(T x, T y)
        where T : struct, ILanes<T> => KeepNaN(x, y, T.LessThanOrEqual(y, x) & T.Of(1));

    /// <summary>1 where x &lt; y, else 0; NaN if either is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Below<T>(T x, T y)
        where T : struct, ILanes<T> => KeepNaN(x, y, T.LessThan(x, y) & T.Of(1));

    /// <summary><paramref name="yes"/> where the condition is 1, else <paramref name="no"/>; NaN where the condition is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T If<T>(T condition, T yes, T no)
        where T : struct, ILanes<T> =>
        Powers.KeepNaN(condition, T.Select(T.Equal(condition, T.Of(1)), yes, no));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T KeepNaN<T>(T x, T y, T result)
        where T : struct, ILanes<T> => T.Select(T.Equal(x, x) & T.Equal(y, y), result, T.Of(double.NaN));
}
