using System.Runtime.CompilerServices;
using Entente.Numerics.Functions;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>
/// Whole numbers drawn by inversion from one uniform each (Devroye 1986, ch. III.2 and X): the least k whose distribution function reaches the
/// uniform, found by going up from 0. More of anything never gives less of another uniform, so runs that share uniforms stay paired.
/// </summary>
/// <remarks>
/// The search goes on until the slowest lane of the pack is done, which changes nothing in the others; it is meant for the small counts
/// of yearly events. A missing argument gives a missing count.
/// </remarks>
internal static class CountDraws
{
    /// <summary>No rate above this is drawn from, lest e^−rate be lost; only a partnership that feeds on itself without bound comes there.</summary>
    internal const double LargestRate = 100;

    // 40 standard deviations above the largest rate: no uniform asks for more.
    private const int Largest = 500;

    /// <summary>Poisson of a rate from 0 to <see cref="LargestRate"/>; a larger one is taken as that.</summary>
    [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
    internal static T Poisson<T>(T uniform, T rate)
        where T : struct, ILanes<T>
    {
        var mean = Fn.AtMost(rate, LargestRate);
        var (term, count) = (Shared.Exp(-1 * mean), T.Of(0));
        var reached = term;
        for (var k = 1; k <= Largest; k++)
        {
            var lacking = T.LessThan(reached, uniform);
            if (!T.Any(lacking)) break;
            count = T.Select(lacking, T.Of(k), count);
            term = term * mean / T.Of(k);
            reached += term;
        }

        return Powers.KeepNaN(rate, count);
    }

    /// <summary>
    /// How many of n leave in a year, each with the hazard on its own: binomial of n and 1 − e^−hazard. n is at least 0 and of a broken number only the
    /// whole part may leave; the hazard is from 0 to 20 a year, and a larger one is taken as that.
    /// </summary>
    [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
    internal static T Leaving<T>(T uniform, T n, T hazard)
        where T : struct, ILanes<T>
    {
        var rate = Fn.AtMost(hazard, 20);
        var (term, odds, count) = (Shared.Exp(-1 * rate * n), Shared.Exp(rate) - 1, T.Of(0));
        var reached = term;
        for (var k = 1; k <= Largest; k++)
        {
            var lacking = T.LessThan(reached, uniform) & T.LessThanOrEqual(T.Of(k), n);
            if (!T.Any(lacking)) break;
            count = T.Select(lacking, T.Of(k), count);
            term = term * odds * (n - (k - 1)) / T.Of(k);
            reached += term;
        }

        return Powers.KeepNaN(rate, Powers.KeepNaN(n, count));
    }
}
