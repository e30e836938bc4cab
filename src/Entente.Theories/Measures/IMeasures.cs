using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Theories.Files;
using Entente.Theories.Forms;

namespace Entente.Theories.Measures;

/// <summary>What a form may ask of the case: everything uncertain comes from here, as columns of the same length.</summary>
public interface IMeasures
{
    /// <summary>Number of draws in every column.</summary>
    int Draws { get; }

    /// <summary>The case.</summary>
    Case Case { get; }

    /// <summary>The measures with every item, where these leave one out; these themselves otherwise. What a form keeps of them may live as long as it does.</summary>
    object Whole => this;

    /// <summary>The one item of <see cref="Whole"/> that is left out here, where nothing else is altered; null otherwise.</summary>
    string? Without => null;

    /// <summary>Whether it is known beforehand that nothing bears on a call in any year, so that measuring it gives the prior; false where that is not known.</summary>
    bool IsSilent(MeasureCall call) => false;

    /// <summary>Whether any of some items, all of them read in <see cref="Whole"/>, may be left out or read otherwise here; true where that is not known.</summary>
    bool Alters(IReadOnlySet<string> items) => true;

    /// <summary>The day on which a year is judged: its last, or the as-of date if that comes first.</summary>
    DateOnly DayOf(int year);

    /// <summary>Evaluates a measure for a year.</summary>
    Measured Measure(MeasureCall call, int year);

    /// <summary>Evaluates a quantified formula for a subject and year; what was evaluated before may be handed out again.</summary>
    Folded Fold(Quantified formula, Subject subject, int year);

    /// <summary>A column that depends on nothing but what its key names; what was made before may be handed out again.</summary>
    ReadOnlyMemory<double> Kept(string key, Func<ReadOnlyMemory<double>> make);

    /// <summary>A parameter of a theory, drawn uniformly within its range.</summary>
    ReadOnlyMemory<double> Parameter(string theory, Parameter parameter);

    /// <summary>Records of a register that were public by the as-of date and are not left out, sorted by id.</summary>
    IEnumerable<Record> Records(string register);

    /// <summary>Those of them that are between two parties.</summary>
    IEnumerable<Record> Records(string register, Parties parties) => Records(register).Where(parties.Are);

    /// <summary>The drawn reading, on the 0–1 scale, of a record's cell in a column of type scale.</summary>
    ReadOnlyMemory<double> Reading(Record record, RegisterColumn column);

    /// <summary>
    /// Pools what records say in a column of type scale, as evidence is pooled: by grade, origin and time (a record holds from
    /// its date until its end), with the prior; of no records, the prior alone.
    /// </summary>
    /// <param name="call">What is measured: names the prior's streams.</param>
    /// <param name="title">In words.</param>
    /// <param name="records">Records that bear on it.</param>
    /// <param name="column">The column.</param>
    /// <param name="year">Year.</param>
    Measured PoolRecords(MeasureCall call, Localised title, IEnumerable<Record> records, RegisterColumn column, int year);

    /// <summary>Uniform draws in (0, 1) of a named variable.</summary>
    ReadOnlyMemory<double> Uniform(string variable);
}
