using Entente.Analysis.Comparisons;
using Entente.Analysis.Runs;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;

namespace Entente.Analysis.Tests;

public sealed class SideBySideTests
{
    private static readonly Case Case = Shores.Files().Sound();
    private static readonly SideBySide Pair = Of("ALD-BOR", "ALD-SYL");

    [Fact]
    public void Every_theory_of_ties_with_levels_gives_a_profile_sorted_by_id()
    {
        Assert.NotEmpty(Pair.Profiles);
        Assert.Equal(Pair.Profiles.Select(p => p.Theory.Id).Order(StringComparer.Ordinal), Pair.Profiles.Select(p => p.Theory.Id));
        Assert.Contains("friendship", Pair.Profiles.Select(p => p.Theory.Id));
        Assert.All(Pair.Profiles, p => Assert.NotEmpty(p.Profile.Pillars));
        Assert.DoesNotContain(Pair.Profiles, p => p.Theory.Id is "pledge-book" or "ferry-game");
    }

    [Fact]
    public void Shares_and_levels_lie_within_their_bounds() => Assert.All(Pair.Profiles.SelectMany(p => p.Profile.Pillars), p =>
    {
        Assert.InRange(p.FirstHigher, 0, 1);
        Assert.InRange(p.PriorShare, 0, 1);
        Assert.InRange(p.First.Median, p.First.P05, p.First.P95);
        Assert.InRange(p.Second.Median, p.Second.P05, p.Second.P95);
    });

    [Fact]
    public void Turned_round_the_two_change_places()
    {
        var turned = Of("ALD-SYL", "ALD-BOR");
        Assert.Equal(Pair.Profiles.Select(p => p.Theory.Id), turned.Profiles.Select(p => p.Theory.Id));
        foreach (var (a, b) in Pair.Profiles.SelectMany(p => p.Profile.Pillars).Zip(turned.Profiles.SelectMany(p => p.Profile.Pillars)))
        {
            Assert.Equal((a.Id, Trial.Text(a.First), Trial.Text(a.Second)), (b.Id, Trial.Text(b.Second), Trial.Text(b.First)));
            Assert.True(a.FirstHigher + b.FirstHigher <= 1 + 1e-12);
        }
    }

    [Fact]
    public void Of_a_tie_and_itself_neither_is_higher() =>
        Assert.All(Of("ALD-BOR", "ALD-BOR").Profiles.SelectMany(p => p.Profile.Pillars), p => Assert.Equal(Trial.Text(p.First), Trial.Text(p.Second)));

    [Fact]
    public void What_a_tie_of_three_cannot_answer_is_left_out()
    {
        var three = Of("ALD-BOR-SYL", "ALD-BOR");
        Assert.True(three.Profiles.Sum(p => p.Profile.Pillars.Count) <= Pair.Profiles.Sum(p => p.Profile.Pillars.Count));
    }

    [Fact]
    public void The_same_case_gives_the_same_bits() =>
        Assert.Equal(Trial.Text(Pair.Profiles.Select(p => p.Profile)), Trial.Text(Of("ALD-BOR", "ALD-SYL").Profiles.Select(p => p.Profile)));

    private static SideBySide Of(string first, string second) =>
        SideBySide.Of(Case, Trial.Library, first, second, 2000, new RunOptions(Trial.Draws, Trial.Seed, 1, Case.AsOf));
}
