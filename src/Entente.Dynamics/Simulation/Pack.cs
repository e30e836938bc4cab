using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>A few neighbouring draws at one step, as the equations of a model see them. Places are not checked.</summary>
internal readonly ref struct Pack<T>
    where T : struct, ILanes<T>
{
    private readonly ref double lane;
    private readonly ref ColumnPlace inputs;
    private readonly ref ColumnPlace noises;
    private readonly ref ColumnPlace outputs;
    private readonly nint states;
    private readonly nint stride;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Pack(ref double lane, Layout layout, int step)
    {
        this.lane = ref lane;
        inputs = ref layout.Inputs[0];
        noises = ref layout.Noises[0];
        outputs = ref layout.Outputs[0];
        states = layout.FirstState * layout.Lanes;
        stride = layout.Lanes;
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
        get => T.Load(in State(k));
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => value.Store(ref State(k));
    }

    /// <summary>Parameter number p, that of actor i, or that of the pair (i, j).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Parameter(int p, int i = 0, int j = 0) => T.Load(in At(in Unsafe.Add(ref inputs, p), i, j));

    /// <summary>Noise number n of the model, of actor i, or of the pair (i, j).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Noise(int n, int i = 0, int j = 0) => T.Load(in At(in Unsafe.Add(ref noises, n), i, j));

    /// <summary>Output number o as last written: in a step, that of the step before until it is written anew.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Read(int o, int i = 0, int j = 0) => T.Load(in At(in Unsafe.Add(ref outputs, o), i, j));

    /// <summary>Writes output number o of the model, of actor i, or of the pair (i, j).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(int o, int i, int j, T value) => value.Store(ref At(in Unsafe.Add(ref outputs, o), i, j));

    /// <inheritdoc cref="Write(int, int, int, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(int o, int i, T value) => Write(o, i, 0, value);

    /// <inheritdoc cref="Write(int, int, int, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(int o, T value) => Write(o, 0, 0, value);

    /// <summary>The states from number k on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Strip<T> States(int k) => new(ref State(k), stride);

    /// <summary>Output number o of all actors, or of all pairs row by row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Strip<T> Outputs(int o) => new(ref At(in Unsafe.Add(ref outputs, o), 0, 0), stride);

    /// <summary>Noise number n of all actors, or of all pairs row by row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Strip<T> Noises(int n) => new(ref At(in Unsafe.Add(ref noises, n), 0, 0), stride);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref double At(ref readonly ColumnPlace place, int i, int j) => ref Unsafe.Add(ref lane, place.First + (nint)(uint)i * place.Row + (nint)(uint)j * stride);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref double State(int k) => ref Unsafe.Add(ref lane, states + (nint)(uint)k * stride);
}
