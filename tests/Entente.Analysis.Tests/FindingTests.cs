using Entente.Analysis.Findings;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;

namespace Entente.Analysis.Tests;

public sealed class FindingTests
{
    private static readonly Case Case = Shores.Files().Sound();
    private static readonly IReadOnlyList<Finding> All = Trial.Findings(Case);

    [Fact]
    public void Ids_are_unique_and_say_system_theory_subject_year_and_variant()
    {
        Assert.Equal(All.Select(f => f.Id).Distinct(), All.Select(f => f.Id));
        Assert.Contains("R9/weather/ALD-BOR/1997", All.Select(f => f.Id));
        Assert.Contains("R9/weather/ALD-BOR/1997/swapped", All.Select(f => f.Id));
        Assert.Contains("R36/pledge-book/BOR-ALD/2000", All.Select(f => f.Id));
        Assert.All(All, f => Assert.Equal($"{f.System}/{f.Theory}/{string.Join('-', f.Subject)}{(f.Against.Count == 0 ? "" : "~" + string.Join('-', f.Against))}/{f.Year}{(f.Variant == "default" ? "" : "/" + f.Variant)}", f.Id));
    }

    [Fact]
    public void They_stand_in_order_of_system_theory_subject_year_and_reading()
    {
        Assert.Equal(["R1", "R3", "R5", "R7", "R8", "R9", "R13", "R18", "R27", "R36"], All.Select(f => f.System).Distinct());
        var ordered = All.OrderBy(f => int.Parse(f.System[1..], System.Globalization.CultureInfo.InvariantCulture)).ThenBy(f => f.Theory, StringComparer.Ordinal)
            .ThenBy(f => f.SubjectKey, StringComparer.Ordinal).ThenBy(f => f.Year).ThenBy(f => f.Variant == "default" ? "" : f.Variant, StringComparer.Ordinal);
        Assert.Equal(ordered.Select(f => f.Id), All.Select(f => f.Id));
    }

    [Fact]
    public void Questions_are_filled_in_both_languages()
    {
        Assert.All(All, f => Assert.DoesNotContain('{', f.Question.En + f.Question.ZhHant));
        Assert.Equal("What did Borduria owe Aland in 2000?", All.Single(f => f.Id == "R36/pledge-book/BOR-ALD/2000").Question.En);
        Assert.Equal("2000 年阿蘭德－波都利亞－西爾達維亞是否友好（阿蘭德、西爾達維亞）？", All.Single(f => f.Id == "R1/friendship/ALD-BOR-SYL/2000").Question.ZhHant);
    }

    [Fact]
    public void The_probabilities_of_a_verdict_and_its_alternatives_add_up_to_one_most_likely_first() => Assert.All(All.Where(f => f.Probability is not null), f =>
    {
        Assert.Equal(1, f.Probability!.Value + f.Alternatives.Sum(a => a.Probability), 9);
        Assert.Equal(f.Alternatives.OrderByDescending(a => a.Probability).Select(a => a.Verdict), f.Alternatives.Select(a => a.Verdict));
        Assert.True(f.Alternatives.All(a => a.Probability <= f.Probability && a.Verdict != f.Verdict));
    });

    [Fact]
    public void A_finding_names_what_it_rests_on_or_says_that_it_rests_on_nothing() => Assert.All(All, f =>
    {
        Assert.Equal(f.PriorOnly, f.Evidence.Count == 0);
        Assert.Equal(f.Indicators.SelectMany(i => i.Items.Select(x => x.Id)).Distinct().Order(StringComparer.Ordinal), f.Evidence.Select(e => e.Id).Order(StringComparer.Ordinal));
        Assert.All(f.Indicators.Where(i => i.PriorShare > 0), i => Assert.Equal(1, i.PriorShare + i.Items.Sum(x => x.Share), 9));
    });

    [Fact]
    public void No_verdict_is_given_where_the_prior_holds_more_than_half_the_weight()
    {
        Assert.Contains(All, f => f.Probability is null && !f.PriorOnly);
        Assert.All(All, f => Assert.Equal(f.Verdict == Finding.NoVerdict, f.Warnings.Any(w => w.Code == "prior-dominates")));
        Assert.All(All.Where(f => f.Verdict == Finding.NoVerdict), f => Assert.Null(f.Probability));
    }

    [Fact]
    public void Intervals_hold_their_medians() => Assert.All(All.SelectMany(f => f.Parts.Select(p => p.Value).Concat(f.Indicators.Select(i => i.Value)).Append(f.Value)).Where(q => !double.IsNaN(q.Median)), q => Assert.True(q.P05 <= q.Median && q.Median <= q.P95));

    [Fact]
    public void Every_text_is_in_both_languages() => Assert.All(All, f =>
    {
        Localised[] texts = [f.Question, f.VerdictText, f.Value.Unit, .. f.Alternatives.Select(a => a.Text), .. f.Assumptions, .. f.Warnings.Select(w => w.Text), .. f.Parts.Select(p => p.Title), .. f.Indicators.Select(i => i.Title), .. Words(f.Game)];
        Assert.All(texts, t => Assert.True(t.En.Length > 0 && t.ZhHant.Any(c => c > 0x2E80), t.ToString()));
    });

    [Fact]
    public void Rival_readings_that_give_different_verdicts_are_marked_and_others_are_not() => Assert.All(All.GroupBy(f => (f.Theory, string.Join(' ', f.Subject), f.Year)), g =>
    {
        var verdicts = g.Select(f => f.Verdict).Where(v => v != Finding.NoVerdict).Distinct().Count();
        Assert.All(g.Where(f => f.Verdict != Finding.NoVerdict), f => Assert.Equal(verdicts > 1, f.Warnings.Any(w => w.Code == "readings-disagree")));
    });

    [Fact]
    public void Two_register_readings_whose_series_differ_keep_apart()
    {
        var book = new Theories.Tests.Kit.TheoryText("pledge-book").Replace("\nexamples:", "\nvariants:\n  turned:\n    title: { en: turned, zh-Hant: 反轉 }\n    because: { en: Suppose., zh-Hant: 假設。 }\n    series:\n      strength: { en: strength, zh-Hant: 強度, of: 1 - weight }\nexamples:").Sound();
        var findings = Trial.Findings(Case with { Applications = [.. Case.Applications.Where(a => a.Theory == "pledge-book")] }, library: Trial.Of(book)).ToLookup(f => f.Variant);
        Assert.NotEmpty(findings["turned"]);
        Assert.All(findings["default"].Zip(findings["turned"]), p => Assert.NotEqual(p.First.Value.Median, p.Second.Value.Median));
    }

    [Fact]
    public void A_game_is_shown_with_its_equilibria_and_what_nobody_stated_is_said()
    {
        var game = All.Single(f => f.Id == "R18/ferry-game/ALD-BOR/2000").Game!;
        Assert.Equal(4, game.Cells.Count);
        Assert.Equal(("Aland", "Borduria"), (game.RowPlayer.En, game.ColumnPlayer.En));
        Assert.All(game.Cells, c => Assert.InRange(c.Probability, 0, 1));
        Assert.Contains(game.Remarks, r => r.En.StartsWith("Not every rank is stated", StringComparison.Ordinal));
    }

    private static IEnumerable<Localised> Words(GameAnalysis? game) =>
        game is null ? [] : [game.RowPlayer, game.ColumnPlayer, game.Scale, .. game.RowStrategies, .. game.ColumnStrategies, .. game.Dominant, .. game.Commitments, .. game.Remarks];
}
