using System.Diagnostics;
using System.Text;
using Entente.Cases.Csv;
using Entente.Cases.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Cases.Tests;

public sealed class CsvTests
{
    private static readonly string[] Columns = ["a", "b"];

    [Theory]
    [InlineData("a,b\n1,2", "1:t.csv:2:1 2:t.csv:2:3")]
    [InlineData("b;a\r\n2;1\r\n", "1:t.csv:2:3 2:t.csv:2:1")]
    [InlineData("a,b\r1,2\r", "1:t.csv:2:1 2:t.csv:2:3")]
    [InlineData("\n\na,b\n\n1,2", "1:t.csv:5:1 2:t.csv:5:3")]
    [InlineData("a,b\n\"1,\n,\"\"\",2", "1,\n,\":t.csv:2:1 2:t.csv:3:6")]
    [InlineData("a,b\r\n\"1\r\n1\",2", "1\r\n1:t.csv:2:1 2:t.csv:3:4")]
    [InlineData("a,b\r\"1\r1\",2", "1\r1:t.csv:2:1 2:t.csv:3:4")]
    [InlineData("a,b\n甲乙,2", "甲乙:t.csv:2:1 2:t.csv:2:4")]
    [InlineData("sep=;\na;b\n1,5;2", "1,5:t.csv:3:1 2:t.csv:3:5")]
    [InlineData("\"a\",\"b\"\n#1, 2 ", "#1:t.csv:2:1 2:t.csv:2:4")]
    public void Cells_are_read_with_their_places(string text, string expected)
    {
        var (rows, faults) = Read(text);
        Assert.Empty(faults.Sorted());
        Assert.Equal(expected, string.Join(' ', Columns.Select(c => $"{rows[0][c]}:{rows[0].AtColumn(c)}")));
    }

    [Fact]
    public void Ragged_rows_are_reported_each_and_the_others_read()
    {
        var (rows, faults) = Read("a,b\n1\n1,2\n1,2,3\n\"1\n\",2\n,\n1,2,3");
        Assert.Equal([3, 5, 7], rows.Select(r => r.At.Line));
        Assert.Equal([2, 4, 8], faults.Sorted().Select(f => f.Position.Line));
    }

    [Fact]
    public void What_was_quoted_reads_back() =>
        Prop.ForAll(Cells.Two().ToArbitrary(), pair =>
        {
            var (rows, faults) = Read($"a,b\n{Quote(pair.Item1)},{Quote(pair.Item2)}\nx,y\n");
            return !faults.HasErrors && rows.Count == 2 && rows[0]["a"] == pair.Item1.Trim() && rows[0]["b"] == pair.Item2.Trim() && rows[1].At.Line == 3 + (pair.Item1 + pair.Item2).Count(c => c == '\n');
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Garbage_never_throws_and_rows_have_all_cells() =>
        Prop.ForAll(Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Select(t => t ?? ""), Cells).ToArbitrary(), text =>
        {
            var (rows, faults) = Read("a,b\n" + text);
            return rows.All(r => r.At.Line >= 2) && faults.Sorted().All(f => f.Position.Line >= 2);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void A_quote_left_open_at_the_top_of_fifty_megabytes_is_reported_where_it_stands()
    {
        var clock = Stopwatch.StartNew();
        var (rows, faults) = Read(new StringBuilder("a,b\n\"1,2\n").Insert(9, "3,4\n", 12_500_000).ToString());

        Assert.Empty(rows);
        Assert.Equal(("E0203", "t.csv:2:1"), (Assert.Single(faults.Sorted()).Code, faults.Sorted()[0].Position.ToString()));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_read() => Reads(100_000);

    [Fact]
    [Trait("Category", "Long")]
    public void A_million_rows_are_read() => Reads(1_000_000);

    [Fact]
    public void A_header_of_a_million_columns_takes_little_time()
    {
        var clock = Stopwatch.StartNew();
        var (_, faults) = Read(string.Join(',', Enumerable.Range(0, 1_000_000)));
        Assert.Equal("E0208", Assert.Single(faults.Sorted()).Code);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    private static void Reads(int count)
    {
        var (rows, faults) = Read("a,b\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"{i},\"x,\n{i}\"\n")));
        Assert.Empty(faults.Sorted());
        Assert.Equal((count, $"x,\n{count - 1}", 2 * count), (rows.Count, rows[^1]["b"], rows[^1].At.Line));
    }

    private static Gen<string> Cells => Gen.Elements("\"", ",", ";", "\n", "a", " ", "=", "甲", "\0", "'", "#").ListOf().Select(string.Concat);

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static (List<CsvRow> Rows, DiagnosticBag Faults) Read(string text)
    {
        var faults = new DiagnosticBag();
        return ([.. CsvTable.Read("t.csv", text, Columns, [], faults)], faults);
    }
}
