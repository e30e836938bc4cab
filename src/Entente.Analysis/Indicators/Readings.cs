using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Numerics;

namespace Entente.Analysis.Indicators;

/// <summary>
/// The drawn reading of every coded cell on the 0–1 scale: re-read inside its ordinal bin, the spacing of the bins itself
/// drawn (symmetric Dirichlet, so always monotone); of a coded cell also
/// shifted by a bias that all items of one document share and one that all items of one origin share. A datum is drawn with its
/// stated error of measurement, which takes the place of both. Streams are named after what they stand for, so that adding an item changes no other.
/// </summary>
public sealed class Readings(DrawSource source, int draws, UncertaintyAssumptions assumptions)
{
    /// <summary>Bytes of columns kept: 96 MiB; the heap grows to several times what lives in it.</summary>
    private const long Budget = 96L << 20;

    private readonly ColumnStore _columns = new(draws, Budget);

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

    /// <summary>Reading of a datum within its quantity's range.</summary>
    public double[] Of(Datum datum, Quantity quantity) => Column($"{datum.Id}\n{quantity.Id}", () => Read(datum, quantity));

    /// <summary>Product of an origin's bootstrap weight and an item's reading, which is not kept besides.</summary>
    public double[] Weighted(Provenance item, string scale, IReadOnlyList<Bin> bins, int value) => Weighted(item, scale, () => Read(item, scale, bins, value));

    /// <summary>Product of an origin's bootstrap weight and a datum's reading.</summary>
    public double[] Weighted(Datum datum, Quantity quantity) => Weighted(datum.Provenance, quantity.Id, () => Read(datum, quantity));

    /// <summary>Uniform draws in (0, 1) of a named variable.</summary>
    public double[] Uniform(string variable) => Column($"uniform:{variable}", into => source.Uniform(StreamId.Of(variable), 0, into));

    private double[] Weighted(Provenance item, string scale, Func<double[]> reading) => Column($"{item.Id}\n{scale}\nweighted", () =>
    {
        var product = new double[draws];
        Columns.Multiply(BootstrapWeight(item.Origin), reading(), product);
        return product;
    });

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
        return Biased(item, reading);
    }

    /// <summary>value × (1 + error × standard normal), as a level: (… − from) / (to − from).</summary>
    private double[] Read(Datum datum, Quantity quantity)
    {
        var (from, width) = (quantity.Range.From, quantity.Range.To - quantity.Range.From);
        var reading = new double[draws];
        source.Normal(StreamId.Of($"reading:{datum.Id}:{quantity.Id}"), 0, reading);
        var spread = datum.Value * ((datum.Error ?? quantity.Error) / 100);
        Columns.Affine(spread / width, reading, (datum.Value - from) / width, reading);
        Columns.Clip(reading, 0, 1, reading);
        return reading;
    }

    /// <summary>Shifts a reading by the biases that its document and its origin share.</summary>
    private double[] Biased(Provenance item, double[] reading)
    {
        Columns.AddScaled(reading, assumptions.DocumentBias, Bias($"document:{item.Source}"));
        Columns.AddScaled(reading, assumptions.OriginBias, Bias($"origin:{item.Origin}"));
        Columns.Clip(reading, 0, 1, reading);
        return reading;
    }

    private double[] Bias(string name) => Column($"bias:{name}", into => source.Normal(StreamId.Of($"bias:{name}"), 0, into));

    /// <summary>Edges of the bins, shape [bins + 1][draws], from 0 to 1.</summary>
    private double[][] Edges(string scale, int bins) => _columns.Of($"edges:{scale}\n{bins}", bins + 1, () =>
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
    });

    private double[] Column(string key, Action<double[]> fill) => Column(key, () =>
    {
        var column = new double[draws];
        fill(column);
        return column;
    });

    private double[] Column(string key, Func<double[]> make) => _columns.Of(key, make);
}
