using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Numerics;

namespace Entente.Analysis.Tests.Kit;

/// <summary>
/// The uncertainty model once more, one draw at a time, written from its description: weight by grade and time, origins
/// evened out, readings inside drawn bins with shared biases, Bayesian bootstrap over origins, the prior as one more item.
/// </summary>
internal sealed class PoolTwin(ulong seed, UncertaintyAssumptions assumptions)
{
    private static readonly double[] Steps = [1, 0.8, 0.6, 0.4, 0.2, 0.5];
    private readonly DrawSource _source = new(seed);

    public double Draw(string name, IReadOnlyList<(EvidenceItem Item, Dimension Dimension)> items, DateOnly day, int draw)
    {
        var prior = Exponential($"weight:prior:{name}", draw);
        var total = assumptions.PriorStrength * prior;
        var sum = total * Uniform($"prior:{name}", draw);
        foreach (var (item, dimension) in items.OrderBy(i => i.Item.Id, StringComparer.Ordinal))
        {
            var weight = Evened(item, items, day);
            if (weight == 0)
                continue;
            var bootstrap = Exponential($"weight:{item.Provenance.Origin}", draw);
            sum += weight * (bootstrap * Reading(item, dimension, draw));
            total += weight * bootstrap;
        }

        return sum / total;
    }

    public static double Weight(EvidenceItem item, Dimension dimension, DateOnly day) => Weight(item, dimension.HalfLife, day);

    public static double Weight(EvidenceItem item, double halfLife, DateOnly day)
    {
        var grade = Steps[item.Provenance.Grade.Reliability - 'A'] * Steps[item.Provenance.Grade.Credibility - 1];
        return grade * (item.Kind == EvidenceKind.State ? Held(item.Provenance, day) : Faded(item.Provenance, halfLife, day));
    }

    /// <summary>Claims of one origin together weigh as much as the heaviest of them.</summary>
    private static double Evened(EvidenceItem item, IReadOnlyList<(EvidenceItem Item, Dimension Dimension)> items, DateOnly day)
    {
        double heaviest = 0, all = 0;
        foreach (var (other, dimension) in items.OrderBy(i => i.Item.Id, StringComparer.Ordinal))
        {
            if (other.Provenance.Origin != item.Provenance.Origin)
                continue;
            var weight = Weight(other, dimension, day);
            (heaviest, all) = (Math.Max(heaviest, weight), all + weight);
        }

        return all == 0 ? 0 : Weight(item, items.Single(i => i.Item.Id == item.Id).Dimension, day) * (heaviest / all);
    }

    /// <summary>Share of the days of the year, up to the day, on which it held.</summary>
    private static double Held(Provenance item, DateOnly day)
    {
        int held = 0, days = 0;
        for (var d = new DateOnly(day.Year, 1, 1); d <= day; d = d.AddDays(1))
        {
            days++;
            held += d >= item.Date.Earliest && (item.ValidUntil is not { } until || d <= until.Latest) ? 1 : 0;
        }

        return (double)held / days;
    }

    private static double Faded(Provenance item, double halfLife, DateOnly day)
    {
        var middle = item.Date.Earliest.AddDays((item.Date.Latest.DayNumber - item.Date.Earliest.DayNumber) / 2);
        return day < middle ? 0 : Elementary.Exp2(-(day.DayNumber - middle.DayNumber) / 365.25 / halfLife);
    }

    private double Reading(EvidenceItem item, Dimension dimension, int draw)
    {
        var bins = dimension.Bins.Count;
        var widths = new double[bins];
        for (var j = 0; j < bins; j++)
            widths[j] = Gamma(StreamId.Of($"spacing:{dimension.Id}").Child(j), draw);
        var sum = widths[0];
        for (var j = 1; j < bins; j++)
            sum += widths[j];
        double low = 0, high = 0;
        for (var j = 0; j <= item.Value - dimension.Bins[0].Value; j++)
            (low, high) = (high, j == bins - 1 ? 1 : high + (widths[j] / sum));
        var reading = (Uniform($"reading:{item.Id}:{dimension.Id}", draw) * (high - low)) + low;
        reading += assumptions.DocumentBias * Normal($"bias:document:{item.Provenance.Source}", draw);
        reading += assumptions.OriginBias * Normal($"bias:origin:{item.Provenance.Origin}", draw);
        return Math.Clamp(reading, 0, 1);
    }

    private double Uniform(string name, int draw) => One(into => _source.Uniform(StreamId.Of(name), draw, into));

    private double Exponential(string name, int draw) => One(into => _source.Exponential(StreamId.Of(name), draw, into));

    private double Normal(string name, int draw) => One(into => _source.Normal(StreamId.Of(name), draw, into));

    private double Gamma(StreamId v, int draw) => One(into => _source.Gamma(v, assumptions.SpacingConcentration, draw, into));

    private static double One(Action<double[]> fill)
    {
        var one = new double[1];
        fill(one);
        return one[0];
    }
}
