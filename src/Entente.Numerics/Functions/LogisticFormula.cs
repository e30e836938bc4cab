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
        var one = TLanes.Of(1);
        var e = default(ExpFormula).Of(Powers.Negate(Powers.Abs(x)));
        var numerator = TLanes.Select(TLanes.LessThan(x, TLanes.Of(0)), e, one);
        return Powers.KeepNaN(x, numerator / (one + e));
    }
}
