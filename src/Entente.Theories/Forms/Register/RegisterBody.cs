using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Register;

/// <summary>Series of a register by directed pair and year, and verdicts over them.</summary>
/// <param name="Use">The register and its columns.</param>
/// <param name="From">Column of the party that owes.</param>
/// <param name="To">Column of the party that is owed.</param>
/// <param name="AllSeries">The series.</param>
/// <param name="Reported">The series reported as the finding's value.</param>
/// <param name="Rules">Verdicts over series and parameters.</param>
/// <param name="Parameters">The theory's parameters.</param>
/// <param name="Unit">What the value measures.</param>
public sealed record RegisterBody(RegisterUse Use, string From, string To, IReadOnlyList<Series> AllSeries, Series Reported, VerdictRules Rules, IReadOnlyList<Parameter> Parameters, Localised Unit) : TheoryBody
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

    /// <summary>The name of a column inside a formula: hyphens for underscores.</summary>
    public static string Name(string column) => column.Replace('_', '-');

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Case @case, Application application) =>
        from pair in @case.Records.Where(r => r.Register == Use.Register).Select(r => (From: r.Cells[From], To: r.Cells[To])).Distinct()
        where application.Ties.Count == 0 || application.Ties.Any(t => @case.Ties[t].Members.Contains(pair.From) && @case.Ties[t].Members.Contains(pair.To))
        orderby pair.From, pair.To
        select new Subject($"{pair.From}-{pair.To}", [pair.From, pair.To], true, []);

    /// <inheritdoc/>
    public override Years? Judgeable(Subject subject, Years asked, IMeasures measures)
    {
        var years = Of(subject.Actors[0], subject.Actors[1], measures).Select(r => r.Provenance.Date.Earliest.Year).ToArray();
        return years.Length == 0 || years.Min() > asked.Last ? null : new Years(Math.Max(asked.First, years.Min()), asked.Last);
    }

    /// <summary>One judgement for each year in which the set of records in force changes, and for the last.</summary>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null)
    {
        string? before = null;
        foreach (var year in years.All())
        {
            var inForce = string.Join(' ', InForce(subject.Actors[0], subject.Actors[1], year, measures).Select(r => r.Id));
            if (only?.Contains(year) ?? (inForce != before || year == years.Last))
            {
                yield return Judge(theory, subject, year, measures);
            }

            before = inForce;
        }
    }

    /// <summary>A series of a directed pair in a year.</summary>
    public Measured Measure(MeasureCall call, int year, IMeasures measures)
    {
        var series = AllSeries.First(s => s.Id == call.Name);
        var records = InForce(call.Actors[0], call.Actors[1], year, measures).ToArray();
        var greatest = new double[measures.Draws];
        foreach (var record in records)
        {
            Columns.Max(greatest, Reading(series, record, measures).Span, greatest);
        }

        // Where none is in force, the answer rests on the records that the register does hold of the pair.
        var bearing = records.Length > 0 ? records : [.. Of(call.Actors[0], call.Actors[1], measures)];
        return new Measured(call, series.Title, greatest, 0, [.. bearing.Select(r => new Weighted(r.Id, 1.0 / bearing.Length))]);
    }

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var scope = new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal));
        var measured = AllSeries.Select(s => Measure(new MeasureCall(s.Id, subject.Actors, []), year, measures)).ToArray();
        foreach (var series in measured)
        {
            scope.With(series.Call.Name, Value.OfColumn(series.Draws));
        }

        foreach (var parameter in Parameters)
        {
            scope.With(parameter.Id, Value.OfColumn(measures.Parameter(theory.Id, parameter)));
        }

        return new Judgement
        {
            Year = year,
            Verdicts = Rules.Decide(scope, measures.Draws),
            Value = measured.First(m => m.Call.Name == Reported.Id).Draws,
            Unit = Unit,
            Parts = [.. InForce(subject.Actors[0], subject.Actors[1], year, measures).Select(r => Part(r, measures))],
            Measures = measured,
            PriorShare = 0,
            OnlyDescribes = !InForce(subject.Actors[0], subject.Actors[1], year, measures).Any(),
        };
    }

    private JudgedPart Part(Record record, IMeasures measures) =>
        new(record.Id, Title(record), Reading(Reported, record, measures), default, 0);

    private static Localised Title(Record record) =>
        record.Cells.TryGetValue("title_en", out var en) && record.Cells.TryGetValue("title_zh", out var zh) ? new Localised(en, zh) : record.Provenance.Claim;

    private ReadOnlyMemory<double> Reading(Series series, Record record, IMeasures measures) =>
        measures.Kept($"{series.Of.Expression}\n{series.Where?.Expression}\n{record.Id}", () => OfRecord(series, record, measures));

    private ReadOnlyMemory<double> OfRecord(Series series, Record record, IMeasures measures)
    {
        var scope = new Scope(measures, 0, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var column in measures.Case.Codebook.Registers[Use.Register].Columns)
        {
            scope.With(Name(column.Id), Cell(record, column, measures));
        }

        var meets = series.Where is null ? Value.OfNumber(1) : scope.Evaluate(series.Where);
        var value = scope.Evaluate(series.Of);
        var draws = new double[measures.Draws];
        for (var i = 0; i < draws.Length; i++)
        {
            draws[i] = meets.At(i) == 1 ? value.At(i) : 0;
        }

        return draws;
    }

    private static Value Cell(Record record, RegisterColumn column, IMeasures measures) => column.Type switch
    {
        ColumnType.Scale => Value.OfColumn(measures.Reading(record, column)),
        ColumnType.Integer when record.Cells[column.Id].Length == 0 => Value.Missing,
        ColumnType.Integer => Value.OfNumber(int.Parse(record.Cells[column.Id], System.Globalization.CultureInfo.InvariantCulture)),
        _ => Value.OfText(record.Cells[column.Id]),
    };

    private IEnumerable<Record> Of(string from, string to, IMeasures measures) =>
        measures.Records(Use.Register).Where(r => r.Cells[From] == from && r.Cells[To] == to);

    /// <summary>In force on the day on which the year is judged: begun, and not ended before that day.</summary>
    private IEnumerable<Record> InForce(string from, string to, int year, IMeasures measures)
    {
        var day = measures.DayOf(year);
        return Of(from, to, measures).Where(r => r.Provenance.Date.Earliest <= day && (r.Provenance.ValidUntil is not { } until || until.Latest >= day));
    }
}
