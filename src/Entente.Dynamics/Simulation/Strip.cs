using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>Neighbouring columns of a block, seen by one pack of draws: for loops over actors. Places are not checked.</summary>
internal readonly ref struct Strip<T>
    where T : struct, ILanes<T>
{
    private readonly ref double first;
    private readonly nint stride;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Strip(ref double first, int stride)
    {
        this.first = ref first;
        this.stride = stride;
    }

    internal T this[int i]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => T.Load(in Unsafe.Add(ref first, i * stride));
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => value.Store(ref Unsafe.Add(ref first, i * stride));
    }

    /// <summary>Σ x_i y_i over the first columns of both, each product added to those before it with one rounding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Dot(Strip<T> x, Strip<T> y, int count)
    {
        ref var left = ref x.first;
        ref var right = ref y.first;
        var sum = T.Load(in left) * T.Load(in right);
        for (var i = 1; i < count; i++)
        {
            left = ref Unsafe.Add(ref left, x.stride);
            right = ref Unsafe.Add(ref right, y.stride);
            sum = T.MultiplyAdd(T.Load(in left), T.Load(in right), sum);
        }

        return sum;
    }
}
