using System.Numerics;

namespace Entente.Expressions.Evaluation;

internal sealed class UnaryBlocks<TKernel>(Value x) : Blocks
    where TKernel : struct, IUnaryKernel
{
    internal override int Length => x.Length;

    internal override void Fill(int first, Span<double> into)
    {
        var operand = new Operand(x, first, into.Length, into);
        var i = 0;
        for (; i <= into.Length - Vector<double>.Count; i += Vector<double>.Count)
            TKernel.Of(operand.Vector(i)).CopyTo(into[i..]);
        for (; i < into.Length; i++)
            into[i] = TKernel.Of(operand.Number(i));
    }
}

internal sealed class BinaryBlocks<TKernel>(Value x, Value y) : Blocks
    where TKernel : struct, IBinaryKernel
{
    internal override int Length => Columns.Length(x, y);

    internal override void Fill(int first, Span<double> into)
    {
        Span<double> buffer = y.IsOperation ? stackalloc double[Size] : [];
        var left = new Operand(x, first, into.Length, into);
        var right = new Operand(y, first, into.Length, buffer);
        var i = 0;
        for (; i <= into.Length - Vector<double>.Count; i += Vector<double>.Count)
            TKernel.Of(left.Vector(i), right.Vector(i)).CopyTo(into[i..]);
        for (; i < into.Length; i++)
            into[i] = TKernel.Of(left.Number(i), right.Number(i));
    }
}

internal sealed class TernaryBlocks<TKernel>(Value x, Value y, Value z) : Blocks
    where TKernel : struct, ITernaryKernel
{
    internal override int Length => Columns.Length(x, y, z);

    internal override void Fill(int first, Span<double> into)
    {
        Span<double> second = y.IsOperation ? stackalloc double[Size] : [];
        Span<double> third = z.IsOperation ? stackalloc double[Size] : [];
        var a = new Operand(x, first, into.Length, into);
        var b = new Operand(y, first, into.Length, second);
        var c = new Operand(z, first, into.Length, third);
        var i = 0;
        for (; i <= into.Length - Vector<double>.Count; i += Vector<double>.Count)
            TKernel.Of(a.Vector(i), b.Vector(i), c.Vector(i)).CopyTo(into[i..]);
        for (; i < into.Length; i++)
            into[i] = TKernel.Of(a.Number(i), b.Number(i), c.Number(i));
    }
}

/// <summary>Any number of operands from left to right; one buffer does for all, so that many of them need no deep stack.</summary>
internal sealed class FoldBlocks<TKernel>(IReadOnlyList<Value> values) : Blocks
    where TKernel : struct, IBinaryKernel
{
    internal override int Length => Columns.Length([.. values]);

    internal override void Fill(int first, Span<double> into)
    {
        Span<double> buffer = stackalloc double[Size];
        var start = new Operand(values[0], first, into.Length, into);
        for (var i = 0; i < into.Length; i++)
            into[i] = start.Number(i);
        for (var next = 1; next < values.Count; next++)
            Step(new Operand(values[next], first, into.Length, buffer), into);
    }

    private static void Step(Operand next, Span<double> into)
    {
        var i = 0;
        for (; i <= into.Length - Vector<double>.Count; i += Vector<double>.Count)
            TKernel.Of(new Vector<double>(into[i..]), next.Vector(i)).CopyTo(into[i..]);
        for (; i < into.Length; i++)
            into[i] = TKernel.Of(into[i], next.Number(i));
    }
}
