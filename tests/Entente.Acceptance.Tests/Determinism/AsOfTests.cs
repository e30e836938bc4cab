using System.Globalization;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Determinism;

/// <summary>A judgement as of a day must not know what was published later.</summary>
[Collection(CommandLine.Name)]
public sealed class AsOfTests(Baseline baseline)
{
    private const int Year = 2003;

    /// <summary>Columns with a scale, and the sum of its ends.</summary>
    private static readonly (string Column, int Ends)[] Scales = [("value", 6), ("obligation", 6), ("trigger_clarity", 6), ("area_clarity", 6), ("vagueness", 6), ("rank", 5)];

    private static readonly (string Column, string Text)[] Texts = [("reliability", "E"), ("credibility", "5"), ("claim_en", "Something else is claimed."), ("claim_zh", "另有主張。")];

    [Fact]
    public void Deleting_all_that_was_published_later_changes_no_finding() =>
        AssertUnchanged((columns, row) => Later(columns, row) ? null : row);

    [Fact]
    public void Altering_all_that_was_published_later_changes_no_finding() =>
        AssertUnchanged((columns, row) => Later(columns, row) ? Altered(columns, row) : row);

    [Fact]
    public void What_was_published_later_does_matter_without_it() =>
        Assert.NotEqual(Findings.Alone(baseline.SmallFindings), Findings.Alone(Run(baseline.Case)));

    private void AssertUnchanged(Func<IReadOnlyDictionary<string, int>, string[], string[]?> change)
    {
        using var place = new Workplace();
        var (copy, changed) = (place.Case(), 0);

        // Second readings play no part in findings, and those of deleted claims would rightly be refused.
        // So would scenarios that put a deleted recommendation into effect; none of them acts as early as that.
        Directory.Delete(Path.Combine(copy.Folder, "second-reading"), recursive: true);
        Directory.Delete(Path.Combine(copy.Folder, "scenarios"), recursive: true);
        foreach (var table in copy.Tables("evidence").Concat(copy.Tables("records")))
        {
            copy.Change(table, (columns, row) =>
            {
                changed += Later(columns, row) ? 1 : 0;
                return change(columns, row);
            });
        }

        Assert.InRange(changed, 50, 1000);
        Assert.Equal(Findings.Alone(Run(baseline.Case)), Findings.Alone(Run(copy.Folder)));
    }

    private static byte[] Run(string folder)
    {
        using var place = new Workplace();
        Program.Run("run", folder, "--as-of", $"{Year}-12-31", "--out", place.At("out"), "--draws", "1000", "--quiet").Exits(0);
        return File.ReadAllBytes(place.At("out", "findings.json"));
    }

    private static bool Later(IReadOnlyDictionary<string, int> columns, string[] row) =>
        int.Parse(row[columns["published"]].AsSpan(0, 4), CultureInfo.InvariantCulture) > Year;

    /// <summary>Everything that can be said differently: the coded bins turned round, grade, origin and wording changed.</summary>
    private static string[] Altered(IReadOnlyDictionary<string, int> columns, string[] row)
    {
        string[] altered = [.. row];
        foreach (var (column, ends) in Scales.Where(s => columns.ContainsKey(s.Column) && row[columns[s.Column]].Length > 0))
        {
            altered[columns[column]] = (ends - int.Parse(row[columns[column]], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
        }

        foreach (var (column, text) in Texts.Append((Column: "origin", Text: $"elsewhere-{row[0]}")).Where(t => columns.ContainsKey(t.Column)))
        {
            altered[columns[column]] = text;
        }

        return altered;
    }
}
