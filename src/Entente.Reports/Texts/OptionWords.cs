using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording of choices among options.</summary>
internal static class OptionWords
{
    public static readonly Localised Ranks = new("How often each option has each rank, over all admissible weights (rank acceptability)", "所有可採權重下，各方案居各名次的比例（名次可接受度）");
    private static readonly Localised Rank = new("rank {rank}", "第 {rank} 名");
    public static readonly Localised Blocked = new("ruled out by a gate", "因未達門檻而排除");
    public static readonly Localised Scores = new("Scores of the options on the criteria, 0–1: median and 5–95 % interval. “?”: no record speaks of it, so that it may lie anywhere. A gate does not weigh; it rules an option out in the share of draws given", "各方案於各準則的評分（0–1）：中位數與 5–95% 區間。「?」：無紀錄提及，可能落於任何位置。門檻不計權重，而於所示比例的抽樣中排除該方案");
    public static readonly Localised Criterion = new("Criterion", "準則");
    public static readonly Localised Gate = new("{criterion} (gate)", "{criterion}（門檻）");
    public static readonly Localised RulesOut = new("rules out {share}", "排除 {share}");
    public static readonly Localised Confidence = new("First under its central weights (confidence factor)", "採其中心權重時居首的比例（信心因子）");
    public static readonly Localised Central = new("Central weight when “{option}” comes first", "「{option}」居首時的中心權重");
    public static readonly Localised Change = new("What would have to change: how often “{leader}” still comes first if one criterion is left out (a gate: opened), and to what median the score of “{runner}” would have to rise on that criterion alone to come first in more draws than any other option. In brackets the rise, the same in every draw; no score rises above 1, the end of the scale, so that draws near it rise by less", "何種改變會動搖結果：剔除單一準則（門檻則為取消）後「{leader}」仍居首的比例，以及僅提高「{runner}」在該準則的評分時，使其居首的抽樣多於其他任一方案所需達到的中位數。括號內為增幅，各抽樣相同；評分以 1（量尺上限）為限，故接近上限的抽樣增幅較小");
    public static readonly Localised LeastRise = new("The least change on one criterion that would put “{runner}” first: a rise by {rise} on “{criterion}” – of a scale of 1. Criteria on which a rise alone would do: {n}.", "使「{runner}」居首的最小單一準則變動：「{criterion}」提高 {rise}（量尺全長為 1）。單憑提高即足以改變結果的準則數：{n}。");
    public static readonly Localised NoneEnough = new("No rise on any one criterion, however great, would put “{runner}” first.", "單獨提高任一準則，無論幅度多大，皆不足以使「{runner}」居首。");
    public static readonly Localised Without = new("“{leader}” first without it", "剔除後「{leader}」居首");
    public static readonly Localised Rise = new("Rise that makes “{runner}” first", "使「{runner}」居首的增幅");
    public static readonly Localised NoRise = new("{from}; even at 1 it would not", "{from}；即使提高至 1 亦不足");
    public static readonly Localised NotAsked = new("not asked of it", "不適用於此方案");
    public static readonly Localised Option = new("Option", "方案");

    /// <summary>A rank, the first being 1.</summary>
    public static Localised RankOf(int rank) => Rank.Fill(("rank", Localised.Same(rank.ToString(System.Globalization.CultureInfo.InvariantCulture))));
}
