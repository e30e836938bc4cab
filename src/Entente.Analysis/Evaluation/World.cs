using System.Collections.Concurrent;
using Entente.Analysis.Indicators;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Register;
using Entente.Theories.Measures;

namespace Entente.Analysis.Evaluation;

/// <summary>
/// The case as of a date, in a number of draws: everything that theories ask for is worked out here, on demand and
/// purely, so that any thread may ask for anything in any order.
/// </summary>
public sealed class World : IMeasures
{
    /// <summary>
    /// Bytes of columns kept, for what theories share and years repeat: of readings and of indicators eight parts of eighteen each, of folds
    /// of indicators, which are seldom asked for again, and of all else one each.
    /// </summary>
    public const long Budget = 400L << 20;

    private readonly LastingColumns _room;
    private readonly Readings _readings;
    private readonly Pooling _pooling;
    private readonly Bearing _bearing;
    private readonly Overrides _overrides;
    private readonly DateOnly _asOf;
    private readonly World? _larger;
    private readonly IReadOnlyDictionary<string, RegisterBody> _series;
    private readonly ILookup<string, Record> _records;
    private readonly ConcurrentDictionary<(string Register, Parties Parties), Record[]> _between = new();
    private readonly ColumnStore<(string, int), Measured> _kept;
    private readonly ColumnStore<(Quantified, string, int), Folded> _folded;
    private readonly ColumnStore<string, ReadOnlyMemory<double>> _columns;
    private readonly ConcurrentDictionary<(string Measure, int Year), Told> _identities = new();
    private readonly ConcurrentDictionary<Parameter, (string Theory, string Key)> _parameters = new(ReferenceEqualityComparer.Instance);

    /// <summary>A world.</summary>
    /// <param name="case">The case.</param>
    /// <param name="library">Theories whose registers others may call.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="draws">Draws.</param>
    /// <param name="asOf">Claims published later play no part.</param>
    /// <param name="start">Number of the first draw: two worlds of draws 0 … 99 and 100 … 199 read the evidence as one of 200 does.</param>
    /// <param name="larger">The same world in more draws; what it still keeps of the evidence is not worked out again.</param>
    public World(Case @case, IEnumerable<TheoryFile> library, ulong seed, int draws, DateOnly asOf, long start = 0, World? larger = null)
    {
        (Case, Draws, _asOf, _larger) = (@case, draws, asOf, larger);
        (_kept, _folded, _columns) = (
            new(Budget / 9 * 4, m => Bytes(m.Draws)),
            new(Budget / 18, f => Bytes(f.Draws), ByReference.Instance),
            new(Budget / 18, Bytes, StringComparer.Ordinal));
        _room = new LastingColumns(draws, Budget / 9 * 8);
        _readings = new Readings(new DrawSource(seed), draws, @case.Codebook.Uncertainty, Budget / 9 * 4, start, larger?._readings, _room);
        _pooling = new Pooling(@case, _readings);
        _bearing = new Bearing(@case, Known);
        _overrides = new Overrides(@case, _readings, asOf);
        _records = @case.Records.Where(r => Known(r.Provenance)).ToLookup(r => r.Register, StringComparer.Ordinal);
        _series = SeriesCatalogue.Of(library);
    }

    /// <inheritdoc/>
    public int Draws { get; }

    /// <inheritdoc/>
    public Case Case { get; }

    /// <inheritdoc/>
    public DateOnly DayOf(int year) => new DateOnly(year, 12, 31) is var last && last < _asOf ? last : _asOf;

    /// <inheritdoc/>
    public Measured Measure(MeasureCall call, int year) =>
        _kept.Of((call.Id, year), () => (OfLarger(call, year) ?? Measure(call, year, this, null)) with { Identity = Identity(call.Id, year) });

