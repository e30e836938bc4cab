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
}
