using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Measures;

namespace Entente.Analysis.Evaluation;

/// <summary>A world with one item left out; whatever the item does not touch is taken from the whole world.</summary>
internal sealed class WorldWithout(World whole, string item) : IMeasures
{
    public int Draws => whole.Draws;

    public Case Case => whole.Case;

    public DateOnly DayOf(int year) => whole.DayOf(year);

    public Measured Measure(MeasureCall call, int year)
    {
        var measured = whole.Measure(call, year);
        return measured.Items.Any(i => i.Id == item) ? whole.Measure(call, year, this, item) : measured;
    }

    public Folded Fold(Quantified formula, Subject subject, int year)
    {
        var folded = whole.Fold(formula, subject, year);
        return folded.Measures.Any(m => m.Items.Any(i => i.Id == item)) ? formula.Evaluate(subject, year, this) : folded;
    }

    public ReadOnlyMemory<double> Kept(string key, Func<ReadOnlyMemory<double>> make) => whole.Kept(key, make);

    public ReadOnlyMemory<double> Parameter(string theory, Parameter parameter) => whole.Parameter(theory, parameter);

    public IEnumerable<Record> Records(string register) => whole.Records(register).Where(r => r.Id != item);

    public ReadOnlyMemory<double> Reading(Record record, RegisterColumn column) => whole.Reading(record, column);

    public Measured PoolRecords(MeasureCall call, Localised title, IEnumerable<Record> records, RegisterColumn column, int year) =>
        whole.PoolRecords(call, title, [.. records], column, year, item);

    public ReadOnlyMemory<double> Uniform(string variable) => whole.Uniform(variable);
}
