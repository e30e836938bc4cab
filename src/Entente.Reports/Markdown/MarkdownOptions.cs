using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Html.Options;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Markdown;

/// <summary>A choice among options as tables: ranks, scores, what would have to change.</summary>
internal static class MarkdownOptions
{
    /// <summary>Writes the tables.</summary>
    public static void Write(MarkdownText text, OptionsAnalysis options)
    {
        var ranks = Enumerable.Range(1, options.Standings.Count).Select(OptionWords.RankOf);
        text.Paragraph($"{text.Of(OptionWords.Ranks)}{text.Of(Words.Colon).Trim()}");
        text.Table([OptionWords.Option, .. ranks, OptionWords.Blocked, OptionWords.Confidence], options.Standings.Select(s => Standing(text, s)));
        text.Paragraph($"{text.Of(OptionWords.Scores)}{text.Of(Words.Colon).Trim()}");
        text.Table([OptionWords.Criterion, .. options.Standings.Select(s => s.Title)], options.Criteria.Select(c => Scores(text, options, c)));
        Changes(text, options);
    }

    private static string[] Standing(MarkdownText text, OptionStanding standing) =>
        [text.Of(standing.Title), .. standing.Ranks.Append(standing.Gated).Select(r => Percent(r)), Percent(standing.Confidence)];

    private static string[] Scores(MarkdownText text, OptionsAnalysis options, CriterionUse criterion) =>
    [
        text.Of(OptionTables.TitleOf(criterion)),
        .. options.Standings.Select(s => Score(text, options.Scores.FirstOrDefault(x => x.Option == s.Id && x.Criterion == criterion.Id))),
    ];

    private static string Score(MarkdownText text, OptionScore? score)
    {
        if (score is null)
        {
            return Numbers.None;
        }

        var value = score.Records.Count == 0 ? "?" : Numbers.Interval(score.Value);
        return score.Blocks is { } share ? $"{value}{text.Of(Words.Semicolon)}{text.Of(OptionWords.RulesOut.Fill(("share", Localised.Same(Numbers.Percent(share)))))}" : value;
    }

    private static void Changes(MarkdownText text, OptionsAnalysis options)
    {
        var leader = ("leader", options.Standings.First(s => s.Id == options.Leader).Title);
        var runner = ("runner", options.Standings.First(s => s.Id == options.RunnerUp).Title);
        text.Paragraph($"{text.Of(OptionWords.Change.Fill(leader, runner))}{text.Of(Words.Colon).Trim()}");
        text.Table(
            [OptionWords.Criterion, OptionWords.Without.Fill(leader), OptionWords.Rise.Fill(runner)],
            options.Criteria.Select((c, i) => new[]
            {
                text.Of(OptionTables.TitleOf(c)),
                Percent(options.Without[i].Value),
                options.Rises[i].Value is { } rise ? $"+{Numbers.Value(rise)}" : text.Of(OptionWords.NoRise),
            }));
    }

    private static string Percent(double? share) => MarkdownText.Escape(Numbers.Percent(share));
}
