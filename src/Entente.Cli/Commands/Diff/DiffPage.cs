using System.Globalization;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Reports.Diff;

namespace Entente.Cli.Commands.Diff;

/// <summary>Two runs compared, for the terminal.</summary>
internal sealed class DiffPage(RunDiff diff, Language language, TextWriter into)
{
    /// <summary>Rows and findings named under one heading; <c>--json</c> names all.</summary>
    private const int Most = 12;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        into.WriteLine(Word(
            $"{diff.New.Case}: {diff.Compared} findings compared, {diff.Appeared.Count} new, {diff.Gone.Count} gone; {diff.Changed.Count} verdicts changed, {diff.Moved.Count} moved by {RunDiff.Notable} points or more",
            $"{diff.New.Case}：比較 {diff.Compared} 項研判，新增 {diff.Appeared.Count} 項，消失 {diff.Gone.Count} 項；研判改變 {diff.Changed.Count} 項，機率變動達 {RunDiff.Notable} 個百分點 {diff.Moved.Count} 項"));
        if (diff.Nothing)
        {
            into.WriteLine(Word("Nothing changed.", "沒有任何改變。"));
            return;
        }

        Inputs();
        Findings("Verdicts that changed", "改變的研判", diff.Changed);
        Findings($"Verdicts that stayed and moved by {RunDiff.Notable} points or more", $"未改變但機率變動達 {RunDiff.Notable} 個百分點的研判", diff.Moved);
        Section("New findings", "新增的研判", diff.Appeared, f => $"{f.Id}  {Answer(f)}");
        Section("Findings gone", "消失的研判", diff.Gone, f => $"{f.Id}  {Answer(f)}");
    }

    private void Inputs()
    {
        Section("What was asked or read otherwise", "設定與輸入之不同", diff.Causes, Cause);
        if (diff.Rows is null)
        {
            into.WriteLine();
            into.WriteLine(Word("A run lacks its tables/, or they cannot be read: what rows say is not compared.", "其中一次執行缺少 tables/ 或其無法讀取，未比較各列內容。"));
        }
        else
        {
            Section("Rows that differ", "不同的列", diff.Rows, Row);
        }
    }

    private void Findings(string en, string zhHant, IReadOnlyList<FindingChange> changes)
    {
        Head(en, zhHant, changes.Count);
        foreach (var change in changes)
        {
            into.WriteLine($"  {change.New.Id}  {change.New.Question.In(language)}");
            into.WriteLine($"    {Answer(change.Old)} → {Answer(change.New)}");
            Listed(change.Rows, Row, "    ");
            if (change.Rows.Count == 0)
            {
                into.WriteLine(Word("    no row that bears on it differs", "    與其有關的各列皆無不同"));
            }
        }
    }

    private void Section<T>(string en, string zhHant, IReadOnlyList<T> items, Func<T, string> line)
    {
        Head(en, zhHant, items.Count);
        Listed(items, line, "  ");
    }

    private void Head(string en, string zhHant, int count)
    {
        if (count > 0)
        {
            into.WriteLine();
            into.WriteLine(Word($"{en} ({count})", $"{zhHant}（{count}）"));
        }
    }

    private void Listed<T>(IReadOnlyList<T> items, Func<T, string> line, string indent)
    {
        foreach (var item in items.Take(Most))
        {
            into.WriteLine(indent + line(item));
        }

        if (items.Count > Most)
        {
            into.WriteLine(indent + Word($"and {items.Count - Most} more", $"另有 {items.Count - Most} 項"));
        }
    }

    private string Cause(Cause cause) => cause.Kind switch
    {
        "seed" => $"{Word("seed", "亂數種子")} {cause.Old} → {cause.New}",
        "draws" => $"{Word("draws", "抽樣數")} {cause.Old} → {cause.New}",
        "as-of" => $"{Word("as of", "截至")} {cause.Old} → {cause.New}",
        "input-added" => $"{Word("file added:", "新增檔案：")} {SafeText.Show(cause.New)}",
        "input-removed" => $"{Word("file removed:", "移除檔案：")} {SafeText.Show(cause.Old)}",
        _ => $"{Word("file changed:", "檔案變更：")} {SafeText.Show(cause.New)}",
    };

    private string Row(RowChange row) => row.Fate switch
    {
        RowFate.Added => $"+ {row.Id}  {Word("added", "新增")}",
        RowFate.Removed => $"- {row.Id}  {Word("removed", "刪除")}",
        RowFate.Entered => $"> {row.Id}  {Word("bears on it only in the new run", "僅於新的執行中有關")}",
        RowFate.Left => $"< {row.Id}  {Word("bears on it only in the old run", "僅於舊的執行中有關")}",
        _ => $"~ {row.Id}  {string.Join("; ", row.Cells.Select(c => $"{c.Column}: {Cell(c.Old)} → {Cell(c.New)}"))}",
    };

    private string Cell(string text) => text.Length == 0 ? Word("(empty)", "（空）") : SafeText.Show(text);

    private string Answer(PastFinding finding) => finding.Probability is { } p
        ? $"{finding.VerdictText.In(language)} ({string.Create(CultureInfo.InvariantCulture, $"{100 * p:F0}%")})"
        : finding.VerdictText.In(language);

    private string Word(string en, string zhHant) => language == Language.En ? en : zhHant;
}
