using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>
/// The middle approximation of the normal quantile alone, wherever p lies. Along columns four packs go through it step by step together: each
/// step of a polynomial waits for the one before, and the others fill the wait.
/// </summary>
internal readonly struct NormalQuantileMiddle : IUnary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes p)
        where TLanes : struct, ILanes<TLanes> => NormalQuantileFormula.OfMiddle(p - TLanes.Of(0.5));

    /// <summary>Fills four packs at a time and returns the number of draws written.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    internal static int Run<TLanes>(ReadOnlySpan<double> p, Span<double> into)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var source = ref MemoryMarshal.GetReference(p);
        ref var target = ref MemoryMarshal.GetReference(into);
        var done = 0;
        for (; done <= p.Length - 4 * TLanes.Count; done += 4 * TLanes.Count)
        {
            ref var from = ref Unsafe.Add(ref source, done);
            var (a, b, c, d) = (Argument<TLanes>(ref from, 0), Argument<TLanes>(ref from, 1), Argument<TLanes>(ref from, 2), Argument<TLanes>(ref from, 3));
            var (upperA, upperB, upperC, upperD) = (TLanes.Of(Ppnd16.A7), TLanes.Of(Ppnd16.A7), TLanes.Of(Ppnd16.A7), TLanes.Of(Ppnd16.A7));
            var (lowerA, lowerB, lowerC, lowerD) = (TLanes.Of(Ppnd16.B7), TLanes.Of(Ppnd16.B7), TLanes.Of(Ppnd16.B7), TLanes.Of(Ppnd16.B7));
            Step(ref upperA, ref upperB, ref upperC, ref upperD, a, b, c, d, Ppnd16.A6);
            Step(ref lowerA, ref lowerB, ref lowerC, ref lowerD, a, b, c, d, Ppnd16.B6);
            Step(ref upperA, ref upperB, ref upperC, ref upperD, a, b, c, d, Ppnd16.A5);
            Step(ref lowerA, ref lowerB, ref lowerC, ref lowerD, a, b, c, d, Ppnd16.B5);
            Step(ref upperA, ref upperB, ref upperC, ref upperD, a, b, c, d, Ppnd16.A4);
            Step(ref lowerA, ref lowerB, ref lowerC, ref lowerD, a, b, c, d, Ppnd16.B4);
            Step(ref upperA, ref upperB, ref upperC, ref upperD, a, b, c, d, Ppnd16.A3);
            Step(ref lowerA, ref lowerB, ref lowerC, ref lowerD, a, b, c, d, Ppnd16.B3);
            Step(ref upperA, ref upperB, ref upperC, ref upperD, a, b, c, d, Ppnd16.A2);
            Step(ref lowerA, ref lowerB, ref lowerC, ref lowerD, a, b, c, d, Ppnd16.B2);
            Step(ref upperA, ref upperB, ref upperC, ref upperD, a, b, c, d, Ppnd16.A1);
            Step(ref lowerA, ref lowerB, ref lowerC, ref lowerD, a, b, c, d, Ppnd16.B1);
            Step(ref upperA, ref upperB, ref upperC, ref upperD, a, b, c, d, Ppnd16.A0);
            Step(ref lowerA, ref lowerB, ref lowerC, ref lowerD, a, b, c, d, 1);
            ref var to = ref Unsafe.Add(ref target, done);
            Finish(ref from, ref to, 0, upperA / lowerA);
            Finish(ref from, ref to, 1, upperB / lowerB);
            Finish(ref from, ref to, 2, upperC / lowerC);
            Finish(ref from, ref to, 3, upperD / lowerD);
        }

        return done;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes FromHalf<TLanes>(ref double source, int pack)
        where TLanes : struct, ILanes<TLanes> => TLanes.Load(in Unsafe.Add(ref source, pack * TLanes.Count)) - TLanes.Of(0.5);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Argument<TLanes>(ref double source, int pack)
        where TLanes : struct, ILanes<TLanes>
    {
        var q = FromHalf<TLanes>(ref source, pack);
        return TLanes.Of(Ppnd16.HalfSquared) - q * q;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TLanes>(
        ref TLanes sumA, ref TLanes sumB, ref TLanes sumC, ref TLanes sumD, TLanes a, TLanes b, TLanes c, TLanes d, double next)
        where TLanes : struct, ILanes<TLanes>
    {
        var coefficient = TLanes.Of(next);
        sumA = sumA * a + coefficient;
        sumB = sumB * b + coefficient;
        sumC = sumC * c + coefficient;
        sumD = sumD * d + coefficient;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish<TLanes>(ref double source, ref double target, int pack, TLanes quotient)
        where TLanes : struct, ILanes<TLanes> =>
        (FromHalf<TLanes>(ref source, pack) * quotient).Store(ref Unsafe.Add(ref target, pack * TLanes.Count));
}
