using Entente.Cases;
using Entente.Reports.Diff;

namespace Entente.Reports.Tests.Diff;

public sealed class RunDiffTests
{
    [Theory]
    [InlineData(0.60, 0.65, true)]
    [InlineData(0.35, 0.30, true)]
    [InlineData(0.60, 0.649, false)]
    [InlineData(0.60, 0.60, false)]
    [InlineData(null, 0.6, true)]
    [InlineData(0.6, null, true)]
    [InlineData(null, null, false)]
    public void A_verdict_that_stays_moves_from_five_points_on(double? old, double? now, bool moves)
    {
        var diff = RunDiff.Between(Run([Finding("F", "yes", old)]), Run([Finding("F", "yes", now)]));
        Assert.Equal(moves, diff.Moved.Count == 1);
        Assert.Empty(diff.Changed);
    }

    [Fact]
    public void A_changed_verdict_tells_how_far_the_earlier_one_moved()
    {
        var now = Finding("F", "no", 0.7) with { Shares = new Dictionary<string, double> { ["no"] = 0.7, ["yes"] = 0.3 } };
        Assert.Equal(-30, Assert.Single(RunDiff.Between(Run([Finding("F", "yes", 0.6)]), Run([now])).Changed).Points!.Value, 9);
        Assert.Null(Assert.Single(RunDiff.Between(Run([Finding("F", "no-verdict", null)]), Run([now])).Changed).Points);
    }

    [Fact]
    public void Findings_of_one_run_alone_are_new_or_gone()
    {
        var diff = RunDiff.Between(Run([Finding("A", "yes", 1), Finding("B", "yes", 1)]), Run([Finding("B", "yes", 1), Finding("C", "yes", 1)]));
        Assert.Equal((1, "C", "A"), (diff.Compared, Assert.Single(diff.Appeared).Id, Assert.Single(diff.Gone).Id));
    }

    [Fact]
    public void Each_row_that_bears_on_a_finding_in_either_run_is_told_by_its_fate()
    {
        var old = Run([Finding("F", "yes", 1, "changed", "removed", "left", "same")], Rows(("changed", "1"), ("removed", "1"), ("left", "1"), ("entered", "1"), ("same", "1"), ("elsewhere", "1")));
        var now = Run([Finding("F", "no", 1, "changed", "added", "entered", "same")], Rows(("changed", "2"), ("added", "1"), ("left", "1"), ("entered", "1"), ("same", "1.0"), ("elsewhere", "2")));
        var diff = RunDiff.Between(old, now);
        Assert.Equal(
            [("added", RowFate.Added), ("changed", RowFate.Changed), ("entered", RowFate.Entered), ("left", RowFate.Left), ("removed", RowFate.Removed)],
            diff.Changed[0].Rows.Select(r => (r.Id, r.Fate)).OrderBy(r => r.Id, StringComparer.Ordinal));
        Assert.Equal(["added", "changed", "elsewhere", "removed"], diff.Rows!.Select(r => r.Id));
        Assert.Equal(new CellChange("value", "1", "2"), Assert.Single(diff.Rows!.Single(r => r.Id == "changed").Cells));
    }

    [Fact]
    public void Without_tables_only_what_bears_is_known()
    {
        var diff = RunDiff.Between(Run([Finding("F", "yes", 1, "a")], Rows(("a", "1"))), Run([Finding("F", "no", 1, "b")]));
        Assert.Null(diff.Rows);
        Assert.Equal([("b", RowFate.Entered), ("a", RowFate.Left)], diff.Changed[0].Rows.Select(r => (r.Id, r.Fate)));
    }

    [Fact]
    public void Settings_and_files_that_differ_are_causes()
    {
        var now = Run([]) with { Settings = Settings("2"), Inputs = new Dictionary<string, string> { ["b"] = "2", ["c"] = "1" } };
        var old = Run([]) with { Inputs = new Dictionary<string, string> { ["a"] = "1", ["b"] = "1" } };
        Assert.Equal([new Cause("seed", "1", "2"), new Cause("input-removed", "a", "a"), new Cause("input-changed", "b", "b"), new Cause("input-added", "c", "c")], RunDiff.Between(old, now).Causes);
        Assert.True(RunDiff.Between(old, old).Nothing);
    }

    [Fact]
    public void Runs_of_different_cases_are_refused() =>
        Assert.Contains("different cases", Assert.Throws<RunFileException>(() => RunDiff.Between(Run([]), Run([]) with { Case = "other" })).Text.En, StringComparison.Ordinal);

    private static PastRun Run(IReadOnlyList<PastFinding> findings, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? rows = null) =>
        new() { Case = "shores", Settings = Settings("1"), Inputs = new Dictionary<string, string>(), Findings = findings, Rows = rows };

    private static Dictionary<string, string> Settings(string seed) => new() { ["seed"] = seed, ["draws"] = "100", ["as-of"] = "2000-01-01" };

    private static PastFinding Finding(string id, string verdict, double? probability, params string[] items)
    {
        var text = new Localised(verdict, "研判");
        return new PastFinding(id, text, verdict, text, probability, probability is { } p ? new Dictionary<string, double> { [verdict] = p } : [], items);
    }

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Rows(params (string Id, string Value)[] rows) =>
        rows.ToDictionary(r => r.Id, r => (IReadOnlyDictionary<string, string>)new Dictionary<string, string> { ["value"] = r.Value });
}
