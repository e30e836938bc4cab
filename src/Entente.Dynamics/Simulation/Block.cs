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
        foreach (var place in layout.Inputs)
            if (!place.Drawn) Arena.Slice(place.Offset, Layout.WidestPack).Fill(place.Value);
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
    internal ReadOnlySpan<double> Output(int o, int slot) => Column(layout.OutputFirsts[o] + slot)[..Count];

    internal void Play(long first, int count)
    {
        (FirstDraw, Count) = (first, count);
        for (var p = 0; p < layout.InputFirsts.Length; p++) Fill(p);
        layout.Model.Run(this);
    }

    internal void Play<TEquations>(TEquations equations)
        where TEquations : struct, IEquations
    {
        switch (run.Width)
        {
            case 8: Play<TEquations, Lanes8>(equations); break;
            case 4: Play<TEquations, Lanes4>(equations); break;
            case 2: Play<TEquations, Lanes2>(equations); break;
            default: Play<TEquations, Lanes1>(equations); break;
        }
    }

    private static int StartOfLine(double[] memory)
    {
        var address = Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0).ToInt64();
        return (int)((-address & 63) / sizeof(double));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Play<TEquations, TLanes>(TEquations equations)
        where TEquations : struct, IEquations
        where TLanes : struct, ILanes<TLanes>
    {
        ref var arena = ref Arena[0];
        DrawNoises(0);
        for (var lane = 0; lane < Padded; lane += TLanes.Count)
            equations.Start(new Pack<TLanes>(ref arena, layout, 0, lane));
        run.Sink.Take(this, 0);
        for (var step = 1; step <= Steps; step++)
        {
            DrawNoises(step);
            for (var lane = 0; lane < Padded; lane += TLanes.Count)
                equations.Step(new Pack<TLanes>(ref arena, layout, step, lane));
            run.Sink.Take(this, step);
        }
    }

    private void Fill(int p)
    {
        var end = p + 1 < layout.InputFirsts.Length ? layout.InputFirsts[p + 1] : layout.Inputs.Length;
        for (var slot = layout.InputFirsts[p]; slot < end; slot++)
        {
            var place = layout.Inputs[slot];
            if (!place.Drawn) continue;
            var column = Arena.Slice(place.Offset, Padded);
            run.Inputs.Fill(p, slot - layout.InputFirsts[p], FirstDraw, column[..Count]);
            column[Count..].Fill(column[Count - 1]); // lanes beyond the last draw repeat it, and nobody reads them
        }
    }

    private void DrawNoises(int step)
    {
        var column = layout.NoiseFirsts.Length == 0 ? 0 : layout.NoiseFirsts[0];
        var slot = 0;
        foreach (var noise in layout.Model.Noises)
            for (var end = slot + noise.Per.Count(Actors); slot < end; slot++, column++)
                if (noise.Once == (step == 0)) Draw(noise.Kind, run.Streams.At(step, slot), Column(column)[..Padded]);
    }

    private void Draw(NoiseKind kind, StreamId stream, Span<double> into)
    {
        if (kind == NoiseKind.Normal) run.Source.Normal(stream, FirstDraw, into);
        else run.Source.Uniform(stream, FirstDraw, into);
    }

    private Span<double> Column(int column) => Arena.Slice(column * layout.Lanes, layout.Lanes);
}
