using System.Globalization;
using Entente.Analysis.Sweeps.Cases;
using Entente.Cases;
using Entente.Cli.Commands.Conflict;
using Entente.Cli.Commands.Sweep.Models;
using Entente.Ensembles.Runs;

namespace Entente.Cli.Commands.Sweep.Cases;

/// <summary>The answer of a sweep of a case for people: what the draws leave open first.</summary>
internal sealed class CasePage(CaseSweep sweep, CaseAnswer answer, Manifest manifest, Language language)
{
    private const int MostRows = 15;

    /// <summary>Its lines.</summary>
    public IEnumerable<string> Lines() => [.. Findings(), .. Scenarios()];

    private IEnumerable<string> Scenarios()
    {
        if (manifest.Parts.Count == 1)
        {
            yield break;
        }

        yield return "";
        if (answer.Shifts.Count == 0)
        {
            yield return Say("No scenario moves a verdict.", "沒有情境使研判變動。");
            yield break;
        }

        yield return Say("What scenarios do to verdicts, in the same draws, the largest change first (tables/scenarios.csv has all)", "情境在相同抽樣下對研判的影響，變動最大者列前（全部見 tables/scenarios.csv）");
        string[] heads = [Say("scenario", "情境"), Say("finding", "研判"), Say("verdict", "判斷"), Say("share", "比例"), Say("then", "情境下"), Say("points", "百分點")];
        foreach (var line in TextTable.Lines([heads, .. answer.Shifts.Take(MostRows).Select(s => (string[])[s.Scenario, s.Finding.Finding.Id, s.Finding.Shares[0].Verdict.Text.In(language), ModelPage.Percent(s.Finding.Shares[0].Share), ModelPage.Percent(s.Share), s.Points.ToString("+0.0;−0.0", CultureInfo.InvariantCulture)])]))
        {
            yield return "  " + line;
        }

        foreach (var line in ModelPage.More(answer.Shifts.Count - MostRows, "tables/scenarios.csv", language))
        {
            yield return line;
        }
    }

    private IEnumerable<string> Findings()
    {
        var draws = answer.Draws.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');
        FindingCount[] judged = [.. answer.Findings.Where(f => f.Judged)];
        FindingCount[] open = [.. answer.Open()];
        yield return Say(
            $"{sweep.Title.En}: {answer.Findings.Count} findings in {draws} draws, seed {manifest.Seed}, as of {sweep.AsOf:yyyy-MM-dd}; {judged.Length} give a verdict",
            $"{sweep.Title.ZhHant}：{draws} 次抽樣中的 {answer.Findings.Count} 項研判，種子 {manifest.Seed}，截至 {sweep.AsOf:yyyy-MM-dd}；其中 {judged.Length} 項有判斷");
        yield return Say(
            "A probability is the share of draws in which a verdict holds, given this evidence, this coding and this theory. It is no forecast.",
            "機率指在此證據、此編碼與此理論之下，判斷成立的抽樣比例，並非預測。");
        yield return "";
        if (open.Length == 0)
        {
            yield return Say("No verdict is in doubt for want of draws: each leads the next by three standard errors or more.", "沒有判斷因抽樣不足而未定：各判斷均領先次高者三個標準誤以上。");
            yield break;
        }

        yield return Say(open.Length == 1 ? "One verdict leads the next by less than three standard errors: more draws may turn it" : $"{open.Length} verdicts lead the next by less than three standard errors: more draws may turn them", $"{open.Length} 項判斷領先次高者不足三個標準誤：增加抽樣可能改變結果");
        string[] heads = [Say("finding", "研判"), Say("verdict", "判斷"), Say("share", "比例"), Say("next", "次高"), Say("share", "比例")];
        foreach (var line in TextTable.Lines([heads, .. open.Take(MostRows).Select(f => (string[])[f.Finding.Id, f.Shares[0].Verdict.Text.In(language), ModelPage.Percent(f.Shares[0].Share), f.Shares[1].Verdict.Text.In(language), ModelPage.Percent(f.Shares[1].Share)])]))
        {
            yield return "  " + line;
        }

        foreach (var line in ModelPage.More(open.Length - MostRows, "tables/findings.csv", language))
        {
            yield return line;
        }

        yield return Say("All findings: tables/findings.csv", "全部研判：tables/findings.csv");
    }

    private string Say(string en, string zhHant) => language == Language.En ? en : zhHant;
}
