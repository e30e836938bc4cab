using System.Numerics;

namespace Entente.Expressions.Evaluation;

/// <summary>Element-wise operations over numbers and columns; a number stands for a column that repeats it.</summary>
internal static class Columns
{
    internal static Value Map<TKernel>(Value x)
        where TKernel : struct, IUnaryKernel
    {
        if (x.Kind == ValueKind.Number)
            return Value.OfNumber(TKernel.Of(x.Number));
        var draws = x.Draws.Span;
        var result = new double[draws.Length];
        var i = 0;
        for (; i <= result.Length - Vector<double>.Count; i += Vector<double>.Count)
            TKernel.Of(new Vector<double>(draws[i..])).CopyTo(result, i);
        for (; i < result.Length; i++)
            result[i] = TKernel.Of(draws[i]);
        return Value.OfColumn(result);
    }

    internal static Value Map<TKernel>(Value x, Value y)
        where TKernel : struct, IBinaryKernel
    {
        if (x.Kind == ValueKind.Number && y.Kind == ValueKind.Number)
            return Value.OfNumber(TKernel.Of(x.Number, y.Number));
        var left = new Source(x);
        var right = new Source(y);
        var result = new double[Length(x, y)];
        var i = 0;
        for (; i <= result.Length - Vector<double>.Count; i += Vector<double>.Count)
            TKernel.Of(left.Vector(i), right.Vector(i)).CopyTo(result, i);
        for (; i < result.Length; i++)
            result[i] = TKernel.Of(left.Number(i), right.Number(i));
        return Value.OfColumn(result);
    }

    internal static Value Map<TKernel>(Value x, Value y, Value z)
        where TKernel : struct, ITernaryKernel
    {
        if (Length(x, y, z) is var length && length < 0)
            return Value.OfNumber(TKernel.Of(x.Number, y.Number, z.Number));
        var first = new Source(x);
        var second = new Source(y);
        var third = new Source(z);
        var result = new double[length];
        var i = 0;
        for (; i <= result.Length - Vector<double>.Count; i += Vector<double>.Count)
            TKernel.Of(first.Vector(i), second.Vector(i), third.Vector(i)).CopyTo(result, i);
        for (; i < result.Length; i++)
            result[i] = TKernel.Of(first.Number(i), second.Number(i), third.Number(i));
        return Value.OfColumn(result);
    }

    internal static Value Fold<TKernel>(IReadOnlyList<Value> values)
        where TKernel : struct, IBinaryKernel => values.Aggregate(Map<TKernel>);

    /// <summary>The number of draws of the columns among the values, or -1 where all are numbers.</summary>
    internal static int Length(params ReadOnlySpan<Value> values)
    {
        foreach (var value in values)
        {
            if (value.Kind == ValueKind.Column)
                return value.Draws.Length;
        }

        return -1;
    }

    private readonly ref struct Source(Value value)
    {
        private readonly bool isColumn = value.Kind == ValueKind.Column;
        private readonly double number = value.Number;
        private readonly ReadOnlySpan<double> draws = value.Draws.Span;

        internal double Number(int i) => isColumn ? draws[i] : number;

        internal Vector<double> Vector(int i) => isColumn ? new(draws[i..]) : new(number);
    }
}
