using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>Options × criteria with their scores, and what would have to change for another option to come first.</summary>
internal static class OptionTables
{
    /// <summary>Both tables, with the least change in words between them.</summary>
    public static IEnumerable<Block> Of(OptionsAnalysis options) => [Scores(options), new Paragraph(Least(options)), Changes(options)];

    /// <summary>The order of the options as things stand and with each criterion left out; nothing where none can be.</summary>
    public static IEnumerable<Block> Orders(OptionsAnalysis options) => AnswerOrder.Of(options) is { } order ? [OrderTables.Of(order, OrderWords.Criteria)] : [];

    /// <summary>The criterion on which the runner-up would have to rise least.</summary>
    private static Localised Least(OptionsAnalysis options)
    {
        var runner = ("runner", Standing(options, options.RunnerUp).Title);
        var rises = options.Rises.Where(r => r.Value is not null).OrderBy(r => r.Value).ToArray();
        return rises is [var least, ..]
            ? OptionWords.LeastRise.Fill(runner, ("criterion", options.Criteria.First(c => c.Id == least.Criterion).Title), ("rise", Localised.Same(Numbers.Value(least.Value!.Value))), ("n", Localised.Same($"{rises.Length}")))
            : OptionWords.NoneEnough.Fill(runner);
    }

    private static Grid Scores(OptionsAnalysis options) => new(
        OptionWords.Scores,
        [Column.Roomy(OptionWords.Criterion), .. options.Standings.Select(s => Column.Number(s.Title))],
        [
            .. Enumerable.Range(1, options.Standings.Count).Select(rank => Shares(OptionWords.RankOf(rank), options.Standings.Select(s => (double?)s.Ranks[rank - 1]))),
            Shares(OptionWords.Blocked, options.Standings.Select(s => (double?)s.Gated)),
            Shares(OptionWords.Confidence, options.Standings.Select(s => s.Confidence)),
            .. options.Criteria.Select(c => new Row([TitleOf(c), .. options.Standings.Select(s => Score(options.Scores.FirstOrDefault(x => x.Option == s.Id && x.Criterion == c.Id)))])),
        ]);

    private static Row Shares(Localised head, IEnumerable<double?> shares) => new([head, .. shares.Select(s => Cell.Number(Numbers.Percent(s)))]);

    private static Cell Score(OptionScore? score)
    {
        if (score is null)
        {
            return Cell.Number(Numbers.None);
        }

        var value = score.Records.Count == 0 ? "?" : Numbers.Interval(score.Value);
        return score.Blocks is { } share
            ? new Cell([value, Span.Break, new Span(OptionWords.RulesOut.Fill(("share", Localised.Same(Numbers.Percent(share)))), Look.Muted)], "number")
            : Cell.Number(value);
    }

    private static Grid Changes(OptionsAnalysis options)
    {
        var (leader, runner) = (("leader", Standing(options, options.Leader).Title), ("runner", Standing(options, options.RunnerUp).Title));
        return new Grid(
            OptionWords.Change.Fill(leader, runner),
            [Column.Roomy(OptionWords.Criterion), Column.Number(OptionWords.Without.Fill(leader)), Column.Number(OptionWords.Rise.Fill(runner)), Column.Number(OptionWords.Central.Fill(("option", leader.Title)))],
            [.. options.Criteria.Select(c => Change(options, c))]);
    }

    private static Row Change(OptionsAnalysis options, CriterionUse criterion) => new(
        TitleOf(criterion),
        Cell.Number(Numbers.Percent(Of(options.Without, criterion))),
        new Cell([Rise(options, criterion)], "number"),
        Cell.Number(Numbers.Percent(Of(Standing(options, options.Leader).CentralWeights, criterion))));

    /// <summary>From the runner-up's median to where the rise takes it: the scale ends at 1, so that draws near the end rise by less.</summary>
    private static Span Rise(OptionsAnalysis options, CriterionUse criterion)
    {
        if (options.Scores.FirstOrDefault(s => s.Option == options.RunnerUp && s.Criterion == criterion.Id) is not { } score)
        {
            return OptionWords.NotAsked;
        }

        var from = Numbers.Value(score.Value.Median);
        return Of(options.Rises, criterion) is { } rise
            ? $"{from} → {Numbers.Value(Math.Min(score.Value.Median + rise, 1))} (+{Numbers.Value(rise)})"
            : OptionWords.NoRise.Fill(("from", Localised.Same(from)));
    }

    private static Localised TitleOf(CriterionUse criterion) =>
        criterion.Gate ? OptionWords.Gate.Fill(("criterion", criterion.Title)) : criterion.Title;

    private static double? Of(IReadOnlyList<CriterionShare> shares, CriterionUse criterion) => shares.FirstOrDefault(s => s.Criterion == criterion.Id)?.Value;

    private static OptionStanding Standing(OptionsAnalysis options, string id) => options.Standings.First(s => s.Id == id);
}
