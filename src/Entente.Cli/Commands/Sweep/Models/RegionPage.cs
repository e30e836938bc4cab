using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Reports.Sweeps;

namespace Entente.Cli.Commands.Sweep.Models;

/// <summary>Where the runs of interest lie, in words.</summary>
internal sealed class RegionPage(ModelSweep sweep, ModelAnswer answer, Language language)
{
    /// <summary>Its lines.</summary>
    public IEnumerable<string> Lines() => sweep.Interest is { } interest
        ? [.. answer.Regions.SelectMany(r => Region(r, interest)), .. Tippings()]
        : SweepNotes.AskInterest(sweep, answer) is { } how ? ["", how.In(language)] : [];

    private string Say(string en, string zhHant) => language == Language.En ? en : zhHant;

    private IEnumerable<string> Region(InterestRegion region, Interest interest)
    {
        var condition = $"{interest.Reading} {(interest.AtLeast ? "≥" : "≤")} {ModelPage.Show(interest.Limit)}";
        var part = answer.Regions.Count > 1 ? $" ({region.Part})" : "";
        yield return "";
        yield return Say($"Of interest: {condition}{part}, in {ModelPage.Percent(region.Share)} of runs", $"關注的結果：{condition}{part}，占運算的 {ModelPage.Percent(region.Share)}");
        if (region.Missing > 0)
        {
            yield return "  " + Say($"{region.Missing} runs have no value of this reading; they count as not of interest.", $"{region.Missing} 次運算沒有此讀數的值，計為非關注的結果。");
        }

        if (region.Boxes.Count == 0)
        {
            yield return "  " + Say("No limits on inputs were found that tell these runs from the others.", "未找到能將這些運算與其他運算區分開的輸入界限。");
            yield break;
        }

        foreach (var (box, number) in region.Boxes.Select((b, i) => (b, i + 1)))
        {
            yield return $"  {number}. {SweepNotes.Sentence(sweep, box).In(language)}";
        }

        yield return "  " + SweepNotes.Boxes(region).In(language);
    }

    private IEnumerable<string> Tippings()
    {
        if (sweep.Inputs.Count == 0)
        {
            yield break;
        }

        yield return "";
        if (answer.Tippings.Count == 0)
        {
            yield return Say("Too many inputs vary to look for tipping points; name those that matter with --vary.", "變動的輸入過多，未尋找轉折點；請以 --vary 指定。");
            yield break;
        }

        yield return SweepNotes.Tipping.In(language);
        foreach (var part in answer.Tippings.GroupBy(t => t.Part))
        {
            foreach (var line in Tippings(part.Key, [.. part]))
            {
                yield return "  " + line;
            }
        }
    }

    /// <summary>Those of one choice, which is named where there are several.</summary>
    private IEnumerable<string> Tippings(string part, InputTipping[] tippings)
    {
        var under = answer.Regions.Count > 1 ? Say($"{part}: ", $"{part}：") : "";
        foreach (var (tipping, p) in tippings.SelectMany(t => t.Points.Points.Select(p => (t, p))))
        {
            yield return under + Say(
                $"{tipping.Input} above {ModelPage.Show(p.High)}: {Lean(p.After)} of the runs (below: {Lean(p.Before)})",
                $"{tipping.Input} 高於 {ModelPage.Show(p.High)}：占運算的{Lean(p.After)}（以下為{Lean(p.Before)}）");
        }

        string[] none = [.. tippings.Where(t => t.Points.Points.Count == 0).Select(t => t.Input)];
        if (none.Length > 0)
        {
            yield return under + Say($"none along {string.Join(", ", none)}", $"沿 {string.Join("、", none)} 均無轉折點");
        }
    }

    private string Lean(int lean) => SweepNotes.Lean(lean).In(language);
}
