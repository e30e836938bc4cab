using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Expressions.Evaluation;

internal sealed class UnaryBlocks<TKernel>(Value x) : Blocks
    where TKernel : struct, IUnaryKernel
{
    internal override int Length { get; } = x.Length;

    internal override void Fill(int first, Span<double> into)
    {
        var operand = new Operand(x, first, into.Length, into).Draws;
        var all = MemoryMarshal.Cast<double, Vector<double>>(into);
        var registers = Operand.Registers(operand, all.Length);
        for (var i = 0; i < all.Length; i++)
            all[i] = TKernel.Of(registers[i]);
        for (var i = all.Length * Vector<double>.Count; i < into.Length; i++)
            into[i] = TKernel.Of(operand[i]);
    }
}

internal sealed class BinaryBlocks<TKernel>(Value x, Value y) : Blocks
    where TKernel : struct, IBinaryKernel
{
    internal override int Length { get; } = Columns.Length(x, y);

    internal override void Fill(int first, Span<double> into)
    {
        Span<double> buffer = y.IsOperation ? stackalloc double[Size] : [];
        BinaryLoops<TKernel>.Run(new(x, first, into.Length, into), new(y, first, into.Length, buffer), into);
    }
}

internal sealed class TernaryBlocks<TKernel>(Value x, Value y, Value z) : Blocks
    where TKernel : struct, ITernaryKernel
{
    internal override int Length { get; } = Columns.Length(x, y, z);

    internal override void Fill(int first, Span<double> into)
    {
        Span<double> second = y.IsOperation ? stackalloc double[Size] : [];
        Span<double> third = z.IsOperation ? stackalloc double[Size] : [];
        var a = new Operand(x, first, into.Length, into);
        var b = new Operand(y, first, into.Length, second);
        var c = new Operand(z, first, into.Length, third);
        var i = 0;
        for (; i <= into.Length - Vector<double>.Count; i += Vector<double>.Count)
            TKernel.Of(a.Register(i), b.Register(i), c.Register(i)).CopyTo(into[i..]);
        for (; i < into.Length; i++)
            into[i] = TKernel.Of(a.At(i), b.At(i), c.At(i));
    }
}

/// <summary>Two operands or more from left to right; one buffer does for all, so that many of them need no deep stack.</summary>
internal sealed class FoldBlocks<TKernel>(IReadOnlyList<Value> values) : Blocks
    where TKernel : struct, IBinaryKernel
{
    internal override int Length { get; } = Columns.Length([.. values]);

    internal override void Fill(int first, Span<double> into)
    {
        Span<double> buffer = stackalloc double[Size];
        var sofar = new Operand(values[0], first, into.Length, into);
        for (var next = 1; next < values.Count; next++)
        {
            BinaryLoops<TKernel>.Run(sofar, new(values[next], first, into.Length, buffer), into);
            sofar = new(into);
        }
    }
}
