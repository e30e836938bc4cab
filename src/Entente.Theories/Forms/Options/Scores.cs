using Entente.Cases;
using Entente.Theories.Forms.Register;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Options;

/// <summary>
/// Scores of options on criteria in one year. Every cell is pooled on demand from its records, and from the prior alone
/// where there is none: missing is never zero. Cells are not kept, so that many draws need no more memory than few cells do.
/// </summary>
internal sealed class Scores
{
    private static readonly Dictionary<string, string> NoActors = new(StringComparer.Ordinal);

    private readonly OptionsBody _body;
    private readonly int _year;
    private readonly IMeasures _measures;
    private readonly ILookup<(string Option, string Criterion), Record> _records;

    public Scores(OptionsBody body, int year, IMeasures measures)
    {
        (_body, _year, _measures) = (body, year, measures);
        var source = body.Source;
        _records = measures.Records(source.Use.Register).Where(Meets).ToLookup(r => (r.Cells[source.Option], r.Cells[source.Criterion]));
    }

    /// <summary>The score of an option on a criterion, 0–1. Kinds of one option that a criterion does not tell apart share it.</summary>
    public Measured Of(Option option, Criterion criterion)
    {
        var source = _body.Source;
        var speaks = criterion.SpeaksOf(option);
        var word = speaks ? option.Word : option.Id;
        var title = new Localised($"{option.Title.En}: {criterion.Title.En}", $"{option.Title.ZhHant}：{criterion.Title.ZhHant}");
        var column = _measures.Case.Codebook.Registers[source.Use.Register].Columns.First(c => c.Id == source.Score);
        return _measures.PoolRecords(new MeasureCall(source.Use.Register, [word, criterion.Id], []), title, speaks ? _records[(word, criterion.Id)] : [], column, _year);
    }

    /// <summary>Whether a record meets the condition; it speaks of what is written, not of what is drawn.</summary>
    private bool Meets(Record record)
    {
        if (_body.Source.Where is not { } where)
        {
            return true;
        }

        var scope = new Scope(_measures, _year, NoActors);
        foreach (var column in _measures.Case.Codebook.Registers[record.Register].Columns.Where(c => _body.Source.Reads.Contains(c.Id)))
        {
            scope.With(RegisterBody.Name(column.Id), RegisterBody.Cell(record, column, _measures));
        }

        return scope.Evaluate(where).At(0) == 1;
    }
}
