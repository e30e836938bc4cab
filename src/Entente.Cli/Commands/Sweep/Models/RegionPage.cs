using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Ensembles.Discovery;

namespace Entente.Cli.Commands.Sweep.Models;

/// <summary>Where the runs of interest lie, in words.</summary>
internal sealed class RegionPage(ModelSweep sweep, ModelAnswer answer, Language language)
{
    /// <summary>Its lines.</summary>
    public IEnumerable<string> Lines() => sweep.Interest is { } interest
        ? [.. answer.Regions.SelectMany(r => Region(r, interest)), .. Tippings()]
        : [];

    private string Say(string en, string zhHant) => language == Language.En ? en : zhHant;

    private IEnumerable<string> Region(InterestRegion region, Interest interest)
    {
        var condition = $"{interest.Reading} {(interest.AtLeast ? "≥" : "≤")} {ModelPage.Show(interest.Limit)}";
        var part = answer.Regions.Count > 1 ? $" ({region.Part})" : "";
        yield return "";
        yield return Say($"Of interest: {condition}{part}, in {ModelPage.Percent(region.Share)} of runs", $"關注的結果：{condition}{part}，占運算的 {ModelPage.Percent(region.Share)}");
        if (region.Boxes.Count == 0)
        {
            yield return "  " + Say("No limits on inputs were found that tell these runs from the others.", "未找到能將這些運算與其他運算區分開的輸入界限。");
            yield break;
        }

        foreach (var (box, limits, number) in region.Boxes.Select((b, i) => (b.Box, b.Restrictions.Select(r => r.Input), i + 1)))
        {
            yield return $"  {number}. " + Say(
                $"where {string.Join(" and ", limits.Select(j => Limits(box, j)))}: {ModelPage.Percent(box.Density)} of the runs in this box are of interest; it holds {ModelPage.Percent(box.Coverage)} of all that are, and {ModelPage.Percent(box.Mass)} of all runs",
                $"當 {string.Join(" 且 ", limits.Select(j => Limits(box, j)))}：此區中 {ModelPage.Percent(box.Density)} 的運算屬關注的結果；涵蓋其全部的 {ModelPage.Percent(box.Coverage)}，占所有運算的 {ModelPage.Percent(box.Mass)}");
        }

        yield return "  " + Say(
            $"Boxes by PRIM among the first {region.Runs} runs, peeling 5 % at a time; limits are the outermost values kept (order statistics, nothing interpolated), the most telling first, and the widest box that is {ModelPage.Percent(ModelAnalysis.BoxDensity)} dense is shown, or the densest.",
            $"以 PRIM 於前 {region.Runs} 次運算中尋得，每次剝除 5 %；界限為保留的最外值（順序統計量，不內插），最具區辨力者列前；顯示密度達 {ModelPage.Percent(ModelAnalysis.BoxDensity)} 的最寬區域，無則取密度最高者。");
    }

    private string Limits(Box box, int j)
    {
        var (name, low, high) = (sweep.Inputs[j].Name, box.Low[j], box.High[j]);
        return !double.IsFinite(high) ? $"{name} ≥ {ModelPage.Show(low)}" : !double.IsFinite(low) ? $"{name} ≤ {ModelPage.Show(high)}" : $"{ModelPage.Show(low)} ≤ {name} ≤ {ModelPage.Show(high)}";
    }

    private IEnumerable<string> Tippings()
    {
        yield return "";
        if (answer.Tippings.Count == 0)
        {
            yield return Say("Too many inputs vary to look for tipping points; name those that matter with --vary.", "變動的輸入過多，未尋找轉折點；請以 --vary 指定。");
            yield break;
        }

        yield return Say(
            $"Tipping points: how much of {ModelAnalysis.TippingRuns} runs is of interest along one input, the others over all their values (within {ModelPage.Percent(ModelAnalysis.Even)} of one half counts as half)",
            $"轉折點：單就一項輸入（其餘取遍其範圍），{ModelAnalysis.TippingRuns} 次運算中關注的結果所占比例（與半數相差 {ModelPage.Percent(ModelAnalysis.Even)} 以內視為半數）");
        foreach (var tipping in answer.Tippings.Where(t => t.Points.Points.Count > 0))
        {
            foreach (var p in tipping.Points.Points)
            {
                yield return "  " + Say(
                    $"{tipping.Input} above {ModelPage.Show(p.High)}: {Lean(p.After)} of the runs (below: {Lean(p.Before)})",
                    $"{tipping.Input} 高於 {ModelPage.Show(p.High)}：占運算的{Lean(p.After)}（以下為{Lean(p.Before)}）");
            }
        }

        string[] none = [.. answer.Tippings.Where(t => t.Points.Points.Count == 0).Select(t => t.Input)];
        if (none.Length > 0)
        {
            yield return "  " + Say($"none along {string.Join(", ", none)}", $"沿 {string.Join("、", none)} 均無轉折點");
        }
    }

    private string Lean(int lean) => lean switch
    {
        1 => Say("the greater part", "多數"),
        0 => Say("about half", "約半數"),
        _ => Say("the smaller part", "少數"),
    };
}
