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
/// <param name="source">Where draws come from.</param>
/// <param name="draws">Draws in every column.</param>
/// <param name="assumptions">Spreads of what is not known.</param>
/// <param name="budget">Bytes of columns kept.</param>
/// <param name="start">Number of the first draw.</param>
/// <param name="larger">The same readings in more draws from the same start; what it still keeps is not worked out again.</param>
/// <param name="room">Where columns are kept; null for room of their own.</param>
public sealed class Readings(DrawSource source, int draws, UncertaintyAssumptions assumptions, long budget = 160L << 20, long start = 0, Readings? larger = null, LastingColumns? room = null)
{
    /// <summary>Draws worked out at once: 8 KiB.</summary>
    internal const int Block = 1024;

    private static readonly double[] Lowest = new double[Block], Highest = [.. Enumerable.Repeat(1.0, Block)];

    private readonly ColumnStore<string, Memory<double>[]> _columns = new(budget, made => made.Sum(column => sizeof(double) * (long)column.Length), StringComparer.Ordinal);
    private readonly LastingColumns _room = room ?? new LastingColumns(draws, budget);

    /// <summary>The number of the draw that every column begins with.</summary>
    public long Start => start;

    /// <summary>Draws in every column.</summary>
    public int Draws => draws;

    /// <summary>The source of draws.</summary>
    public DrawSource Source => source;

    /// <summary>Reading of a cell: item, scale it is on, and value.</summary>
    /// <param name="item">Who says it.</param>
    /// <param name="scale">Name of the scale: items on one scale share its drawn spacing.</param>
    /// <param name="bins">Bins of the scale.</param>
    /// <param name="value">Bin.</param>
    public ReadOnlyMemory<double> Of(Provenance item, string scale, IReadOnlyList<Bin> bins, int value) =>
        Column($"{item.Id}\n{scale}", Read(item, scale, bins, value));

    /// <summary>Reading of a cell as if its value stood as far from the other end of the scale.</summary>
    public ReadOnlyMemory<double> Opposite(Provenance item, string scale, IReadOnlyList<Bin> bins, int value) =>
        Column($"{item.Id}\n{scale}\nopposite", Read(item, scale, bins, Mirrored(bins, value)));

    /// <summary>Bayesian bootstrap weight of an origin, standard exponential (Rubin 1981).</summary>
    public ReadOnlyMemory<double> BootstrapWeight(string origin) => Column($"weight:{origin}", () => Drawn($"weight:{origin}", source.Exponential));

    /// <summary>Reading of a datum within its quantity's range.</summary>
    public ReadOnlyMemory<double> Of(Datum datum, Quantity quantity) => Column($"{datum.Id}\n{quantity.Id}", Read(datum, quantity));

    /// <summary>Product of an origin's bootstrap weight and an item's reading, which is not kept besides.</summary>
    public ReadOnlyMemory<double> Weighted(Provenance item, string scale, IReadOnlyList<Bin> bins, int value) => Weighted(item, scale, Read(item, scale, bins, value));

    /// <summary>Product of an origin's bootstrap weight and the opposite of an item's reading.</summary>
    public ReadOnlyMemory<double> OppositeWeighted(Provenance item, string scale, IReadOnlyList<Bin> bins, int value) =>
        Weighted(item, $"{scale}\nopposite", Read(item, scale, bins, Mirrored(bins, value)));

    /// <summary>Product of an origin's bootstrap weight and a datum's reading.</summary>
    public ReadOnlyMemory<double> Weighted(Datum datum, Quantity quantity) => Weighted(datum.Provenance, quantity.Id, Read(datum, quantity));

    /// <summary>Uniform draws in (0, 1) of a named variable.</summary>
    public ReadOnlyMemory<double> Uniform(string variable) => Column($"uniform:{variable}", () => Drawn(variable, source.Uniform));

    private static int Mirrored(IReadOnlyList<Bin> bins, int value) => bins[0].Value + bins[^1].Value - value;

    private ReadOnlyMemory<double> Weighted(Provenance item, string scale, Func<Filler> reading) => Column($"{item.Id}\n{scale}\nweighted", () =>
    {
        var (read, weight) = (reading(), BootstrapWeight(item.Origin));
        return (first, into) =>
        {
            read(first, into);
            Columns.Multiply(weight.Span.Slice(first, into.Length), into, into);
        };
    });

