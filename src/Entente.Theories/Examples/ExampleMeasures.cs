using System.Globalization;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Measures;

namespace Entente.Theories.Examples;

/// <summary>Measures of a worked example: what is given is certain, parameters run evenly through their ranges.</summary>
internal sealed class ExampleMeasures(Case invented, WorkedExample example) : IMeasures
{
    public int Draws => 999;

    public Case Case => invented;

    public DateOnly DayOf(int year) => new(year, 12, 31);

    /// <summary>Whether what the example does not give is a thing on which no evidence bears, not a fault.</summary>
    public bool Partial { get; init; }

    public Measured Measure(MeasureCall call, int year) => Partial && !example.Given.ContainsKey(call.Id)
        ? new(call, Localised.Same(call.Id), Constant(0), 1, [])
        : new(call, Localised.Same(call.Id), Constant(Number(call.Id, year)), 0, [new Weighted("given", 1)]);

    public Folded Fold(Quantified formula, Subject subject, int year) => formula.Evaluate(subject, year, this);

    public ReadOnlyMemory<double> Kept(string key, Func<ReadOnlyMemory<double>> make) => make();

    public ReadOnlyMemory<double> Parameter(string theory, Parameter parameter)
    {
        var column = new double[Draws];
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = parameter.From + ((parameter.To - parameter.From) * (i + 0.5) / column.Length);
        }

        return column;
    }

    public IEnumerable<Record> Records(string register) => invented.Records;

    public ReadOnlyMemory<double> Reading(Record record, RegisterColumn column) => Constant(Number(column.Id));

    public Measured PoolRecords(MeasureCall call, Localised title, IEnumerable<Record> records, RegisterColumn column, int year) =>
        example.Given.ContainsKey(OptionsExample.Key(call))
            ? new(call, title, Constant(Number(OptionsExample.Key(call))), 0, [new Weighted("given", 1)])
            : new(call, title, Uniform($"prior:{call.Id}"), 1, []);

    public ReadOnlyMemory<double> Uniform(string variable)
    {
        var column = new double[Draws];
        new DrawSource(1).Uniform(StreamId.Of(variable), 0, column);
        return column;
    }

    /// <summary>Of a call with several values, that of the year: the last is that of the last year, the first that of all years before.</summary>
    private double Number(string call, int year)
    {
        var back = invented.Period.Last - year;
        var values = example.Given.GetValueOrDefault(call, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return values.Length < 2 ? Number(call)
            : double.TryParse(values[Math.Max(0, values.Length - 1 - back)], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value
            : throw new InvalidDataException($"{example.At}: '{call}' has something other than numbers");
    }

    private double Number(string key) =>
        example.Given.TryGetValue(key, out var text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new InvalidDataException($"{example.At}: the example gives no number for '{key}'");

    private double[] Constant(double value)
    {
        var column = new double[Draws];
        column.AsSpan().Fill(value);
        return column;
    }
}
