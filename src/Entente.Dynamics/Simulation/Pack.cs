using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>A few neighbouring draws at one step, as the equations of a model see them. Places are not checked.</summary>
internal readonly ref struct Pack<T>
    where T : struct, ILanes<T>
{
    private readonly ref double arena;
    private readonly Layout layout;
    private readonly int lane;

    internal Pack(ref double arena, Layout layout, int step, int lane)
    {
        this.arena = ref arena;
        this.layout = layout;
        this.lane = lane;
        Step = step;
        Actors = layout.Actors;
    }

    /// <summary>The step being worked out; 0 is the start.</summary>
    internal int Step { get; }

    /// <summary>Number of actors.</summary>
    internal int Actors { get; }

    /// <summary>State number k: carried from step to step, undefined before the start.</summary>
    internal T this[int k]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => T.Load(in At(layout.FirstState + k));
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => value.Store(ref At(layout.FirstState + k));
    }

    /// <summary>Parameter number p, that of actor i, or that of the pair (i, j).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Parameter(int p, int i = 0, int j = 0)
    {
        var place = layout.Inputs[layout.InputFirsts[p] + i * layout.InputStrides[p] + j];
        return T.Load(in Unsafe.Add(ref arena, place.Offset + (lane & place.Mask)));
    }

    /// <summary>Noise number n of the model, of actor i, or of the pair (i, j).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Noise(int n, int i = 0, int j = 0) =>
        T.Load(in At(layout.NoiseFirsts[n] + i * layout.NoiseStrides[n] + j));

    /// <summary>Output number o as last written: in a step, that of the step before until it is written anew.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Read(int o, int i = 0, int j = 0) =>
        T.Load(in At(layout.OutputFirsts[o] + i * layout.OutputStrides[o] + j));

    /// <summary>Writes output number o of the model, of actor i, or of the pair (i, j).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(int o, int i, int j, T value) =>
        value.Store(ref At(layout.OutputFirsts[o] + i * layout.OutputStrides[o] + j));

    /// <inheritdoc cref="Write(int, int, int, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(int o, int i, T value) => Write(o, i, 0, value);

    /// <inheritdoc cref="Write(int, int, int, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(int o, T value) => Write(o, 0, 0, value);

    /// <summary>The states from number k on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Strip<T> States(int k) => new(ref At(layout.FirstState + k), layout.Lanes);

    /// <summary>Output number o of all actors, or of all pairs row by row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Strip<T> Outputs(int o) => new(ref At(layout.OutputFirsts[o]), layout.Lanes);

    /// <summary>Noise number n of all actors, or of all pairs row by row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Strip<T> Noises(int n) => new(ref At(layout.NoiseFirsts[n]), layout.Lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref double At(int column) => ref Unsafe.Add(ref arena, column * layout.Lanes + lane);
}
