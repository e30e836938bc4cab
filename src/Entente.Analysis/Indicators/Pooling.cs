using System.Runtime.InteropServices;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Analysis.Indicators;

/// <summary>
/// Pools claims and data into an indicator: in each draw the mean of the readings, weighted by grade, time and a Bayesian bootstrap
/// over origins, with the prior as pseudo-evidence or as a fallback. Claims of one origin together weigh no more than the heaviest of them.
/// </summary>
internal sealed class Pooling(Case @case, Readings readings)
{
    /// <summary>An item with its weight in the year, strength × grade × time, after origins are evened out.</summary>
    public readonly record struct Weighed(Coded Item, double Weight);

    /// <summary>Weighs the items for a year; items that do not count are left out.</summary>
    public static IReadOnlyList<Weighed> Weigh(IEnumerable<Coded> items, DateOnly day)
    {
        var weighed = new List<Weighed>();
        var origins = new Dictionary<string, (double Heaviest, double All)>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var weight = item.Strength * (GradeWeight.Of(item.Provenance.Grade) * TimeKernel.Weight(item.Provenance, item.Kind, item.HalfLife, day));
            if (weight > 0)
            {
                weighed.Add(new Weighed(item, weight));
                var (heaviest, all) = origins.GetValueOrDefault(item.Provenance.Origin);
                origins[item.Provenance.Origin] = (Math.Max(heaviest, weight), all + weight);
            }
        }

        foreach (ref var one in CollectionsMarshal.AsSpan(weighed))
        {
            var (heaviest, all) = origins[one.Item.Provenance.Origin];
            one = one with { Weight = one.Weight * (heaviest / all) };
        }

        return weighed;
    }

    /// <summary>The indicator's draws.</summary>
    /// <param name="call">Canonical call of the indicator: its name keys the prior's streams.</param>
    /// <param name="weighed">The items.</param>
    /// <param name="pooled">Takes them.</param>
    public void Pool(MeasureCall call, IReadOnlyList<Weighed> weighed, Span<double> pooled)
    {
        var strength = PriorWeight(call, weighed);
        var (prior, level) = (readings.BootstrapWeight($"prior:{call.Id}"), readings.Uniform($"prior:{call.Id}"));
        var items = weighed.Select(w => (w.Weight, Bootstrap: readings.BootstrapWeight(w.Item.Provenance.Origin), Product: w.Item.Weighted(readings))).ToArray();
        Span<double> total = stackalloc double[Readings.Block];
        for (var first = 0; first < pooled.Length; first += Readings.Block)
        {
            var sum = pooled.Slice(first, Math.Min(Readings.Block, pooled.Length - first));
            total = total[..sum.Length];
            Columns.Multiply(prior.Span.Slice(first, sum.Length), strength, total);
            Columns.Multiply(total, level.Span.Slice(first, sum.Length), sum);
            foreach (var (weight, bootstrap, product) in items)
            {
                Columns.AddScaled(sum, weight, product.Span.Slice(first, sum.Length));
                Columns.AddScaled(total, weight, bootstrap.Span.Slice(first, sum.Length));
            }

            Columns.Divide(sum, total, sum);
        }
    }

    /// <summary>Expected shares of the weight: the prior's, then each item's; and all of it, where that of a whole prior is 1.</summary>
    public (double Prior, double Weight, IReadOnlyList<Theories.Measures.Weighted> Items) Shares(MeasureCall call, IReadOnlyList<Weighed> weighed)
    {
        var prior = PriorWeight(call, weighed);
        var all = prior + weighed.Sum(w => w.Weight);
        return (prior / all, all / @case.Codebook.Uncertainty.PriorStrength, [.. weighed.Select(w => new Theories.Measures.Weighted(w.Item.Id, w.Weight / all))]);
    }

    /// <summary>Weight of the prior; of one that is a fallback, what the items lack of it.</summary>
    private double PriorWeight(MeasureCall call, IReadOnlyList<Weighed> weighed)
    {
        var strength = @case.Codebook.Uncertainty.PriorStrength;
        return @case.Codebook.Quantities.GetValueOrDefault(call.Name)?.Prior == PriorRole.Fallback
            ? Math.Max(0, strength - weighed.Sum(w => w.Weight))
            : strength;
    }
}
