using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>The equations of <see cref="BuckPassing"/>. States: the threat, the factor on the beliefs in the backstop, the contributions before.</summary>
internal readonly struct BuckPassingEquations : IEquations
{
    private const int Size = 0, Stake = 1, Cost = 2, Capacity = 3, Beginning = 4, Belief = 5, Offence = 6;
    private const int ThreatAtStart = 7, Growth = 8, Recession = 9, Backstop = 10, Adjustment = 11, Disturbance = 12;
    private const int Contribution = 0, Effort = 1, Passing = 2, Defence = 3, Missing = 4, Burden = 5;
    private const int Threat = 0, Credit = 1, Before = 2;

    [MethodImpl(Hot.Loop)]
    public void Start<T>(in Pack<T> draw)
        where T : struct, ILanes<T>
    {
        draw[Threat] = draw.Parameter(ThreatAtStart);
        draw[Credit] = T.Of(1);
        for (var i = 0; i < draw.Actors; i++)
            Set(draw, i, Fn.Min(draw.Parameter(Beginning, i), draw.Parameter(Capacity, i)));
        Total(draw);
    }

    [MethodImpl(Hot.Loop)]
    public void Step<T>(in Pack<T> draw)
        where T : struct, ILanes<T>
    {
        draw[Threat] = draw[Threat] * (T.Of(1) + draw.Parameter(Growth));
        draw[Credit] = draw[Credit] * (1 - draw.Parameter(Recession));
        for (var i = 0; i < draw.Actors; i++) draw[Before + i] = draw.Read(Contribution, i);
        for (var i = 0; i < draw.Actors; i++) Set(draw, i, Next(draw, i));
        Total(draw);
    }

    /// <summary>The next contribution as a share of size.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static T Next<T>(in Pack<T> draw, int i)
        where T : struct, ILanes<T>
    {
        var others = draw.Read(Defence) - draw[Before + i];
        var belief = draw.Parameter(Belief, i) * draw[Credit];
        var effort = draw[Before + i] / draw.Parameter(Size, i);
        var moved = effort + draw.Parameter(Adjustment) * (BestEffort(draw, i, others, belief) - effort)
            + draw.Parameter(Disturbance, i) * draw.Noise(0, i);
        return Fn.AtLeast(Fn.Min(moved, draw.Parameter(Capacity, i)), 0);
    }

    /// <summary>The effort that answers best what the others contribute, with such a belief in the backstop.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static T BestEffort<T>(in Pack<T> draw, int i, T others, T belief)
        where T : struct, ILanes<T>
    {
        var worth = draw.Parameter(Stake, i) * (1 - belief) / draw.Parameter(Cost, i); // K / w
        var offence = draw.Parameter(Offence, i);
        var left = (1 - offence) / draw[Threat];
        var answer = worth * (1 - left * others) / (T.Of(1) + left * worth * draw.Parameter(Size, i));
        return Fn.Max(offence * worth, answer);
    }

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static void Set<T>(in Pack<T> draw, int i, T effort)
        where T : struct, ILanes<T>
    {
        draw.Write(Contribution, i, effort * draw.Parameter(Size, i));
        draw.Write(Effort, i, effort);
        var alone = Fn.Min(BestEffort(draw, i, T.Of(0), T.Of(0)), draw.Parameter(Capacity, i));
        var share = Fn.If(Fn.Below(T.Of(0), alone), effort / alone, T.Of(1));
        draw.Write(Passing, i, Fn.Unit(1 - share));
    }

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static void Total<T>(in Pack<T> draw)
        where T : struct, ILanes<T>
    {
        var sum = draw.Read(Contribution, 0);
        for (var i = 1; i < draw.Actors; i++) sum += draw.Read(Contribution, i);
        var missing = Fn.AtLeast(draw[Threat] - sum, 0);
        draw.Write(Defence, sum);
        draw.Write(Missing, missing);
        draw.Write(Burden, draw.Parameter(Backstop) * missing);
    }
}
