using Entente.Analysis.Findings;
using Entente.Analysis.Scenarios;
using Entente.Cases;
using Entente.Reports.Texts;

namespace Entente.Reports.Outline;

/// <summary>How often each answer is the one, as things stand and under several courses.</summary>
/// <param name="Answers">The answers, in one order for all rows.</param>
/// <param name="Rows">The rows, that of things as they stand first.</param>
internal sealed record AnswerOrder(IReadOnlyList<Localised> Answers, IReadOnlyList<AnswerRow> Rows)
{
    /// <summary>A finding as things stand and under the courses given.</summary>
    public static AnswerOrder Of(ReportSource source, Finding finding, IReadOnlyList<(ScenarioResult Course, ScenarioEffect Effect)> courses) => new(
        [.. source.ReadingOf(finding).Verdicts.Select(v => v.Text)],
        [new AnswerRow(OrderWords.AsThingsStand, courses[0].Effect.Now), .. courses.Select(c => new AnswerRow(c.Course.Scenario.Title, c.Effect.Then))]);

    /// <summary>Options as things stand and with each criterion left out; null where none can be.</summary>
    public static AnswerOrder? Of(OptionsAnalysis options) => options.Firsts.Count == 0 ? null : new(
        [.. options.Standings.Select(s => s.Title)],
        [new AnswerRow(OrderWords.AsThingsStand, [.. options.Standings.Select(s => s.Ranks[0])]), .. options.Firsts.Select(f => new AnswerRow(Without(options, f.Criterion), f.Shares))]);

    private static Localised Without(OptionsAnalysis options, string id)
    {
        var criterion = options.Criteria.First(c => c.Id == id);
        return (criterion.Gate ? OrderWords.Opened : OrderWords.Without).Fill(("criterion", criterion.Title));
    }
}

/// <summary>The shares of the answers under one course.</summary>
/// <param name="Label">The course.</param>
/// <param name="Shares">Share of draws of each answer, 0–1.</param>
internal sealed record AnswerRow(Localised Label, IReadOnlyList<double> Shares)
{
    /// <summary>The place of each answer, 1 for the largest share; of equals the first listed comes before, and one that never is has none.</summary>
    public IReadOnlyList<int?> Places { get; } = PlacesOf(Shares);

    /// <summary>The answer in the first place; −1 where no draw has any.</summary>
    public int First => Places.Select((p, i) => (p, i)).Where(p => p.p == 1).Select(p => p.i).DefaultIfEmpty(-1).First();

    /// <summary>By how many percentage points the first answer leads the second.</summary>
    public double Lead => ScenarioEffect.Lead(Shares);

    private static int?[] PlacesOf(IReadOnlyList<double> shares)
    {
        var order = Enumerable.Range(0, shares.Count).OrderByDescending(i => shares[i]).ToList();
        return [.. shares.Select((s, i) => s > 0 ? order.IndexOf(i) + 1 : (int?)null)];
    }

    /// <summary>Whether another answer comes first here than there, but one of the two leads so narrowly that the two answers are nearly equal.</summary>
    public bool NearlyEqual(AnswerRow there) => First != there.First && Math.Min(Lead, there.Lead) < ScenarioEffect.Narrow;
}
