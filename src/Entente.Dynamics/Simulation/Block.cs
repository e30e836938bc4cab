using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Entente.Numerics;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>
/// Some tens or hundreds of draws of a model under way, kept in one array that stays in the first-level cache. Made by
/// <see cref="Simulator"/>; a model only says which equations it is to play.
/// </summary>
public sealed class Block
{
    private readonly Layout layout;
    private readonly Run run;
    private readonly double[] memory;
    private readonly int start;

    internal Block(Layout layout, Run run)
    {
        (this.layout, this.run) = (layout, run);
        memory = GC.AllocateArray<double>(layout.Length + Layout.WidestPack, pinned: true);
        start = StartOfLine(memory);
        for (var p = 0; p < layout.Fixed.Length; p++)
            for (var slot = 0; slot < layout.Fixed[p].Length; slot++)
                if (layout.Fixed[p][slot] is { } value) Column(layout.Inputs[p], slot).Fill(value);
    }

    /// <summary>Number of actors.</summary>
    public int Actors => layout.Actors;

    /// <summary>Number of draws.</summary>
    public int Count { get; private set; }

    /// <summary>The last step.</summary>
    public int Steps => run.Steps;

    /// <summary>The number of the first draw.</summary>
    public long FirstDraw { get; private set; }

    private Span<double> Arena => memory.AsSpan(start, layout.Length);

    private int Padded => (Count + Layout.WidestPack - 1) & -Layout.WidestPack;

    /// <summary>Output o of the step just played, slot by slot as in <see cref="IInputs"/>.</summary>
    internal ReadOnlySpan<double> Output(int o, int slot) => Column(layout.Outputs[o], slot)[..Count];

    internal void Play(long first, int count)
    {
        (FirstDraw, Count) = (first, count);
        for (var p = 0; p < layout.Fixed.Length; p++) Fill(p);
        layout.Model.Run(this);
    }

    internal void Play<TEquations>(TEquations equations)
        where TEquations : struct, IEquations
    {
        switch (run.Width)
        {
            case 8: Play<TEquations, Lanes8>(equations); break;
            case 4: Play<TEquations, Lanes4x2>(equations); break; // two packs side by side: half as many addresses to find, and less waiting
            case 2: Play<TEquations, Lanes2>(equations); break;
            default: Play<TEquations, Lanes1>(equations); break;
        }
    }

    private static int StartOfLine(double[] memory)
    {
        var address = Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0).ToInt64();
        return (int)((-address & 63) / sizeof(double));
    }

    [MethodImpl(Hot.Loop)]
    private void Play<TEquations, TLanes>(TEquations equations)
        where TEquations : struct, IEquations
        where TLanes : struct, ILanes<TLanes>
    {
        DrawNoises(0);
        Start<TEquations, TLanes>(equations);
        run.Sink.Take(this, 0);
        for (var step = 1; step <= Steps; step++)
        {
            DrawNoises(step);
            Advance<TEquations, TLanes>(equations, step);
            if (TEquations.Logistic >= 0) Settle<TEquations, TLanes>(step);
            run.Sink.Take(this, step);
        }
    }

    [MethodImpl(Hot.Loop)]
    private void Start<TEquations, TLanes>(TEquations equations)
        where TEquations : struct, IEquations
        where TLanes : struct, ILanes<TLanes>
    {
        ref var arena = ref Arena[0];
        for (var lane = 0; lane < Padded; lane += TLanes.Count)
            equations.Start(new Pack<TLanes>(ref Unsafe.Add(ref arena, lane), layout, 0));
    }

    [MethodImpl(Hot.Loop)]
    private void Advance<TEquations, TLanes>(TEquations equations, int step)
        where TEquations : struct, IEquations
        where TLanes : struct, ILanes<TLanes>
    {
        ref var arena = ref Arena[0];
        for (var lane = 0; lane < Padded; lane += TLanes.Count)
            equations.Step(new Pack<TLanes>(ref Unsafe.Add(ref arena, lane), layout, step));
    }

    [MethodImpl(Hot.Loop)]
    private void Settle<TEquations, TLanes>(int step)
        where TEquations : struct, IEquations
        where TLanes : struct, ILanes<TLanes>
    {
        TakeLogistic(layout.Outputs[TEquations.Logistic]);
        ref var arena = ref Arena[0];
        for (var lane = 0; lane < Padded; lane += TLanes.Count)
            TEquations.Settle(new Pack<TLanes>(ref Unsafe.Add(ref arena, lane), layout, step));
    }

    private void TakeLogistic(ColumnPlace place)
    {
        if (Padded == layout.Lanes) TakeLogistic(Arena.Slice((int)place.First, place.Count * layout.Lanes));
        else
            for (var own = 0; own < place.Count; own++) TakeLogistic(Column(place, own)[..Padded]);

        static void TakeLogistic(Span<double> x) => Elementary.Logistic(x, x);
    }

    private void Fill(int p)
    {
        for (var slot = 0; slot < layout.Fixed[p].Length; slot++)
        {
            if (layout.Fixed[p][slot] is not null) continue;
            var column = Column(layout.Inputs[p], slot)[..Padded];
            run.Inputs.Fill(p, slot, FirstDraw, column[..Count]);
            column[Count..].Fill(column[Count - 1]); // lanes beyond the last draw repeat it, and nobody reads them
        }
    }

    private void DrawNoises(int step)
    {
        var slot = 0;
        for (var n = 0; n < layout.Silent.Length; n++)
        {
            var (noise, place) = (layout.Model.Noises[n], layout.Noises[n]);
            if (noise.Once == (step == 0) && !layout.Silent[n]) Draw(noise.Kind, place, step, slot);
            slot += place.Count;
        }
    }

    private void Draw(NoiseKind kind, ColumnPlace place, int step, int slot)
    {
        var streams = run.Streams.At(step, slot, place.Count);
        if (Padded == layout.Lanes) Draw(kind, streams, Arena.Slice((int)place.First, place.Count * layout.Lanes));
        else
            for (var own = 0; own < place.Count; own++) Draw(kind, streams.Slice(own, 1), Column(place, own)[..Padded]);
    }

    /// <summary>All columns of a noise at once where they are full, as numbers are found the faster the more of them there are.</summary>
    private void Draw(NoiseKind kind, ReadOnlySpan<StreamId> streams, Span<double> into)
    {
        run.Source.Uniform(streams, FirstDraw, into);
        if (kind == NoiseKind.Normal) Elementary.NormalQuantile(into, into);
    }

    private Span<double> Column(ColumnPlace place, int slot) => Arena.Slice((int)place.First + slot * layout.Lanes, layout.Lanes);
}
