using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Determinism;

/// <summary>How evidence is laid out in files and rows says nothing about the world, and changes no finding.</summary>
[Collection(CommandLine.Name)]
public sealed class LayoutTests(Baseline baseline)
{
    private static readonly int[] Strides = [7, 11, 13, 17];

    [Fact]
    public void Shuffled_rows_and_renamed_split_and_merged_files_change_nothing()
    {
        using var place = new Workplace();
        var copy = place.Case();
        foreach (var table in copy.Tables("evidence").Concat(copy.Tables("records")))
        {
            Shuffle(copy, table);
        }

        Split(copy, "evidence/D0.csv", "evidence/zz first.csv", "evidence/aa-second.csv");
        Merge(copy, "evidence/D1.csv", "evidence/D2.csv");
        Assert.Equal(Findings.WithoutInputs(baseline.Findings), Findings.WithoutInputs(Run(place)));
    }

    [Fact]
    public void What_a_spreadsheet_saves_changes_nothing()
    {
        using var place = new Workplace();
        var copy = place.Case();
        foreach (var table in copy.Tables("evidence"))
        {
            copy.Write(table, "\uFEFF" + Csv.Write(copy.Rows(table), ';', "\r\n"));
        }

        Assert.Equal(Findings.WithoutInputs(baseline.Findings), Findings.WithoutInputs(Run(place)));
    }

    private static byte[] Run(Workplace place)
    {
        Program.Run("run", place.At("case"), "--out", place.At("out"), "--quiet").Exits(0);
        return File.ReadAllBytes(place.At("out", "findings.json"));
    }

    /// <summary>A fixed order far from the first one: a stride that shares no factor with the number of rows.</summary>
    private static void Shuffle(CaseCopy copy, string table)
    {
        var rows = copy.Rows(table);
        var count = rows.Count - 1;
        var stride = Strides.First(s => count % s != 0);
        copy.Write(table, Enumerable.Range(0, count).Select(i => rows[1 + (((i * stride) + 3) % count)]).Prepend(rows[0]));
    }

    private static void Split(CaseCopy copy, string table, string first, string second)
    {
        var rows = copy.Rows(table);
        copy.Delete(table);
        copy.Write(first, rows.Take(rows.Count / 2));
        copy.Write(second, rows.Skip(rows.Count / 2).Prepend(rows[0]));
    }

    private static void Merge(CaseCopy copy, string into, string table)
    {
        copy.Write(into, copy.Rows(into).Concat(copy.Rows(table).Skip(1)));
        copy.Delete(table);
    }
}
