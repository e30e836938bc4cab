using System.Runtime.CompilerServices;

namespace Entente.Numerics.Lanes;

/// <summary>How loops over lanes are compiled.</summary>
public static class Compilation
{
#if AHEAD_OF_TIME
    /// <summary>With the program, ahead of time and optimised: code marked to be compiled at once when it is first called would be left out of that.</summary>
    public const MethodImplOptions AtOnce = 0;
#else
    /// <summary>Optimised when first called: unoptimised, each lane operation is a call.</summary>
    public const MethodImplOptions AtOnce = MethodImplOptions.AggressiveOptimization;
#endif
}