    /// <inheritdoc/>
    public bool IsSilent(MeasureCall call)
    {
        if (_series.TryGetValue(call.Name, out var register))
        {
            return !register.SpeaksOf(call.Actors, this);
        }

        return !_bearing.Any(call) && !(_overrides.Any && _overrides.Touches(_bearing.Canonical(call)));
    }

    /// <inheritdoc/>
    public Folded Fold(Quantified formula, Subject subject, int year) =>
        _folded.Of((formula, subject.Id, year), () => OfLarger(formula, subject, year) ?? formula.Evaluate(subject, year, this));

    /// <inheritdoc/>
    public ReadOnlyMemory<double> Kept(string key, Func<ReadOnlyMemory<double>> make) =>
        _columns.Of(key, () => _larger is not null && _larger._columns.TryKept(key, out var whole) ? Mine(whole) : make());

    /// <inheritdoc/>
    public ReadOnlyMemory<double> Parameter(string theory, Parameter parameter)
    {
        // Every judgement asks for all its parameters: the text of a key takes longer to write than to look up.
        var (of, key) = _parameters.TryGetValue(parameter, out var known) ? known : default;
        if (of != theory)
        {
            _parameters[parameter] = (theory, key = $"parameter:{theory}:{parameter.Id}\n{parameter.From:R}\n{parameter.To:R}");
        }

        return Kept(key, () => Drawn(theory, parameter));
    }

    /// <inheritdoc/>
    public IEnumerable<Record> Records(string register) => _records[register];

    /// <inheritdoc/>
    public IEnumerable<Record> Records(string register, Parties parties) => _between.GetOrAdd((register, parties), key => [.. Records(key.Register).Where(key.Parties.Are)]);

