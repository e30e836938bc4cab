using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>
/// The outer approximations of the normal quantile for gathered p. Where all lie between 1.5e-11 and 1 − 1.5e-11, as nearly always, in two short passes:
/// r = √(−ln p), then the quotient of polynomials in r; a single long pass fills the processor's window with steps that wait.
/// </summary>
internal static class NormalQuantileTails
{
    // Greater than e^−25, so that r < 5; and nothing there is missing, zero, infinite or subnormal.
    private const double Plain = 1.5e-11;
    private const double Filling = 0.05;

    /// <summary>Replaces the first <paramref name="count"/> probabilities by their quantiles; there must be room for a pair of packs beyond them.</summary>
    [MethodImpl(Hot.Loop)]
    internal static void Run<TLanes>(Span<double> p, int count)
        where TLanes : struct, ILanes<TLanes>
    {
        var filled = (count + 2 * TLanes.Count - 1) / (2 * TLanes.Count) * (2 * TLanes.Count);
        p[count..filled].Fill(Filling);
        Span<double> radii = stackalloc double[filled];
        if (Radii<TLanes>(p[..filled], radii)) Quotients<TLanes>(radii, p[..filled]);
        else Kernel.Run<NormalQuantileOuter, TLanes>(default, p[..count], p[..count]);
    }

    /// <summary>Whether all p are plain; if they are, their r.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static bool Radii<TLanes>(ReadOnlySpan<double> p, Span<double> into)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var source = ref MemoryMarshal.GetReference(p);
        ref var target = ref MemoryMarshal.GetReference(into);
        var plain = TLanes.OfBits(-1);
        for (var at = 0; at < p.Length; at += TLanes.Count)
        {
            var x = TLanes.Load(in Unsafe.Add(ref source, at));
            var nearer = TLanes.AtMost(x, TLanes.Of(1) - x);
            plain &= TLanes.LessThanOrEqual(TLanes.Of(Plain), nearer);
            TLanes.Sqrt(Powers.Negate(LogFormula.OfPlain(nearer))).Store(ref Unsafe.Add(ref target, at));
        }

        return TLanes.All(plain);
    }

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static void Quotients<TLanes>(ReadOnlySpan<double> radii, Span<double> p)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var source = ref MemoryMarshal.GetReference(radii);
        ref var target = ref MemoryMarshal.GetReference(p);
        for (var at = 0; at < p.Length; at += 2 * TLanes.Count)
        {
            var a = TLanes.Load(in Unsafe.Add(ref source, at)) - TLanes.Of(Ppnd16.Near);
            var b = TLanes.Load(in Unsafe.Add(ref source, at + TLanes.Count)) - TLanes.Of(Ppnd16.Near);
            var (upperA, upperB) = (TLanes.Of(Ppnd16.C7), TLanes.Of(Ppnd16.C7));
            var (lowerA, lowerB) = (TLanes.Of(Ppnd16.D7), TLanes.Of(Ppnd16.D7));
            Step(ref upperA, ref upperB, ref lowerA, ref lowerB, a, b, Ppnd16.C6, Ppnd16.D6);
            Step(ref upperA, ref upperB, ref lowerA, ref lowerB, a, b, Ppnd16.C5, Ppnd16.D5);
            Step(ref upperA, ref upperB, ref lowerA, ref lowerB, a, b, Ppnd16.C4, Ppnd16.D4);
            Step(ref upperA, ref upperB, ref lowerA, ref lowerB, a, b, Ppnd16.C3, Ppnd16.D3);
            Step(ref upperA, ref upperB, ref lowerA, ref lowerB, a, b, Ppnd16.C2, Ppnd16.D2);
            Step(ref upperA, ref upperB, ref lowerA, ref lowerB, a, b, Ppnd16.C1, Ppnd16.D1);
            Step(ref upperA, ref upperB, ref lowerA, ref lowerB, a, b, Ppnd16.C0, 1);
            Finish(ref Unsafe.Add(ref target, at), upperA / lowerA);
            Finish(ref Unsafe.Add(ref target, at + TLanes.Count), upperB / lowerB);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TLanes>(
        ref TLanes upperA, ref TLanes upperB, ref TLanes lowerA, ref TLanes lowerB, TLanes a, TLanes b, double upper, double lower)
        where TLanes : struct, ILanes<TLanes>
    {
        upperA = upperA * a + TLanes.Of(upper);
        upperB = upperB * b + TLanes.Of(upper);
        lowerA = lowerA * a + TLanes.Of(lower);
        lowerB = lowerB * b + TLanes.Of(lower);
    }

    /// <summary>Writes the size of the quantile over p, with the sign of p − ½.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish<TLanes>(ref double p, TLanes size)
        where TLanes : struct, ILanes<TLanes>
    {
        var sign = (TLanes.Load(in p) - TLanes.Of(0.5)) & TLanes.OfBits(long.MinValue);
        (size | sign).Store(ref p);
    }
}
