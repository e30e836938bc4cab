using Entente.Ensembles.Runs;

namespace Entente.Ensembles.Tests.Runs;

/// <summary>Results may be larger than any array: they are checked and read a piece at a time.</summary>
public sealed class LargeResultsTests
{
    [Theory]
    [InlineData(1000, 2)]
    [InlineData(300_000, 1)]
    public void A_part_of_a_column_is_what_the_units_put_there(int draws, int parts)
    {
        using var place = new Place();
        var run = Toy.Manifest(draws, draws, 5, Folding.Rows, [.. Enumerable.Range(0, parts).Select(p => $"p{p}")]);
        place.Finish("run", run);
        using var folder = RunFolder.Open(place.At("run"), "1.0.0");
        var results = RunFinish.Read(folder, new())!;
        Assert.Equal(draws * parts, results.Rows);
        for (var part = 0; part < parts; part++)
        {
            var unit = new Toy(run).Run(run.Unit(part), TestContext.Current.CancellationToken).Doubles(0).ToArray();
            Assert.Equal(unit, results.Doubles("x", part));
            Assert.Equal(unit[..7], results.Doubles("x", part, 7));
        }

        Assert.Throws<ArgumentException>(() => results.Doubles("y", 0));
    }

    /// <summary>Nineteen columns of sixteen million draws are 2.4 GB.</summary>
    [Fact]
    [Trait("Category", "Long")]
    public void Results_of_more_than_two_gigabytes_are_put_together_checked_and_read()
    {
        const int Columns = 19, Draws = 16_000_000;
        using var place = new Place();
        var run = Toy.Manifest(Draws, Draws / 16) with { Columns = [.. Enumerable.Range(0, Columns).Select(c => new ColumnSpec($"c{c}", ColumnType.Float64))] };
        using var folder = RunFolder.Begin(place.At("run"), run, new(Share.Whole, "{}"));
        RunEngine.Run(folder, new Numbered(run), 1, new());
        var made = RunFinish.Gather(folder, new());
        Assert.True(new FileInfo(folder.Results).Length > int.MaxValue);
        RunFinish.Complete(folder, made, []);
        var results = RunFinish.Read(folder, new())!;
        Assert.Equal([18, 19, 20], results.Doubles("c18", 0, 3));
        Assert.Equal(18.0 + Draws - 1, results.Doubles("c18", 0)[^1]);
    }

    private sealed class Numbered(Manifest run) : IWork
    {
        public ColumnTable Run(WorkUnit unit, CancellationToken cancellation) =>
            new(run.Columns, [.. run.Columns.Select((_, c) => Enumerable.Range(0, unit.Count).Select(i => (double)(unit.First + i + c)).ToArray())]);
    }
}
