using System.Globalization;
using Entente.Cases;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Aftermath;

/// <summary>Records of a register that can be dated to one year.</summary>
/// <param name="Title">In words.</param>
/// <param name="Use">The register; its first two columns name the two parties.</param>
/// <param name="Year">Column that holds the year; null: the year of the record's own date, where that is one year and no span.</param>
/// <param name="ByAdversary">Whether it is between an adversary and a member, not between the members.</param>
public sealed record Happened(Localised Title, RegisterUse Use, string? Year, bool ByAdversary)
{
    /// <summary>The records that bear on the subject, each with its year; null where it has none.</summary>
    internal IReadOnlyList<(Record Record, int? Year)> Of(Subject subject, IMeasures measures) =>
        [.. measures.Records(Use.Register).Where(r => r.Register == Use.Register && Bears(r, subject)).Select(r => (r, YearOf(r)))];

    private bool Bears(Record record, Subject subject)
    {
        var (one, other) = (record.Cells[Use.Columns[0]], record.Cells[Use.Columns[1]]);
        return ByAdversary
            ? (subject.Adversaries.Contains(one) && subject.Actors.Contains(other)) || (subject.Adversaries.Contains(other) && subject.Actors.Contains(one))
            : one != other && subject.Actors.Contains(one) && subject.Actors.Contains(other);
    }

    private int? YearOf(Record record)
    {
        if (Year is not null)
        {
            return int.TryParse(record.Cells[Year], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
        }

        var date = record.Provenance.Date;
        return date.Earliest.Year == date.Latest.Year ? date.Earliest.Year : null;
    }
}
