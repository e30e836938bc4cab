using System.Collections.Concurrent;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Numerics;

namespace Entente.Analysis.Indicators;

/// <summary>
/// The drawn reading of every coded cell on the 0–1 scale: re-read inside its ordinal bin, the spacing of the bins itself
/// drawn (symmetric Dirichlet, so always monotone), shifted by a bias that all items of one document share and one that
/// all items of one origin share. Streams are named after what they stand for, so that adding an item changes no other.
/// </summary>
public sealed class Readings(DrawSource source, int draws, UncertaintyAssumptions assumptions)
{
    /// <summary>Bytes of columns kept: 512 MiB.</summary>
    private const long Budget = 512L << 20;

    private readonly ConcurrentDictionary<string, Lazy<double[]>> _columns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<double[][]>> _edges = new(StringComparer.Ordinal);

    /// <summary>Draws in every column.</summary>
    public int Draws => draws;

    /// <summary>The source of draws.</summary>
    public DrawSource Source => source;

    /// <summary>Reading of a cell: item, scale it is on, and value.</summary>
    /// <param name="item">Who says it.</param>
    /// <param name="scale">Name of the scale: items on one scale share its drawn spacing.</param>
    /// <param name="bins">Bins of the scale.</param>
    /// <param name="value">Bin.</param>
    public double[] Of(Provenance item, string scale, IReadOnlyList<Bin> bins, int value) =>
        Column($"{item.Id}\n{scale}", () => Read(item, scale, bins, value));

    /// <summary>Bayesian bootstrap weight of an origin, standard exponential (Rubin 1981).</summary>
    public double[] BootstrapWeight(string origin) => Column($"weight:{origin}", into => source.Exponential(StreamId.Of($"weight:{origin}"), 0, into));

    /// <summary>Product of an origin's bootstrap weight and an item's reading.</summary>
    public double[] Weighted(Provenance item, string scale, IReadOnlyList<Bin> bins, int value) => Column($"{item.Id}\n{scale}\nweighted", () =>
    {
        var product = new double[draws];
        Columns.Multiply(BootstrapWeight(item.Origin), Of(item, scale, bins, value), product);
        return product;
    });

    /// <summary>Uniform draws in (0, 1) of a named variable.</summary>
    public double[] Uniform(string variable) => Column($"uniform:{variable}", into => source.Uniform(StreamId.Of(variable), 0, into));

    private double[] Read(Provenance item, string scale, IReadOnlyList<Bin> bins, int value)
    {
        var edges = Edges(scale, bins.Count);
        var bin = value - bins[0].Value;
        var (low, high) = (edges[bin], edges[bin + 1]);
        var reading = new double[draws];
        source.Uniform(StreamId.Of($"reading:{item.Id}:{scale}"), 0, reading);
        var width = new double[draws];
        Columns.Subtract(high, low, width);
        Columns.Multiply(reading, width, reading);
        Columns.Add(reading, low, reading);
        Columns.AddScaled(reading, assumptions.DocumentBias, Bias($"document:{item.Source}"));
        Columns.AddScaled(reading, assumptions.OriginBias, Bias($"origin:{item.Origin}"));
        Columns.Clip(reading, 0, 1, reading);
        return reading;
    }

    private double[] Bias(string name) => Column($"bias:{name}", into => source.Normal(StreamId.Of($"bias:{name}"), 0, into));

    /// <summary>Edges of the bins, shape [bins + 1][draws], from 0 to 1.</summary>
    private double[][] Edges(string scale, int bins) => _edges.GetOrAdd($"{scale}\n{bins}", _ => new Lazy<double[][]>(() =>
    {
        var widths = Enumerable.Range(0, bins).Select(_ => new double[draws]).ToArray();
        source.Dirichlet(StreamId.Of($"spacing:{scale}"), assumptions.SpacingConcentration, bins, 0, widths);
        var edges = new double[bins + 1][];
        edges[0] = new double[draws];
        for (var i = 0; i < bins; i++)
        {
            edges[i + 1] = new double[draws];
            Columns.Add(edges[i], widths[i], edges[i + 1]);
        }

        return edges;
    })).Value;

    private double[] Column(string key, Action<double[]> fill) => Column(key, () =>
    {
        var column = new double[draws];
        fill(column);
        return column;
    });

    /// <summary>Columns are pure, so that dropping them all when they grow past the budget costs time, never a bit.</summary>
    private double[] Column(string key, Func<double[]> make)
    {
        if ((long)_columns.Count * draws > Budget / sizeof(double))
        {
            _columns.Clear();
        }

        return _columns.GetOrAdd(key, _ => new Lazy<double[]>(make)).Value;
    }
}
