using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Measures;
using Record = Entente.Cases.Record;

namespace Entente.Theories.Tests.Kit;

/// <summary>Measures that a test states outright: a function of call and year, a function of record and column.</summary>
internal sealed class StatedMeasures(Case @case, int draws) : IMeasures
{
    public Func<MeasureCall, int, double[]> Of { get; init; } = (call, _) => throw new InvalidOperationException(call.Id);

    /// <summary>Whether any evidence bears on a call.</summary>
    public Func<MeasureCall, bool> Evidenced { get; init; } = _ => true;

    public Func<Record, string, double> ReadingOf { get; init; } = (_, _) => 0;

    public Func<Parameter, double[]>? ParameterOf { get; init; }

    public IReadOnlyList<Record> All { get; init; } = [];

    public DateOnly AsOf { get; init; } = new(2000, 12, 31);

    public int Draws => draws;

    public Case Case => @case;

    public DateOnly DayOf(int year) => new DateOnly(year, 12, 31) is var last && last < AsOf ? last : AsOf;

    public Measured Measure(MeasureCall call, int year) => Evidenced(call)
        ? new(call, Localised.Same(call.Id), Of(call, year), 0.25, [new Weighted("given", 0.75)])
        : new(call, Localised.Same(call.Id), Of(call, year), 1, []);

    public Folded Fold(Quantified formula, Subject subject, int year) => formula.Evaluate(subject, year, this);

    public ReadOnlyMemory<double> Kept(string key, Func<ReadOnlyMemory<double>> make) => make();

    public ReadOnlyMemory<double> Parameter(string theory, Parameter parameter) =>
        ParameterOf is { } of ? of(parameter) : Filled((parameter.From + parameter.To) / 2);

    public IEnumerable<Record> Records(string register) => All.Where(r => r.Register == register).OrderBy(r => r.Id, StringComparer.Ordinal);

    public ReadOnlyMemory<double> Reading(Record record, RegisterColumn column) => Filled(ReadingOf(record, column.Id));

    /// <summary>The mean of the readings in force; where there is none, the prior alone.</summary>
    public Measured PoolRecords(MeasureCall call, Localised title, IEnumerable<Record> records, RegisterColumn column, int year)
    {
        var inForce = records.Where(r => r.Provenance.Date.Earliest <= DayOf(year) && (r.Provenance.ValidUntil is not { } until || until.Latest >= DayOf(year))).ToArray();
        return inForce.Length == 0
            ? new(call, title, Uniform($"prior:{call.Id}"), 1, [])
            : new(call, title, Filled(inForce.Average(r => ReadingOf(r, column.Id))), 0.25, [.. inForce.Select(r => new Weighted(r.Id, 0.75 / inForce.Length))]);
    }

    public ReadOnlyMemory<double> Uniform(string variable)
    {
        var column = new double[draws];
        new DrawSource(1).Uniform(StreamId.Of(variable), 0, column);
        return column;
    }

    public double[] Filled(double value)
    {
        var column = new double[draws];
        column.AsSpan().Fill(value);
        return column;
    }
}
