using System.Runtime.CompilerServices;

namespace Entente.Numerics.Lanes;

/// <summary>How loops are compiled that a run spends its time in.</summary>
internal static class Hot
{
    /// <summary>
    /// Optimised at once: code that is to be improved as it runs would go through its longest passes before it is. Where all is compiled
    /// ahead of time it is optimised anyway, and the word would keep it out, to be compiled as the program runs.
    /// </summary>
#if AHEAD_OF_TIME
    internal const MethodImplOptions Loop = 0;
#else
    internal const MethodImplOptions Loop = MethodImplOptions.AggressiveOptimization;
#endif
}
