using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Crisis;

/// <summary>Measures that remember what was asked of them.</summary>
internal sealed class Recorded(IMeasures measures) : IMeasures
{
    /// <summary>What was asked.</summary>
    public Answers Answers { get; } = new();

    public int Draws => measures.Draws;

    public object Whole => measures.Whole;

    public Case Case => measures.Case;

    public bool IsSilent(MeasureCall call)
    {
        Answers.IsBlind = true;
        return measures.IsSilent(call);
    }

    public DateOnly DayOf(int year) => measures.DayOf(year);

    public Measured Measure(MeasureCall call, int year) => Remembered(measures.Measure(call, year), call, year);

    public Folded Fold(Quantified formula, Subject subject, int year)
    {
        var folded = measures.Fold(formula, subject, year);
        foreach (var measured in folded.Measures)
        {
            Remembered(measured, measured.Call, year);
        }

        return folded;
    }

    public ReadOnlyMemory<double> Kept(string key, Func<ReadOnlyMemory<double>> make)
    {
        Answers.IsBlind = true;
        return measures.Kept(key, make);
    }

    public ReadOnlyMemory<double> Parameter(string theory, Parameter parameter) => measures.Parameter(theory, parameter);

    public IEnumerable<Record> Records(string register)
    {
        Answers.IsBlind = true;
        return measures.Records(register);
    }

    public ReadOnlyMemory<double> Reading(Record record, RegisterColumn column)
    {
        Answers.IsBlind = true;
        return measures.Reading(record, column);
    }

    public Measured PoolRecords(MeasureCall call, Localised title, IEnumerable<Record> records, RegisterColumn column, int year)
    {
        Answers.IsBlind = true;
        return measures.PoolRecords(call, title, records, column, year);
    }

    public ReadOnlyMemory<double> Uniform(string variable) => measures.Uniform(variable);

    private Measured Remembered(Measured measured, MeasureCall call, int year)
    {
        Answers.Add(call, year, measured);
        return measured;
    }
}
