using Entente.Analysis.Flips;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Analysis.Tests.Flips;

/// <summary>The value of clairvoyance against a twin that plays every strategy, with and without knowing, in whole numbers of draws.</summary>
public sealed class ClairvoyanceTests
{
    [Fact]
    public void An_item_half_doubted_that_would_turn_45_40_into_30_60_is_worth_two_and_a_half_points()
    {
        var known = new Clairvoyance([0.45, 0.40], [0.30, 0.60], 0.5);
        Assert.Equal(0.5, known.Uninformed, 12);
        Assert.Equal(0.525, known.Informed, 12);
        Assert.Equal(2.5, Points(known), 9);
    }

    [Fact]
    public void It_is_what_the_best_of_all_strategies_that_may_look_has_over_the_best_that_may_not() => Prop.ForAll(Trials(), t =>
        Math.Abs(Points(t.Known) - Twin(t)) < 1e-9).QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_never_negative_and_nothing_at_all_where_one_answer_is_best_in_both() => Prop.ForAll(Trials(), t =>
    {
        var alike = Enumerable.Range(0, t.Sound.Length).Any(v => t.Sound[v] == t.Sound.Max() && t.Unsound[v] == t.Unsound.Max());
        return alike ? Points(t.Known) == 0 : Points(t.Known) >= 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_at_most_what_keeping_the_present_answer_loses_weighted_by_the_doubt() => Prop.ForAll(Trials(), t =>
    {
        var kept = t.Unsound[Array.IndexOf(t.Sound, t.Sound.Max())];
        return Points(t.Known) <= (100 * t.Known.Doubt * (t.Unsound.Max() - kept) / Draws) + 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_present_answer_stays_the_best_where_another_only_draws_level()
    {
        Assert.Equal(1, new Clairvoyance([0.3, 0.7], [0.5, 0.5], 0.5).BestUnsound(1));
        Assert.Equal(0, new Clairvoyance([0.3, 0.7], [0.6, 0.4], 0.5).BestUnsound(1));
    }

    private const int Draws = 24, Doubts = 10;

    private static double Points(Clairvoyance known) => 100 * (known.Informed - known.Uninformed);

    /// <summary>Counts, for every pair of answers (one named if sound, one if not), the cases in which it is right; those that may not look name the same.</summary>
    private static double Twin(Trial t)
    {
        var right = from a in Enumerable.Range(0, t.Sound.Length)
                    from b in Enumerable.Range(0, t.Sound.Length)
                    select (Same: a == b, Cases: ((Doubts - t.Tenths) * t.Sound[a]) + (t.Tenths * t.Unsound[b]));
        var all = right.ToArray();
        return 100.0 * (all.Max(r => r.Cases) - all.Where(r => r.Same).Max(r => r.Cases)) / (Doubts * Draws);
    }

    private static Arbitrary<Trial> Trials() => (
        from answers in Gen.Choose(2, 5)
        from sound in Shares(answers)
        from unsound in Shares(answers)
        from tenths in Gen.Choose(0, Doubts)
        select new Trial(sound, unsound, tenths)).ToArbitrary();

    /// <summary>Draws by answer; what is left has no answer.</summary>
    private static Gen<int[]> Shares(int answers) =>
        Gen.Choose(0, answers).ArrayOf(Draws).Select(each => Enumerable.Range(0, answers).Select(v => each.Count(e => e == v)).ToArray());

    private sealed record Trial(int[] Sound, int[] Unsound, int Tenths)
    {
        public Clairvoyance Known => new([.. Sound.Select(n => (double)n / Draws)], [.. Unsound.Select(n => (double)n / Draws)], (double)Tenths / Doubts);
    }
}
