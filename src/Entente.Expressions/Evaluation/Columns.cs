namespace Entente.Expressions.Evaluation;

/// <summary>Element-wise operations over numbers and columns; a number stands for a column that repeats it.</summary>
/// <remarks>Of columns only the operation is noted down; <see cref="Blocks"/> works it out where the whole is asked for.</remarks>
internal static class Columns
{
    internal static Value Map<TKernel>(Value x)
        where TKernel : struct, IUnaryKernel =>
        x.Kind == ValueKind.Number ? Value.OfNumber(TKernel.Of(x.Number)) : Value.OfOperation(new UnaryBlocks<TKernel>(x));

    internal static Value Map<TKernel>(Value x, Value y)
        where TKernel : struct, IBinaryKernel =>
        Length(x, y) < 0 ? Value.OfNumber(TKernel.Of(x.Number, y.Number)) : Value.OfOperation(new BinaryBlocks<TKernel>(x, y));

    internal static Value Map<TKernel>(Value x, Value y, Value z)
        where TKernel : struct, ITernaryKernel =>
        Length(x, y, z) < 0 ? Value.OfNumber(TKernel.Of(x.Number, y.Number, z.Number)) : Value.OfOperation(new TernaryBlocks<TKernel>(x, y, z));

    internal static Value Fold<TKernel>(IReadOnlyList<Value> values)
        where TKernel : struct, IBinaryKernel =>
        values.Count == 1 ? values[0]
        : Length([.. values]) < 0 ? Value.OfNumber(values.Select(v => v.Number).Aggregate(TKernel.Of))
        : Value.OfOperation(new FoldBlocks<TKernel>(values));

    /// <summary>The number of draws of the columns among the values, or -1 where all are numbers.</summary>
    internal static int Length(params ReadOnlySpan<Value> values)
    {
        foreach (var value in values)
        {
            if (value.Kind == ValueKind.Column)
                return value.Length;
        }

        return -1;
    }
}
