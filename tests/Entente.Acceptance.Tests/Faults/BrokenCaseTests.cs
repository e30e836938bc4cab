using System.Text.RegularExpressions;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Faults;

/// <summary>A wrong file never gives a wrong answer: all faults are reported at once, each with its place.</summary>
[Collection(CommandLine.Name)]
public sealed partial class BrokenCaseTests
{
    private static readonly string[] Cells = ["from", "value", "date", "source", "claim_zh", "id"];

    [Theory]
    [InlineData("check", "en")]
    [InlineData("check", "zh-Hant")]
    [InlineData("run", "en")]
    public void Seven_faults_of_seven_kinds_are_reported_in_one_pass(string command, string language)
    {
        using var place = new Workplace();
        var copy = place.Case();
        string[] expected =
        [
            $"case.yml:{copy.Replace("case.yml", "question:", "qestion:")}: error E0110:",
            .. Break(copy).Select((at, i) => $"evidence/D1.csv:{at}: error {Codes[i]}:"),
        ];
        var run = Program.Run(command, copy.Folder, "--lang", language).Exits(1);
        Assert.All(expected, e => Assert.Contains(run.Complaints, c => c.StartsWith($"{copy.Folder}/{e}", StringComparison.Ordinal)));
        Assert.Equal("", run.Out);
    }

    [Theory]
    [InlineData("en", "did you mean")]
    [InlineData("zh-Hant", "是否要寫")]
    public void Every_line_is_like_a_compiler_s_and_in_the_reader_s_language(string language, string hint)
    {
        using var place = new Workplace();
        var copy = place.Case();
        copy.Replace("case.yml", "question:", "qestion:");
        Break(copy);
        var faults = Program.Run("check", copy.Folder, "--lang", language).Exits(1).Complaints.SkipLast(1).ToArray();
        Assert.All(faults, f => Assert.Matches(Located(), f));
        Assert.Contains(faults, f => f.Contains(hint, StringComparison.Ordinal));
        Assert.All(faults, f => Assert.Equal(language == "zh-Hant", Chinese().IsMatch(f)));
    }

    [Theory]
    [InlineData("evidence/D0.csv", "\"unclosed")]
    [InlineData("codebook.yml", "\tdimensions: {")]
    [InlineData("sources.bib", "@article{D0, title = {never closed")]
    public void Files_broken_off_or_garbled_are_reported_not_thrown(string file, string rest)
    {
        using var place = new Workplace();
        var copy = place.Case();
        copy.Write(file, copy.Text(file)[..200] + "\n" + rest);
        var run = Program.Run("check", copy.Folder).Exits(1);
        Assert.Contains(run.Complaints, c => c.StartsWith($"{copy.Folder}/{file}:", StringComparison.Ordinal) && Located().IsMatch(c));
    }

    [Fact]
    public void The_unbroken_copy_is_sound()
    {
        using var place = new Workplace();
        Assert.DoesNotContain(": error E", Program.Run("check", place.Case().Folder).Exits(0).Error, StringComparison.Ordinal);
    }

    private static readonly string[] Codes = ["E0210", "E0211", "E0215", "E0218", "E0221", "E0214"];

    /// <summary>Breaks one cell each in successive rows of a table.</summary>
    /// <returns>Where, <c>line:column</c>.</returns>
    private static IEnumerable<string> Break(CaseCopy copy)
    {
        const string Table = "evidence/D1.csv";
        var rows = copy.Rows(Table);
        string[] wrong = ["USB", "9", "1999-02-31", "D11", "", rows[1][0]];
        for (var i = 0; i < wrong.Length; i++)
        {
            rows[2 + i][Array.IndexOf(rows[0], Cells[i])] = wrong[i];
        }

        copy.Write(Table, rows);
        return [.. Cells.Select((cell, i) => $"{3 + i}:{ColumnOf(copy, Table, 3 + i, Array.IndexOf(rows[0], cell))}")];
    }

    /// <summary>Where a cell begins in its line.</summary>
    private static int ColumnOf(CaseCopy copy, string table, int line, int cell)
    {
        var text = copy.Text(table).Split('\n')[line - 1];
        var (at, quoted) = (0, false);
        for (var left = cell; left > 0; at++)
        {
            quoted ^= text[at] == '"';
            left -= text[at] == ',' && !quoted ? 1 : 0;
        }

        return at + 1;
    }

    [GeneratedRegex(@"^\S.*:[1-9][0-9]*:[1-9][0-9]*: (error E|warning W)0[0-9]{3}: ")]
    private static partial Regex Located();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
