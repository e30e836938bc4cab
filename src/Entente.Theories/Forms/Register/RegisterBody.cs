using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Register;

/// <summary>Series of a register by pair and year, and verdicts over them.</summary>
/// <param name="Use">The register and its columns.</param>
/// <param name="From">Column of the first party: who owes, sells, acts.</param>
/// <param name="To">Column of the second party.</param>
/// <param name="Directed">Whether it matters which of the two comes first.</param>
/// <param name="AllSeries">The series.</param>
/// <param name="Reported">The series reported as the finding's value.</param>
/// <param name="Rules">Verdicts over series and parameters.</param>
/// <param name="Parameters">The theory's parameters.</param>
/// <param name="Unit">What the value measures.</param>
public sealed record RegisterBody(RegisterUse Use, string From, string To, bool Directed, IReadOnlyList<Series> AllSeries, Series Reported, VerdictRules Rules, IReadOnlyList<Parameter> Parameters, Localised Unit) : TheoryBody
{
    /// <inheritdoc/>
    public override string Form => "register";

    /// <inheritdoc/>
    public override bool EveryYear => true;

    /// <inheritdoc/>
    public override bool FindsItsOwnSubjects => true;

    /// <inheritdoc/>
    public override IEnumerable<RegisterUse> Registers => [Use];

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas =>
        [.. AllSeries.Select(s => s.Of), .. AllSeries.Select(s => s.Where).OfType<Formula>(), .. Rules.Rules.Select(r => r.When).OfType<Formula>()];

    /// <summary>Whether what it reports is the level of the records in force, as of commitments, not a count or a mean of many.</summary>
    public bool ReportsLevel => Reported is null or { Fold: "max", Window: null, Unit: null };

