using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>−ln x: the exponential variate of a uniform.</summary>
internal readonly struct NegativeLogFormula : IUnary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => Powers.Negate(default(LogFormula).Of(x));
}
