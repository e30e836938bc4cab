using System.Globalization;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Fitted;

namespace Entente.Theories.Examples;

/// <summary>
/// Worked examples of fitted models: <c>given</c> states, under the name of each series, its counts year by year from the first to the last, with spaces
/// between.
/// </summary>
internal static class FittedExample
{
    /// <summary>The registers that the theory reads, with nothing in doubt.</summary>
    public static Dictionary<string, RegisterDeclaration> Registers(FittedBody body) => body.Counts.GroupBy(c => c.Use.Register).ToDictionary(
        g => g.Key,
        g => new RegisterDeclaration(g.Key, Localised.Same("example"), [.. g.SelectMany(c => c.Use.Columns).Distinct().Select(c => new RegisterColumn(c, Localised.Same(c), ColumnType.Text, [], [], 0, 0))]),
        StringComparer.Ordinal);

    /// <summary>A record for each event counted.</summary>
    /// <exception cref="InvalidDataException">The example does not give a count for each year of each series.</exception>
    public static IReadOnlyList<Record> Records(FittedBody body, WorkedExample example) =>
        [.. body.Counts.SelectMany(series => Yearly(series, body, example).SelectMany((count, i) => Enumerable.Range(1, count).Select(n => Event(series, body.From + i, n, example))))];

    private static int[] Yearly(Counted series, FittedBody body, WorkedExample example)
    {
        var counts = example.Given.GetValueOrDefault(series.Id, "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : -1).ToArray();
        return counts.Length == body.Through - body.From + 1 && counts.All(c => c >= 0)
            ? counts
            : throw new InvalidDataException($"{example.At}: the example must give '{series.Id}' a count for each year from {body.From} to {body.Through}");
    }

    private static Record Event(Counted series, int year, int number, WorkedExample example)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        var date = EdtfDate.Parse(text)!;
        var provenance = new Provenance($"{series.Id}-{year}-{number}", date, null, date, "example", "example", new Grade('A', 1), "given", Localised.Same("given"), "", example.At);
        var cells = new Dictionary<string, string>(StringComparer.Ordinal) { [series.Use.Columns[0]] = "A", [series.Use.Columns[1]] = "B" };
        if (series.Year is { } column)
        {
            cells[column] = text;
        }

        return new Record(provenance, series.Use.Register, cells);
    }
}
