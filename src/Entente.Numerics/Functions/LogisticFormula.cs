using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>1 / (1 + e^-x), from e^-|x| so that neither tail overflows or cancels.</summary>
internal readonly struct LogisticFormula : IUnary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var negative = x | TLanes.OfBits(long.MinValue); // −|x|
        return TLanes.All(TLanes.LessThanOrEqual(TLanes.Of(-ExpFormula.Plain), negative))
            ? Quotient(x, ExpFormula.OfPlain(negative))
            : OfAny(x);
    }

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static TLanes OfAny<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> =>
        Powers.KeepNaN(x, Quotient(x, default(ExpFormula).Of(Powers.Negate(Powers.Abs(x)))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Quotient<TLanes>(TLanes x, TLanes e)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.SelectBySign(x, e, TLanes.Of(1)) / (TLanes.Of(1) + e);
}
