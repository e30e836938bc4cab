using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Expressions.Evaluation;

/// <summary>An operation on one block of two operands; which of them is a number is asked once and not at every draw.</summary>
internal static class BinaryLoops<TKernel>
    where TKernel : struct, IBinaryKernel
{
    /// <summary>Works out a block, which may be written over either operand.</summary>
    internal static void Run(Operand x, Operand y, Span<double> into)
    {
        if (!x.IsColumn && !y.IsColumn)
            into.Fill(TKernel.Of(x.Number, y.Number));
        else if (!x.IsColumn)
            Run(x.Number, y.Draws, into);
        else if (!y.IsColumn)
            Run(x.Draws, y.Number, into);
        else
            Run(x.Draws, y.Draws, into);
    }

    private static void Run(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into)
    {
        var all = MemoryMarshal.Cast<double, Vector<double>>(into);
        var xs = Operand.Registers(x, all.Length);
        var ys = Operand.Registers(y, all.Length);
        for (var i = 0; i < all.Length; i++)
            all[i] = TKernel.Of(xs[i], ys[i]);
        for (var i = all.Length * Vector<double>.Count; i < into.Length; i++)
            into[i] = TKernel.Of(x[i], y[i]);
    }

    private static void Run(ReadOnlySpan<double> x, double y, Span<double> into)
    {
        var all = MemoryMarshal.Cast<double, Vector<double>>(into);
        var xs = Operand.Registers(x, all.Length);
        var same = new Vector<double>(y);
        for (var i = 0; i < all.Length; i++)
            all[i] = TKernel.Of(xs[i], same);
        for (var i = all.Length * Vector<double>.Count; i < into.Length; i++)
            into[i] = TKernel.Of(x[i], y);
    }

    private static void Run(double x, ReadOnlySpan<double> y, Span<double> into)
    {
        var all = MemoryMarshal.Cast<double, Vector<double>>(into);
        var same = new Vector<double>(x);
        var ys = Operand.Registers(y, all.Length);
        for (var i = 0; i < all.Length; i++)
            all[i] = TKernel.Of(same, ys[i]);
        for (var i = all.Length * Vector<double>.Count; i < into.Length; i++)
            into[i] = TKernel.Of(x, y[i]);
    }
}