    private Func<Filler> Read(Provenance item, string scale, IReadOnlyList<Bin> bins, int value) => () =>
    {
        var (edges, bin) = (Edges(scale, bins.Count), value - bins[0].Value);
        var (ofDocument, ofOrigin) = (Bias($"document:{item.Source}"), Bias($"origin:{item.Origin}"));
        var stream = StreamId.Of($"reading:{item.Id}:{scale}");
        return (first, into) =>
        {
            Span<double> width = stackalloc double[Block];
            width = width[..into.Length];
            var low = bin == 0 ? Lowest.AsSpan(0, into.Length) : edges[bin - 1].Span.Slice(first, into.Length);
            var high = bin == edges.Length ? Highest.AsSpan(0, into.Length) : edges[bin].Span.Slice(first, into.Length);
            source.Uniform(stream, start + first, into);
            Columns.Subtract(high, low, width);
            Columns.Multiply(into, width, into);
            Columns.Add(into, low, into);
            Columns.AddScaled(into, assumptions.DocumentBias, ofDocument.Span.Slice(first, into.Length));
            Columns.AddScaled(into, assumptions.OriginBias, ofOrigin.Span.Slice(first, into.Length));
            Columns.Clip(into, 0, 1, into);
        };
    };

    /// <summary>value × (1 + error × standard normal), as a level: (… − from) / (to − from).</summary>
    private Func<Filler> Read(Datum datum, Quantity quantity) => () =>
    {
        var stream = StreamId.Of($"reading:{datum.Id}:{quantity.Id}");
        return (first, into) =>
        {
            source.Normal(stream, start + first, into);
            Columns.Affine(quantity.SpreadOf(datum), into, quantity.Range.LevelOf(datum.Value), into);
            Columns.Clip(into, 0, 1, into);
        };
    };

    private ReadOnlyMemory<double> Bias(string name) => Column($"bias:{name}", () => Drawn($"bias:{name}", source.Normal));

    /// <summary>Edges between the bins, shape [bins - 1][draws]: the lowest bin begins at 0, the highest ends at 1.</summary>
    private Memory<double>[] Edges(string scale, int bins) => Kept($"edges:{scale}\n{bins}", () =>
    {
        var stream = StreamId.Of($"spacing:{scale}");
        var edges = Enumerable.Range(1, bins - 1).Select(_ => _room.Take()).ToArray();
        var widths = Enumerable.Range(0, bins).Select(_ => new double[Block].AsMemory()).ToArray();
        for (var first = 0; first < draws; first += Block)
        {
            var count = Math.Min(Block, draws - first);
            Memory<double>[] block = [.. widths.Select(w => w[..count])];
            source.Dirichlet(stream, assumptions.SpacingConcentration, bins, start + first, block);
            ReadOnlySpan<double> edge = Lowest.AsSpan(0, count);
            for (var i = 0; i < edges.Length; i++)
            {
                var next = edges[i].Span.Slice(first, count);
                Columns.Add(edge, block[i].Span, next);
                edge = next;
            }
        }

        return edges;
    });

    private Filler Drawn(string variable, Action<StreamId, long, Span<double>> distribution)
    {
        var stream = StreamId.Of(variable);
        return (first, into) => distribution(stream, start + first, into);
    }

    /// <summary>A column made a block of draws at a time, so that what it is made of stays in the first-level cache.</summary>
    private ReadOnlyMemory<double> Column(string key, Func<Filler> filler) => Kept(key, () =>
    {
        var (fill, column) = (filler(), _room.Take());
        for (var first = 0; first < draws; first += Block)
        {
            fill(first, column.Span.Slice(first, Math.Min(Block, draws - first)));
        }

        return [column];
    })[0];

    private Memory<double>[] Kept(string key, Func<Memory<double>[]> make) => _columns.Of(key, () =>
        larger is not null && larger._columns.TryKept(key, out var columns) ? [.. columns.Select(c => c[..draws])] : make());

    /// <summary>Writes the draws from the first on.</summary>
    private delegate void Filler(int first, Span<double> into);
}
