using System.Text;
using CsvHelper;
using Entente.Reports.Tables;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Tables;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("commas, \"quotes\" and\r\nline ends; semicolons")]
    [InlineData("繁體字")]
    [InlineData("-1.5")]
    [InlineData("+2")]
    [InlineData("1E-05")]
    [InlineData("")]
    public void A_harmless_cell_reads_back_the_same(string cell) => Assert.Equal(cell, RoundTrip(cell));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1+1")]
    [InlineData("-")]
    public void A_cell_that_might_run_is_disarmed(string cell) => Assert.Equal("'" + cell, RoundTrip(cell));

    [Fact]
    public void A_table_begins_with_the_byte_order_mark_and_ends_lines_as_spreadsheets_do()
    {
        var bytes = new Csv("a", "b").ToBytes();
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "a,b\r\n"u8], bytes);
    }

    [Fact]
    public void Numbers_that_are_none_are_empty() =>
        Assert.Equal("0.1", Written(c => c.Cell(0.1).Cell(double.NaN).Cell((double?)null)).Split(',')[0]);

    [Fact]
    public void Every_table_has_a_row_per_thing_and_keeps_its_width()
    {
        var run = InventedRun.Make();
        var files = ReportWriter.Render(run, InventedRun.References, Cases.Language.En, "1").Where(f => f.Path.StartsWith("tables/", StringComparison.Ordinal)).ToDictionary(f => f.Path, f => Rows(f.Bytes));
        Assert.Equal(["tables/coverage.csv", "tables/evidence.csv", "tables/findings.csv", "tables/indicators.csv", "tables/influence.csv", "tables/parts.csv", "tables/register-promises.csv"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(run.Findings.Count + 1, files["tables/findings.csv"].Count);
        Assert.Equal(6, files["tables/evidence.csv"].Count);
        Assert.Equal(3, files["tables/register-promises.csv"].Count);
        Assert.All(files.Values, rows => Assert.Single(rows.Select(r => r.Length).Distinct()));
    }

    [Fact]
    public void Evidence_names_the_finding_that_it_moves_most_and_its_note_is_disarmed()
    {
        var rows = Rows(ReportWriter.Render(InventedRun.Make(), InventedRun.References, Cases.Language.En, "1").Single(f => f.Path == "tables/evidence.csv").Bytes);
        var (head, first) = (rows[0], rows.Single(r => r[0] == "e-1"));
        string Cell(string column) => first[Array.IndexOf(head, column)];
        Assert.Equal("-12.34", Cell("largest_influence"));
        Assert.Equal("R1/bond-test/ALA-SYL/1954", Cell("largest_influence_on"));
        Assert.Equal("'=SUM(A1)", Cell("note"));
        Assert.Contains("R9/four-corners/ALA-SYL/1953/swapped", Cell("findings").Split(' '));
    }

    private static string Written(Action<Csv> cells)
    {
        var csv = new Csv("x");
        cells(csv);
        csv.EndRow();
        return Encoding.UTF8.GetString(csv.ToBytes()).Split("\r\n", 2)[1];
    }

    private static string RoundTrip(string cell)
    {
        var csv = new Csv("a", "b");
        csv.Cell("x").Cell(cell).EndRow();
        return Rows(csv.ToBytes())[1][1];
    }

    private static List<string[]> Rows(byte[] bytes)
    {
        using var file = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        using var reader = CsvReader.FromText(file.ReadToEnd(), new CsvReaderOptions { HasHeader = false, FieldCountMismatch = CsvFieldCountHandling.Allow });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }
}