    /// <summary>The name of a column inside a formula: hyphens for underscores.</summary>
    public static string Name(string column) => column.Replace('_', '-');

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Case @case, Application application) =>
        from pair in @case.Records.Where(r => r.Register == Use.Register).Select(PartiesOf).Distinct()
        where application.Ties.Count == 0 || application.Ties.Any(t => @case.Ties[t].Members.Contains(pair.From) && @case.Ties[t].Members.Contains(pair.To))
        orderby pair.From, pair.To
        select new Subject($"{pair.From}-{pair.To}", [pair.From, pair.To], Directed, []);

    /// <inheritdoc/>
    public override Years? Judgeable(Subject subject, Years asked, IMeasures measures)
    {
        var years = Of(subject.Actors, measures).Select(r => r.Provenance.Date.Earliest.Year).ToArray();
        return years.Length == 0 || years.Min() > asked.Last ? null : new Years(Math.Max(asked.First, years.Min()), asked.Last);
    }

    /// <summary>One judgement for each year in which the set of records that bear on it changes, and for the last.</summary>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null)
    {
        foreach (var year in years.All().Where(only is null ? Changes(subject, years.Last, measures) : only.Contains))
        {
            yield return Judge(theory, subject, year, measures);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<(int Year, byte[] Verdicts)> Decide(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null)
    {
        foreach (var year in years.All().Where(only is null ? Changes(subject, years.Last, measures) : only.Contains))
        {
            yield return (year, Rules.Decide(Scope(theory, [.. Decisive.Select(s => Measured(s, subject, year, measures))], year, measures), measures.Draws));
        }
    }

    /// <summary>The series that the verdicts' conditions name.</summary>
    private Series[] Decisive => field ??= [.. AllSeries.Where(s => Rules.Rules.Any(r => r.When?.Expression.Names.Contains(s.Id) == true))];

    /// <summary>Tells, asked year by year in order, whether other records bear than in the year before, or whether it is the last.</summary>
    private Func<int, bool> Changes(Subject subject, int last, IMeasures measures)
    {
        string? before = null;
        return year =>
        {
            var bearing = string.Join('\n', AllSeries.Select(s => string.Join(' ', Bearing(s, subject.Actors, year, measures).Select(r => r.Id))));
            var changed = bearing != before;
            before = bearing;
            return changed || year == last;
        };
    }

    /// <summary>Whether the register holds anything of a pair, in force or not.</summary>
    public bool SpeaksOf(IReadOnlyList<string> pair, IMeasures measures) => Of(pair, measures).Any();

    /// <summary>Parameters that a series of this register speaks of.</summary>
    public IEnumerable<Parameter> ParametersOf(string series) => Drawn(AllSeries.First(s => s.Id == series));

    /// <summary>A series of a pair in a year.</summary>
    public Measured Measure(MeasureCall call, int year, IMeasures measures)
    {
        var series = AllSeries.First(s => s.Id == call.Name);
        var records = Bearing(series, call.Actors, year, measures).ToArray();
        var column = SeriesColumn.Fold(series.Fold, [.. records.Select(r => Reading(series, r, year, measures))], measures.Draws);

        // Where none bears, the answer rests on the records that the register does hold of the pair.
        var bearing = records.Length > 0 ? records : [.. Of(call.Actors, measures)];
        return new Measured(call, series.Title, column, 0, [.. bearing.Select(r => new Weighted(r.Id, 1.0 / bearing.Length))]) { Unit = series.Unit };
    }

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var measured = AllSeries.Select(s => Measured(s, subject, year, measures)).ToArray();
        var scope = Scope(theory, measured, year, measures);
        return new Judgement
        {
            Year = year,
            Verdicts = Rules.Decide(scope, measures.Draws),
            Value = measured.First(m => m.Call.Name == Reported.Id).Draws,
            Unit = Unit,
            Parts = [.. Bearing(Reported, subject.Actors, year, measures).Select(r => Part(r, year, measures))],
            Measures = measured,
            PriorShare = 0,
            OnlyDescribes = !AllSeries.Any(s => Bearing(s, subject.Actors, year, measures).Any()),
        };
    }

    private Measured Measured(Series series, Subject subject, int year, IMeasures measures) =>
        Measure(new MeasureCall(series.Id, subject.Actors, []), year, measures);

    private Scope Scope(TheoryFile theory, Measured[] measured, int year, IMeasures measures)
    {
        var scope = new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var series in measured)
        {
            scope.With(series.Call.Name, Value.OfColumn(series.Draws));
        }

        foreach (var parameter in Parameters)
        {
            scope.With(parameter.Id, Value.OfColumn(measures.Parameter(theory.Id, parameter)));
        }

        return scope;
    }

    private JudgedPart Part(Record record, int year, IMeasures measures) =>
        new(record.Id, Title(record), Reading(Reported, record, year, measures), default, 0) { Unit = Reported.Unit };

    private static Localised Title(Record record) =>
        record.Cells.TryGetValue("title_en", out var en) && record.Cells.TryGetValue("title_zh", out var zh) ? new Localised(en, zh) : record.Provenance.Claim;

    private ReadOnlyMemory<double> Reading(Series series, Record record, int year, IMeasures measures) =>
        measures.Kept($"{series.Text}\n{(series.DependsOnYear ? year : 0)}\n{record.Id}{(Drawn(series).Any() ? $"\n{Theory}" : "")}", () => OfRecord(series, record, year, measures));

    /// <summary>
    /// What a record says: missing where it does not meet the condition or its formula has no value. One number stands for
    /// all draws where nothing in it is drawn.
    /// </summary>
    private ReadOnlyMemory<double> OfRecord(Series series, Record record, int year, IMeasures measures)
    {
        var scope = new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal)).With(Series.Year, Value.OfNumber(year));
        foreach (var parameter in Drawn(series))
        {
            scope.With(parameter.Id, Value.OfColumn(measures.Parameter(Theory, parameter)));
        }

        foreach (var column in measures.Case.Codebook.Registers[Use.Register].Columns.Where(c => series.SpeaksOf(Name(c.Id))))
        {
            scope.With(Name(column.Id), Cell(record, column, measures));
        }

        var condition = series.Where is null ? Value.OfNumber(1) : scope.Evaluate(series.Where);
        var value = scope.Evaluate(series.Of);
        return condition.Kind == ValueKind.Column ? SeriesColumn.Where(condition.Draws.Span, value)
            : condition.Number != 1 ? new[] { double.NaN }
            : value.Kind == ValueKind.Column ? value.Draws
            : new[] { value.Number };
    }

    /// <summary>Parameters that a series speaks of.</summary>
    private IEnumerable<Parameter> Drawn(Series series) =>
        Parameters.Where(p => series.SpeaksOf(p.Id));

    /// <summary>A record's cell as a value.</summary>
    internal static Value Cell(Record record, RegisterColumn column, IMeasures measures) => column.Type switch
    {
        ColumnType.Scale => Value.OfColumn(measures.Reading(record, column)),
        ColumnType.Integer when record.Cells[column.Id].Length == 0 => Value.Missing,
        ColumnType.Integer => Value.OfNumber(int.Parse(record.Cells[column.Id], System.Globalization.CultureInfo.InvariantCulture)),
        _ => Value.OfText(record.Cells[column.Id]),
    };

    private (string From, string To) PartiesOf(Record record)
    {
        var (from, to) = (record.Cells[From], record.Cells[To]);
        return Directed || string.CompareOrdinal(from, to) <= 0 ? (from, to) : (to, from);
    }

    private IEnumerable<Record> Of(IReadOnlyList<string> pair, IMeasures measures) => measures.Records(Use.Register, new Parties(From, To, pair[0], pair[1], Directed));

    private IEnumerable<Record> Bearing(Series series, IReadOnlyList<string> pair, int year, IMeasures measures)
    {
        var day = measures.DayOf(year);
        return Of(pair, measures).Where(r => series.Bears(r.Provenance, day));
    }
}
