using System.Globalization;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Aftermath;
using Entente.Theories.Forms.Fitted;

namespace Entente.Theories.Examples;

/// <summary>
/// Worked examples of theories that count events by year: <c>given</c> states, under the name of each series, its counts year by year from the first to the
/// last, with spaces between.
/// </summary>
/// <param name="Id">Name of the series.</param>
/// <param name="Use">Its register.</param>
/// <param name="Year">The register's column of the year; null where the record's date tells.</param>
/// <param name="Other">The party that has to do with A in it.</param>
internal sealed record CountedExample(string Id, RegisterUse Use, string? Year, string Other)
{
    /// <summary>The registers that a theory reads, with nothing in doubt; none where it does not count by year.</summary>
    public static Dictionary<string, RegisterDeclaration> Registers(TheoryBody body) => Of(body).GroupBy(c => c.Use.Register).ToDictionary(
        g => g.Key,
        g => new RegisterDeclaration(g.Key, Localised.Same("example"), [.. g.SelectMany(c => c.Use.Columns).Distinct().Select(c => new RegisterColumn(c, Localised.Same(c), ColumnType.Text, [], [], 0, 0))]),
        StringComparer.Ordinal);

    /// <summary>A record for each event counted.</summary>
    /// <exception cref="InvalidDataException">The example does not give a count for each year of each series.</exception>
    public static IReadOnlyList<Record> Records(TheoryBody body, WorkedExample example)
    {
        var (from, through) = body switch { FittedBody fitted => (fitted.From, fitted.Through), AftermathBody aftermath => (aftermath.From, aftermath.Through), _ => (0, 0) };
        return [.. Of(body).SelectMany(series => series.Yearly(from, through, example).SelectMany((count, i) => Enumerable.Range(1, count).Select(n => series.Event(from + i, n, example))))];
    }

    private static CountedExample[] Of(TheoryBody body) => body switch
    {
        FittedBody fitted => [.. fitted.Counts.Select(c => new CountedExample(c.Id, c.Use, c.Year, "B"))],
        AftermathBody aftermath => [Of("first", aftermath.First), Of("then", aftermath.Then)],
        _ => [],
    };

    private static CountedExample Of(string id, Happened kind) => new(id, kind.Use, kind.Year, kind.ByAdversary ? Binding.Adversary : "B");

    private int[] Yearly(int from, int through, WorkedExample example)
    {
        var counts = example.Given.GetValueOrDefault(Id, "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : -1).ToArray();
        return counts.Length == through - from + 1 && counts.All(c => c >= 0)
            ? counts
            : throw new InvalidDataException($"{example.At}: the example must give '{Id}' a count for each year from {from} to {through}");
    }

    private Record Event(int year, int number, WorkedExample example)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        var date = EdtfDate.Parse(text)!;
        var provenance = new Provenance($"{Id}-{year}-{number}", date, null, date, "example", "example", new Grade('A', 1), "given", Localised.Same("given"), "", example.At);
        var cells = new Dictionary<string, string>(StringComparer.Ordinal) { [Use.Columns[0]] = "A", [Use.Columns[1]] = Other };
        if (Year is not null)
        {
            cells[Year] = text;
        }

        return new Record(provenance, Use.Register, cells);
    }
}
