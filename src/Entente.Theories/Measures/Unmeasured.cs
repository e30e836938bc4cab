using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Theories.Files;
using Entente.Theories.Forms;

namespace Entente.Theories.Measures;

/// <summary>Measures of nothing: for formulas that may only use what their form binds.</summary>
internal sealed class Unmeasured : IMeasures
{
    public static readonly Unmeasured Instance = new();

    public int Draws => throw Nothing();

    public Case Case => throw Nothing();

    public DateOnly DayOf(int year) => throw Nothing();

    public Measured Measure(MeasureCall call, int year) => throw Nothing();

    public Folded Fold(Quantified formula, Subject subject, int year) => throw Nothing();

    public ReadOnlyMemory<double> Kept(string key, Func<ReadOnlyMemory<double>> make) => throw Nothing();

    public ReadOnlyMemory<double> Parameter(string theory, Parameter parameter) => throw Nothing();

    public IEnumerable<Record> Records(string register) => throw Nothing();

    public ReadOnlyMemory<double> Reading(Record record, RegisterColumn column) => throw Nothing();

    public Measured PoolRecords(MeasureCall call, Localised title, IEnumerable<Record> records, RegisterColumn column, int year) => throw Nothing();

    public ReadOnlyMemory<double> Uniform(string variable) => throw Nothing();

    private static InvalidOperationException Nothing() => new("this formula has no measures");
}
