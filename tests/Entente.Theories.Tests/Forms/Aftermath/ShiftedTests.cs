using Entente.Theories.Forms.Aftermath;

namespace Entente.Theories.Tests.Forms.Aftermath;

public sealed class ShiftedTests
{
    [Fact]
    public void What_always_follows_soon_is_seen_and_what_is_counted_is_counted()
    {
        var found = Shifted.Of([1, 0, 0, 0, 2, 0, 1, 0, 0, 0], [1, 0, 0, 0, 0, 1, 3, 0, 0, 0], 1);
        Assert.Equal(1, found.Share);
        Assert.Equal(0.1, found.Chance, 1e-12); // no turn but the true one fits
        Assert.Equal(1.0 / 3, found.RateAfter, 1e-12); // the years after 0, 5 and 6: 0, 1, 0
        Assert.Equal(2.0 / 6, found.RateOtherwise, 1e-12);
    }

    [Fact]
    public void Events_that_keep_a_rhythm_of_their_own_are_not_told_from_chance()
    {
        var found = Shifted.Of([1, 0, 1, 0, 1, 0, 1, 0], [0, 1, 0, 1, 0, 1, 0, 1], 1);
        Assert.Equal(1, found.Share);
        Assert.Equal(1, found.Baseline);
        Assert.Equal(1, found.Chance);
    }

    [Fact]
    public void The_baseline_is_the_mean_over_all_turns()
    {
        int[] first = [1, 0, 0, 1, 0, 0, 0], then = [0, 1, 0, 0, 0, 0, 1];
        var by_hand = Enumerable.Range(0, 7).Average(turn => Enumerable.Range(0, 7).Where(y => first[(y + turn) % 7] > 0).Average(y => then[y] > 0 || (y < 6 && then[y + 1] > 0) ? 1.0 : 0));
        Assert.Equal(by_hand, Shifted.Of(first, then, 1).Baseline, 1e-12);
    }

    [Fact]
    public void Without_events_nothing_is_said()
    {
        var (none, silent) = (Shifted.Of(new int[6], [0, 1, 0, 0, 1, 0], 1), Shifted.Of([1, 0, 1, 0, 0, 1], new int[6], 1));
        Assert.True(double.IsNaN(none.Share));
        Assert.Equal(0, silent.Share);
        Assert.Equal(1, silent.Chance);
        Assert.True(double.IsNaN(silent.ChanceRate));
    }
}
