using System.Runtime.CompilerServices;
using Entente.Numerics.Functions;
using Entente.Numerics.Lanes;

namespace Entente.Numerics;

/// <summary>
/// One attempt of Marsaglia &amp; Tsang (2000) at a gamma of shape ≥ 1, from a standard normal and a uniform: the draw if
/// accepted, NaN if rejected (at most one time in twenty).
/// </summary>
internal readonly struct GammaAttempt(double shape) : IBinary
{
    private readonly double d = shape - (1.0 / 3);
    private readonly double c = 1 / Math.Sqrt(9 * (shape - (1.0 / 3)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Of<T>(T normal, T uniform)
        where T : struct, ILanes<T>
    {
        var scale = T.Of(d);
        var root = T.Of(1) + T.Of(c) * normal;
        var cube = root * root * root; // where it is not positive its logarithm is not finite, and the attempt fails
        var bound = T.Of(0.5) * normal * normal + scale - scale * cube + scale * default(LogFormula).Of(cube);
        var accepted = T.LessThan(default(LogFormula).Of(uniform), bound);
        return T.Select(accepted, scale * cube, T.Of(double.NaN));
    }
}
