using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Measures;

namespace Entente.Analysis.Evaluation;

/// <summary>A world with some items altered; whatever they do not touch is taken from the whole world.</summary>
internal sealed class AlteredWorld(World whole, Alteration alteration) : IMeasures
{
    public int Draws => whole.Draws;

    public object Whole => whole;

    public string? Without { get; } = alteration is { Removed.Count: 1, Reversed.Count: 0 } ? alteration.Removed.First() : null;

    public Case Case => whole.Case;

    public DateOnly DayOf(int year) => whole.DayOf(year);

    public bool IsSilent(MeasureCall call) => whole.IsSilent(call);

    public bool Alters(IReadOnlySet<string> items) => alteration.Touches(items);

    public Measured Measure(MeasureCall call, int year)
    {
        var measured = whole.Measure(call, year);
        return !alteration.Touches(measured) ? measured
            : Without is { } item ? whole.MeasureWithout(item, call, year, this, alteration)
            : whole.Measure(call, year, this, alteration);
    }

    public Folded Fold(Quantified formula, Subject subject, int year)
    {
        var folded = whole.Fold(formula, subject, year);
        return alteration.Touches(folded) ? formula.Evaluate(subject, year, this) : folded;
    }

    /// <summary>A key names a record, not which way it is read.</summary>
    public ReadOnlyMemory<double> Kept(string key, Func<ReadOnlyMemory<double>> make) =>
        alteration.Reversed.Count > 0 ? make() : whole.Kept(key, make);

    public ReadOnlyMemory<double> Parameter(string theory, Parameter parameter) => whole.Parameter(theory, parameter);

    public IEnumerable<Record> Records(string register) => whole.Records(register).Where(r => !alteration.Removes(r.Id));

    public IEnumerable<Record> Records(string register, Parties parties) => whole.Records(register, parties).Where(r => !alteration.Removes(r.Id));

    public ReadOnlyMemory<double> Reading(Record record, RegisterColumn column) => alteration.Reverses(record.Id) ? whole.OppositeReading(record, column) : whole.Reading(record, column);

    public Measured PoolRecords(MeasureCall call, Localised title, IEnumerable<Record> records, RegisterColumn column, int year) =>
        whole.PoolRecords(call, title, [.. records], column, year, alteration);

    public ReadOnlyMemory<double> Uniform(string variable) => whole.Uniform(variable);
}
