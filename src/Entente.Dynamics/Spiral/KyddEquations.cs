using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>
/// In each step a security seeker i cooperates in full if its trust p_i and the trust r_i that it ascribes to j reach the thresholds of the two; failing
/// that it takes its first step α_i if it dares. A greedy state imitates first steps that are too small to separate, and exploits otherwise.
/// Each sees what the other did, or with probability ε its opposite, and p_i' = p_i L / (p_i L + (1 − p_i) M), where L and M are the
/// likelihoods of what is seen under the strategies that i expects of a security seeker and of a greedy state with trust r_i. What i thinks of j's trust
/// moves by the same rule from what i did itself, as i takes its own fear to be understood.
/// </summary>
/// <remarks>Where both types are expected to do the same, nothing is learned: below both thresholds distrust does not mend by itself.</remarks>
internal readonly struct KyddEquations : IEquations
{
    private const int Trust = 0, Ascribed = 1, Cost = 2, Secure = 3, Greedy = 4, Seeker = 5, FirstStep = 6, Misreading = 7;
    private const int Cooperation = 2, Mutual = 3, Needless = 4;

    [MethodImpl(Hot.Loop)]
    public void Start<T>(in Pack<T> draw)
        where T : struct, ILanes<T>
    {
        for (var i = 0; i < 2; i++)
        {
            draw.Write(Trust, i, draw.Parameter(Trust, i));
            draw.Write(Ascribed, i, draw.Parameter(Ascribed, i));
        }

        Tell(draw, Act(draw, 0), Act(draw, 1));
    }

    [MethodImpl(Hot.Loop)]
    public void Step<T>(in Pack<T> draw)
        where T : struct, ILanes<T>
    {
        var first = Act(draw, 0);
        var second = Act(draw, 1);
        Learn(draw, 0, first, second);
        Learn(draw, 1, second, first);
        Tell(draw, Act(draw, 0), Act(draw, 1));
    }

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static void Tell<T>(in Pack<T> draw, Conduct<T> first, Conduct<T> second)
        where T : struct, ILanes<T>
    {
        draw.Write(Cooperation, 0, first.Level);
        draw.Write(Cooperation, 1, second.Level);
        var mutual = first.InFull * second.InFull;
        draw.Write(Mutual, mutual);
        draw.Write(Needless, IsSeeker(draw, 0) * IsSeeker(draw, 1) * (1 - mutual));
    }

    /// <summary>1 if i is a security seeker, else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T IsSeeker<T>(in Pack<T> draw, int i)
        where T : struct, ILanes<T> => Fn.Reaches(draw.Parameter(Seeker, i), draw.Noise(0, i));

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static Conduct<T> Act<T>(in Pack<T> draw, int i)
        where T : struct, ILanes<T>
    {
        var plan = Expected(draw, i, draw.Read(Trust, i), draw.Read(Ascribed, i));
        var seeks = IsSeeker(draw, i);
        var acts = seeks * plan.Seeker + (1 - seeks) * plan.Greedy;
        var level = acts * (plan.InFull + (1 - plan.InFull) * draw.Parameter(FirstStep, i));
        return new(acts, acts * plan.InFull, level);
    }

    /// <summary>What i does as a security seeker and as a greedy state, with such trust in the other and such trust ascribed to it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static Plan<T> Expected<T>(in Pack<T> draw, int i, T trust, T ascribed)
        where T : struct, ILanes<T>
    {
        var cost = draw.Parameter(Cost, i);
        var step = draw.Parameter(FirstStep, i);
        var secure = draw.Parameter(Secure, i);
        var inFull = Fn.Reaches(trust, TrustGame.Threshold(cost, secure))
            * Fn.Reaches(ascribed, TrustGame.Threshold(draw.Parameter(Cost, 1 - i), draw.Parameter(Secure, 1 - i)));
        var dares = Fn.Reaches(TrustGame.LargestDared(trust, cost, secure), step) * Fn.Below(T.Of(0), step);
        var imitated = dares * Fn.Below(step, TrustGame.SmallestSeparating(trust, cost, draw.Parameter(Greedy, i)));
        return new(inFull, Fn.Max(inFull, dares), (1 - inFull) * imitated);
    }

    /// <summary>i learns from what it sees of j, and thinks that j learns from what i does.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static void Learn<T>(in Pack<T> draw, int i, Conduct<T> own, Conduct<T> others)
        where T : struct, ILanes<T>
    {
        var (trust, ascribed) = (draw.Read(Trust, i), draw.Read(Ascribed, i));
        var error = draw.Parameter(Misreading);
        var misread = Fn.Reaches(error, draw.Noise(1, i));
        var seen = others.Acts + misread * (1 - 2 * others.Acts);
        draw.Write(Trust, i, Bayes(trust, seen, Expected(draw, 1 - i, ascribed, trust), error));
        draw.Write(Ascribed, i, Bayes(ascribed, own.Acts, Expected(draw, i, trust, ascribed), error));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Bayes<T>(T prior, T seen, Plan<T> expected, T error)
        where T : struct, ILanes<T>
    {
        var ifSeeker = prior * Likelihood(seen, expected.Seeker, error);
        return ifSeeker / (ifSeeker + (1 - prior) * Likelihood(seen, expected.Greedy, error));
    }

    /// <summary>The probability of what is seen (1 cooperation, 0 not) from one who does <paramref name="acts"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Likelihood<T>(T seen, T acts, T error)
        where T : struct, ILanes<T>
    {
        var same = seen * acts + (1 - seen) * (1 - acts);
        return same * (1 - error) + (1 - same) * error;
    }

    private readonly record struct Conduct<T>(T Acts, T InFull, T Level);

    private readonly record struct Plan<T>(T InFull, T Seeker, T Greedy);
}
