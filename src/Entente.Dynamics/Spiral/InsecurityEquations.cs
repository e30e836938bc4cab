using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>
/// Threat: t_i = ρ_i o (1 − p_i) m_j. Arms: m_i' = clip(m_i + h (t_i − a_i m_i + b_i + o g_i) + σ_i ε_i, 0, R_i).
/// Belief: of j's change, i expects h (e_i t_j − a_j m_j + b_j) from a security seeker and h o G more from a greedy state, both with
/// standard deviation s; the log odds of p_i move by d times the log of the ratio of the two normal likelihoods, and stay within ±6.
/// </summary>
internal readonly struct InsecurityEquations : IEquations
{
    private const int Reaction = 0, Fatigue = 1, Need = 2, Greed = 3, Means = 4, Beginning = 5, Belief = 6, Empathy = 7;
    private const int Offence = 8, Distinguishability = 9, GreedExpected = 10, ReadingError = 11, Disturbance = 12, Length = 13;
    private const int Arms = 0, Trust = 1, Threat = 2;

    // States 0 and 1 are the log odds; the others stay as they are at the start: half the greed expected in a step, what evidence weighs, ρ o and o g.
    private const int Half = 2, Weight = 3, Fear = 4, Gain = 6;

    internal const int States = 8;

    // Odds of 400 to 1 either way: nobody becomes certain, so that everybody can still learn.
    private const double Certain = 6;

    /// <summary>Trust, from its log odds.</summary>
    public static int Logistic => Trust;

    [MethodImpl(Hot.Loop)]
    public static void Settle<T>(in Pack<T> draw)
        where T : struct, ILanes<T> => WriteThreats(draw);

    [MethodImpl(Hot.Loop)]
    public void Start<T>(in Pack<T> draw)
        where T : struct, ILanes<T>
    {
        for (var i = 0; i < 2; i++)
        {
            var trust = draw.Parameter(Belief, i);
            draw[i] = Fn.Log(trust / (1 - trust));
            draw[Fear + i] = draw.Parameter(Reaction, i) * draw.Parameter(Offence);
            draw[Gain + i] = draw.Parameter(Offence) * draw.Parameter(Greed, i);
            draw.Write(Arms, i, draw.Parameter(Beginning, i));
            draw.Write(Trust, i, trust);
        }

        var greed = draw.Parameter(Length) * draw.Parameter(Offence) * draw.Parameter(GreedExpected);
        draw[Half] = 0.5 * greed;
        draw[Weight] = draw.Parameter(Distinguishability) * greed / (draw.Parameter(ReadingError) * draw.Parameter(ReadingError));
        WriteThreats(draw);
    }

    [MethodImpl(Hot.Loop)]
    public void Step<T>(in Pack<T> draw)
        where T : struct, ILanes<T>
    {
        var (first, second) = (draw.Read(Arms, 0), draw.Read(Arms, 1));
        var (firstNext, secondNext) = (Next(draw, 0, first), Next(draw, 1, second));
        var (firstOdds, secondOdds) = (Odds(draw, 0, second, secondNext - second), Odds(draw, 1, first, firstNext - first));
        draw[0] = firstOdds;
        draw[1] = secondOdds;
        draw.Write(Trust, 0, firstOdds);
        draw.Write(Trust, 1, secondOdds);
        draw.Write(Arms, 0, firstNext);
        draw.Write(Arms, 1, secondNext);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteThreats<T>(in Pack<T> draw)
        where T : struct, ILanes<T>
    {
        for (var i = 0; i < 2; i++)
            draw.Write(Threat, i, draw[Fear + i] * (1 - draw.Read(Trust, i)) * draw.Read(Arms, 1 - i));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Next<T>(in Pack<T> draw, int i, T arms)
        where T : struct, ILanes<T>
    {
        var change = draw.Read(Threat, i) - draw.Parameter(Fatigue, i) * arms
            + draw.Parameter(Need, i) + draw[Gain + i];
        var next = arms + draw.Parameter(Length) * change + draw.Parameter(Disturbance, i) * draw.Noise(0, i);
        return Fn.AtLeast(Fn.Min(next, draw.Parameter(Means, i)), 0);
    }

    /// <summary>i reads the change of the other's arms, which stood at <paramref name="arms"/>; threats are still those of the step before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Odds<T>(in Pack<T> draw, int i, T arms, T change)
        where T : struct, ILanes<T>
    {
        var expected = draw.Parameter(Length) * (draw.Parameter(Empathy, i) * draw.Read(Threat, 1 - i)
            - draw.Parameter(Fatigue, 1 - i) * arms + draw.Parameter(Need, 1 - i));
        var evidence = draw[Weight] * (draw[Half] - (change - expected)); // d [ln N(beyond; 0, s²) − ln N(beyond; greed, s²)]
        return Fn.Clip(draw[i] + evidence, -Certain, Certain);
    }
}