    /// <inheritdoc/>
    public ReadOnlyMemory<double> Reading(Record record, RegisterColumn column) =>
        _readings.Of(record.Provenance, $"{record.Register}.{column.Id}", column.Bins, int.Parse(record.Cells[column.Id], System.Globalization.CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public Measured PoolRecords(MeasureCall call, Localised title, IEnumerable<Record> records, RegisterColumn column, int year) =>
        PoolRecords(call, title, [.. records], column, year, null);

    /// <inheritdoc/>
    public ReadOnlyMemory<double> Uniform(string variable) => _readings.Uniform(variable);

    /// <summary>The register that offers a series; null where the name is an indicator's.</summary>
    internal RegisterBody? Register(string series) => _series.GetValueOrDefault(series);

    /// <summary>A record's reading at the other end of the column's scale.</summary>
    internal ReadOnlyMemory<double> OppositeReading(Record record, RegisterColumn column) =>
        _readings.Opposite(record.Provenance, $"{record.Register}.{column.Id}", column.Bins, int.Parse(record.Cells[column.Id], System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The world as it would be without one item; shares all draws with this one.</summary>
    public IMeasures Without(string item) => With(Alteration.Without(item));

    /// <summary>The world with items altered; shares all draws with this one.</summary>
    internal IMeasures With(Alteration alteration) => new AlteredWorld(this, alteration);

    /// <summary>Pools records, some of them perhaps altered; only what all of them say is kept.</summary>
    internal Measured PoolRecords(MeasureCall call, Localised title, Record[] records, RegisterColumn column, int year, Alteration? altered)
    {
        Measured Pool(Memory<double> into) => Pooled(call, title, Altered(records.Select(r => Coded.Of(r, column)), altered), year, into);
        if (altered is not null && records.Any(r => altered.Touches(r.Id)))
        {
            return Pool(LentColumns.Take(Draws));
        }

        var key = $"{call.Id}\n{column.Id}\n{string.Join(' ', records.Select(r => r.Id))}";
        return _kept.Of((key, year), () => Pool(_room.Take()) with { Identity = Identity(key, year) }) with { Call = call, Title = title };
    }

    /// <summary>A measure without one item, which every theory that asks for the measure asks for.</summary>
    internal Measured MeasureWithout(string item, MeasureCall call, int year, IMeasures records, Alteration alteration) =>
        _kept.Of(($"{call.Id}\nwithout {item}", year), () => Measure(call, year, records, alteration));

    /// <summary>Measures with items altered.</summary>
    internal Measured Measure(MeasureCall call, int year, IMeasures records, Alteration? altered)
    {
        if (_series.TryGetValue(call.Name, out var register))
        {
            var series = register.Measure(call, year, records);
            return series with { Title = IndicatorTitle.OfSeries(series.Title, call, Case, register.Directed) };
        }

        var canonical = _bearing.Canonical(call);
        if (_overrides.On(canonical, year, altered) is { } set)
        {
            return set;
        }

        var pooled = Pooled(canonical, IndicatorTitle.Of(canonical, Case), Altered(_bearing.On(canonical), altered), year, altered is null ? _room.Take() : LentColumns.Take(Draws));
        return pooled with { Scale = NaturalScale.Of(canonical, Case.Codebook) };
    }

    private double[] Drawn(string theory, Parameter parameter)
    {
        var column = GC.AllocateUninitializedArray<double>(Draws);
        Columns.Affine(parameter.To - parameter.From, _readings.Uniform($"parameter:{theory}:{parameter.Id}").Span, parameter.From, column);
        return column;
    }

    private Measured? OfLarger(MeasureCall call, int year) =>
        _larger is not null && _larger._kept.TryKept((call.Id, year), out var whole) ? whole with { Draws = Mine(whole.Draws) } : null;

    private Folded? OfLarger(Quantified formula, Subject subject, int year) =>
        _larger is not null && _larger._folded.TryKept((formula, subject.Id, year), out var whole)
            ? whole with { Draws = Mine(whole.Draws), Measures = [.. whole.Measures.Select(m => m with { Draws = Mine(m.Draws), Identity = m.Identity is Told told ? Identity(told.Measure, told.Year) : null })] }
            : null;

    /// <summary>The draws of this world in a column of the larger one; a column that is not one of draws is the same in both.</summary>
    private ReadOnlyMemory<double> Mine(ReadOnlyMemory<double> whole) => whole.Length == _larger!.Draws ? whole[..Draws] : whole;

    private static IEnumerable<Coded> Altered(IEnumerable<Coded> rows, Alteration? alteration) => alteration?.Of(rows) ?? rows;

    private Told Identity(string measure, int year) => _identities.GetOrAdd((measure, year), static key => new Told(key.Measure, key.Year));

    private Measured Pooled(MeasureCall call, Localised title, IEnumerable<Coded> rows, int year, Memory<double> into)
    {
        var weighed = Pooling.Weigh(rows, DayOf(year));
        var (prior, weight, items) = _pooling.Shares(call, weighed);
        _pooling.Pool(call, weighed, into.Span);
        return new Measured(call, title, into, prior, items) { Weight = weight };
    }

    /// <summary>Formulas are told apart by reference: comparing them by value would walk their trees at every look-up.</summary>
    private sealed class ByReference : IEqualityComparer<(Quantified Formula, string Subject, int Year)>
    {
        public static readonly ByReference Instance = new();

        public bool Equals((Quantified Formula, string Subject, int Year) x, (Quantified Formula, string Subject, int Year) y) =>
            ReferenceEquals(x.Formula, y.Formula) && x.Year == y.Year && x.Subject == y.Subject;

        public int GetHashCode((Quantified Formula, string Subject, int Year) key) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Formula), key.Subject.GetHashCode(StringComparison.Ordinal), key.Year);
    }

    /// <summary>Stands for the draws of a measure in a year, in one world; told apart by reference.</summary>
    private sealed class Told(string measure, int year)
    {
        public string Measure => measure;

        public int Year => year;
    }

    private static long Bytes(ReadOnlyMemory<double> column) => sizeof(double) * (long)column.Length;

    private bool Known(Provenance item) => item.Published.Latest <= _asOf;
}
