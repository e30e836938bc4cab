using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Numerics.Lanes;

/// <summary>
/// Applies a formula along columns at the widest width the machine offers. The tail goes through a padded buffer and
/// the same formula. Input and output may be the same span, but must not overlap otherwise.
/// </summary>
/// <remarks>
/// The loops skip tiered compilation: unoptimised, each lane operation is a call, and a single pass over 10 000 draws
/// then costs more than compiling the optimised loop at once.
/// </remarks>
internal static class Kernel
{
    /// <summary>Doubles handled at once on this machine: 8, 4, 2 or 1.</summary>
    internal static int Width =>
        Vector512.IsHardwareAccelerated ? 8 : Vector256.IsHardwareAccelerated ? 4 : Vector128.IsHardwareAccelerated ? 2 : 1;

    internal static void Map<TFormula>(TFormula formula, ReadOnlySpan<double> x, Span<double> into)
        where TFormula : struct, IUnary
    {
        Shape.RequireSame(x.Length, into.Length);
        if (Vector512.IsHardwareAccelerated) Run<TFormula, Lanes8>(formula, x, into);
        else if (Vector256.IsHardwareAccelerated) Run<TFormula, Lanes4>(formula, x, into);
        else if (Vector128.IsHardwareAccelerated) Run<TFormula, Lanes2>(formula, x, into);
        else Run<TFormula, Lanes1>(formula, x, into);
    }

    internal static void Map<TFormula>(TFormula formula, ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into)
        where TFormula : struct, IBinary
    {
        Shape.RequireSame(x.Length, y.Length);
        Shape.RequireSame(x.Length, into.Length);
        if (Vector512.IsHardwareAccelerated) Run<TFormula, Lanes8>(formula, x, y, into);
        else if (Vector256.IsHardwareAccelerated) Run<TFormula, Lanes4>(formula, x, y, into);
        else if (Vector128.IsHardwareAccelerated) Run<TFormula, Lanes2>(formula, x, y, into);
        else Run<TFormula, Lanes1>(formula, x, y, into);
    }

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    internal static void Run<TFormula, TLanes>(TFormula formula, ReadOnlySpan<double> x, Span<double> into)
        where TFormula : struct, IUnary
        where TLanes : struct, ILanes<TLanes>
    {
        ref var source = ref MemoryMarshal.GetReference(x);
        ref var target = ref MemoryMarshal.GetReference(into);
        var i = 0;
        for (; i <= x.Length - TLanes.Count; i += TLanes.Count)
            formula.Of(TLanes.Load(in Unsafe.Add(ref source, i))).Store(ref Unsafe.Add(ref target, i));
        if (i == x.Length) return;
        var tail = default(Tail);
        x[i..].CopyTo(tail);
        formula.Of(TLanes.Load(in tail[0])).Store(ref tail[0]);
        tail[..(x.Length - i)].CopyTo(into[i..]);
    }

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    internal static void Run<TFormula, TLanes>(TFormula formula, ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into)
        where TFormula : struct, IBinary
        where TLanes : struct, ILanes<TLanes>
    {
        ref var left = ref MemoryMarshal.GetReference(x);
        ref var right = ref MemoryMarshal.GetReference(y);
        ref var target = ref MemoryMarshal.GetReference(into);
        var i = 0;
        for (; i <= x.Length - TLanes.Count; i += TLanes.Count)
            formula.Of(TLanes.Load(in Unsafe.Add(ref left, i)), TLanes.Load(in Unsafe.Add(ref right, i)))
                .Store(ref Unsafe.Add(ref target, i));
        if (i == x.Length) return;
        var tailX = default(Tail);
        var tailY = default(Tail);
        x[i..].CopyTo(tailX);
        y[i..].CopyTo(tailY);
        formula.Of(TLanes.Load(in tailX[0]), TLanes.Load(in tailY[0])).Store(ref tailX[0]);
        tailX[..(x.Length - i)].CopyTo(into[i..]);
    }

    [InlineArray(8)]
    private struct Tail
    {
        private double first;
    }
}
