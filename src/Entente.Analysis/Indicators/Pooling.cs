using Entente.Cases;
using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Analysis.Indicators;

/// <summary>
/// Pools claims and data into an indicator: in each draw the mean of the readings, weighted by grade, time and a Bayesian bootstrap
/// over origins, with the prior as pseudo-evidence. Claims of one origin together weigh no more than the heaviest of them.
/// </summary>
internal sealed class Pooling(Case @case, Readings readings)
{
    /// <summary>An item with its weight in the year, strength × grade × time, after origins are evened out.</summary>
    public readonly record struct Weighed(Coded Item, double Weight);

    /// <summary>Weighs the items for a year; items that do not count are left out.</summary>
    public static IReadOnlyList<Weighed> Weigh(IEnumerable<Coded> items, DateOnly day)
    {
        var weighed = items
            .Select(i => new Weighed(i, i.Strength * (GradeWeight.Of(i.Provenance.Grade) * TimeKernel.Weight(i.Provenance, i.Kind, i.HalfLife, day))))
            .Where(i => i.Weight > 0)
            .ToArray();
        var origins = weighed.GroupBy(i => i.Item.Provenance.Origin, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(i => i.Weight) / g.Sum(i => i.Weight), StringComparer.Ordinal);
        return [.. weighed.Select(i => i with { Weight = i.Weight * origins[i.Item.Provenance.Origin] })];
    }

    /// <summary>The indicator's draws.</summary>
    /// <param name="name">Canonical name of the indicator: keys the prior's streams.</param>
    /// <param name="weighed">The items.</param>
    public double[] Pool(string name, IReadOnlyList<Weighed> weighed)
    {
        var total = new double[readings.Draws];
        var sum = new double[readings.Draws];
        Columns.AddScaled(total, @case.Codebook.Uncertainty.PriorStrength, readings.BootstrapWeight($"prior:{name}"));
        Columns.Multiply(total, readings.Uniform($"prior:{name}"), sum);
        foreach (var (item, weight) in weighed)
        {
            Columns.AddScaled(sum, weight, item.Weighted(readings));
            Columns.AddScaled(total, weight, readings.BootstrapWeight(item.Provenance.Origin));
        }

        Columns.Divide(sum, total, sum);
        return sum;
    }

    /// <summary>Expected shares of the weight: the prior's, then each item's.</summary>
    public (double Prior, IReadOnlyList<Theories.Measures.Weighted> Items) Shares(IReadOnlyList<Weighed> weighed)
    {
        var all = @case.Codebook.Uncertainty.PriorStrength + weighed.Sum(w => w.Weight);
        return (@case.Codebook.Uncertainty.PriorStrength / all, [.. weighed.Select(w => new Theories.Measures.Weighted(w.Item.Id, w.Weight / all))]);
    }
}
