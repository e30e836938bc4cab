using Entente.Numerics.Lanes;

namespace Entente.Numerics;

/// <summary>The smaller value; −0 below +0; NaN if either is NaN.</summary>
internal readonly struct MinFormula : IBinary
{
    public T Of<T>(T x, T y)
        where T : struct, ILanes<T> =>
        Missing.Keep(x, y, T.Select(T.Equal(x, y), x | y, T.Select(T.LessThan(x, y), x, y)));
}

/// <summary>The larger value; +0 above −0; NaN if either is NaN.</summary>
internal readonly struct MaxFormula : IBinary
{
    public T Of<T>(T x, T y)
        where T : struct, ILanes<T> =>
        Missing.Keep(x, y, T.Select(T.Equal(x, y), x & y, T.Select(T.LessThan(x, y), y, x)));
}

internal readonly struct ClipFormula(double low, double high) : IUnary
{
    public T Of<T>(T x)
        where T : struct, ILanes<T> => T.AtLeast(T.AtMost(x, T.Of(high)), T.Of(low));
}

internal readonly struct LessFormula : IBinary
{
    public T Of<T>(T x, T y)
        where T : struct, ILanes<T> => Missing.Keep(x, y, T.LessThan(x, y) & T.Of(1));
}

internal readonly struct LessOrEqualFormula : IBinary
{
    public T Of<T>(T x, T y)
        where T : struct, ILanes<T> => Missing.Keep(x, y, T.LessThanOrEqual(x, y) & T.Of(1));
}

internal readonly struct EqualFormula : IBinary
{
    public T Of<T>(T x, T y)
        where T : struct, ILanes<T> => Missing.Keep(x, y, T.Equal(x, y) & T.Of(1));
}

/// <summary>1 where the value is missing, else 0: the one operation that looks at NaN instead of passing it on.</summary>
internal readonly struct MissingFormula : IUnary
{
    public T Of<T>(T x)
        where T : struct, ILanes<T> => ~T.Equal(x, x) & T.Of(1);
}

internal static class Missing
{
    /// <summary>The result, or NaN where either argument is NaN.</summary>
    internal static T Keep<T>(T x, T y, T result)
        where T : struct, ILanes<T> =>
        T.Select(T.Equal(x, x) & T.Equal(y, y), result, T.Of(double.NaN));
}
