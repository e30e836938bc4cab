using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>
/// Functions for models that use them often: compiled once and called, not compiled anew into every equation, which takes longer than a short run does.
/// </summary>
internal static class Shared
{
    /// <inheritdoc cref="Fn.Exp"/>
    [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
    internal static T Exp<T>(T x)
        where T : struct, ILanes<T> => Fn.Exp(x);
}
