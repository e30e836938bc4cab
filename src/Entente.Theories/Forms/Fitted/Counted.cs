using System.Globalization;
using Entente.Cases;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Fitted;

/// <summary>Yearly counts read off a register and held against an output of a model.</summary>
/// <param name="Id">Name of the series.</param>
/// <param name="Title">In words.</param>
/// <param name="Use">The register; its first two columns name the two parties.</param>
/// <param name="Year">Column that holds the year; null: the year in which the record begins. A record without one is not counted.</param>
/// <param name="Output">The model's output that stands for it.</param>
public sealed record Counted(string Id, Localised Title, RegisterUse Use, string? Year, string Output)
{
    /// <summary>Records of the pair, whichever way round, that fall into the years.</summary>
    internal IReadOnlyList<(Record Record, int Year)> Of(IReadOnlyList<string> pair, int from, int through, IMeasures measures) =>
    [
        .. from record in measures.Records(Use.Register)
           where record.Register == Use.Register && Between(record, pair)
           let year = YearOf(record)
           where year >= @from && year <= through
           select (record, year.Value),
    ];

    private bool Between(Record record, IReadOnlyList<string> pair)
    {
        var (one, other) = (record.Cells[Use.Columns[0]], record.Cells[Use.Columns[1]]);
        return (one == pair[0] && other == pair[1]) || (one == pair[1] && other == pair[0]);
    }

    private int? YearOf(Record record) => Year is null
        ? record.Provenance.Date.Earliest.Year
        : int.TryParse(record.Cells[Year], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}

/// <summary>A number asked of every simulation: an output in a year, perhaps with some parameters set otherwise.</summary>
/// <param name="Id">Name in formulas.</param>
/// <param name="Title">In words.</param>
/// <param name="Output">The output.</param>
/// <param name="Year">The year.</param>
/// <param name="With">Parameters set otherwise, all chance staying as it was; empty for the simulation as it is.</param>
public sealed record Asked(string Id, Localised Title, string Output, int Year, IReadOnlyDictionary<string, double> With);
