using Entente.Numerics.Functions;
using Entente.Numerics.Lanes;

namespace Entente.Numerics;

internal readonly struct AddFormula : IBinary
{
    public T Of<T>(T x, T y)
        where T : struct, ILanes<T> => x + y;
}

internal readonly struct SubtractFormula : IBinary
{
    public T Of<T>(T x, T y)
        where T : struct, ILanes<T> => x - y;
}

internal readonly struct MultiplyFormula : IBinary
{
    public T Of<T>(T x, T y)
        where T : struct, ILanes<T> => x * y;
}

internal readonly struct DivideFormula : IBinary
{
    public T Of<T>(T x, T y)
        where T : struct, ILanes<T> => x / y;
}

/// <summary>x + a y, the product rounded before the sum.</summary>
internal readonly struct AddScaledFormula(double a) : IBinary
{
    public T Of<T>(T x, T y)
        where T : struct, ILanes<T> => x + T.Of(a) * y;
}

/// <summary>a x + b, the product rounded before the sum.</summary>
internal readonly struct AffineFormula(double a, double b) : IUnary
{
    public T Of<T>(T x)
        where T : struct, ILanes<T> => T.Of(a) * x + T.Of(b);
}

/// <summary>A formula of two values with the second held fixed.</summary>
internal readonly struct FixedSecond<TFormula>(TFormula formula, double y) : IUnary
    where TFormula : struct, IBinary
{
    public T Of<T>(T x)
        where T : struct, ILanes<T> => formula.Of(x, T.Of(y));
}

/// <summary>A formula of two values with the first held fixed.</summary>
internal readonly struct FixedFirst<TFormula>(TFormula formula, double x) : IUnary
    where TFormula : struct, IBinary
{
    public T Of<T>(T y)
        where T : struct, ILanes<T> => formula.Of(T.Of(x), y);
}

/// <summary>One formula after another.</summary>
internal readonly struct Then<TFirst, TSecond>(TFirst first, TSecond second) : IUnary
    where TFirst : struct, IUnary
    where TSecond : struct, IUnary
{
    public T Of<T>(T x)
        where T : struct, ILanes<T> => second.Of(first.Of(x));
}

internal readonly struct AbsFormula : IUnary
{
    public T Of<T>(T x)
        where T : struct, ILanes<T> => Powers.Abs(x);
}

internal readonly struct NegateFormula : IUnary
{
    public T Of<T>(T x)
        where T : struct, ILanes<T> => Powers.Negate(x);
}

internal readonly struct SqrtFormula : IUnary
{
    public T Of<T>(T x)
        where T : struct, ILanes<T> => T.Sqrt(x);
}
