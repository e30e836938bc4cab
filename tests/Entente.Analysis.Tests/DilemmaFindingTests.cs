using Entente.Analysis.Findings;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;

namespace Entente.Analysis.Tests;

/// <summary>Findings about abandonment and entrapment.</summary>
public sealed class DilemmaFindingTests
{
    private static readonly Case Case = Shores.Files().Sound();

    private static readonly IReadOnlyList<Finding> Findings = Of(Case);

    [Fact]
    public void Each_member_is_asked_about_the_other_and_only_in_the_years_named() =>
        Assert.Equal(
            ["ALD BOR 1993", "ALD BOR 1996", "ALD BOR 2000", "BOR ALD 1993", "BOR ALD 1996", "BOR ALD 2000"],
            Findings.Select(f => $"{string.Join(' ', f.Subject)} {f.Year}"));

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void The_number_of_threads_changes_no_bit(int threads) => Assert.Equal(Trial.Texts(Findings), Trial.Texts(Of(Case, threads)));

    [Fact]
    public void The_curve_has_a_point_at_every_tenth_and_its_least_loss_shares_add_up() => Assert.All(Findings, f =>
    {
        Assert.Equal(Enumerable.Range(0, 11).Select(i => i / 10.0), f.Dilemma!.Curve.Select(p => p.Commitment));
        Assert.Equal(1, f.Dilemma.Curve.Sum(p => p.LeastLossShare), 9);
        Assert.All(f.Dilemma.Curve, p => Assert.True(p.Abandonment.P05 <= p.Abandonment.Median && p.Abandonment.Median <= p.Abandonment.P95));
    });

    [Fact]
    public void The_present_losses_are_those_of_the_parts() => Assert.All(Findings, f =>
    {
        Assert.Equal(f.Parts.Single(p => p.Id == "abandonment").Value.Median, f.Dilemma!.Present.Abandonment.Median);
        Assert.Equal(f.Parts.Single(p => p.Id == "entrapment").Value.Median, f.Dilemma.Present.Entrapment.Median);
    });

    [Fact]
    public void The_sentences_name_both_allies_in_both_languages_and_own_up_to_the_prior() => Assert.All(Findings, f =>
    {
        Assert.Contains(f.Dilemma!.Remarks, r => r.En.Contains("Aland", StringComparison.Ordinal) && r.ZhHant.Contains("波都利亞", StringComparison.Ordinal));
        Assert.Equal(f.Dilemma.PriorDominated, f.Dilemma.Remarks[0].En.StartsWith("In at least one of the two fears the prior", StringComparison.Ordinal));
        Assert.Equal(f.Dilemma.PriorDominated, f.Verdict == Finding.NoVerdict);
    });

    [Fact]
    public void Ingredients_bring_no_warnings_of_their_own() =>
        Assert.All(Findings, f => Assert.True(f.Warnings.Where(w => w.Code == "prior-dominates-part").Sum(w => w.Text.ZhHant.Count(c => c == '「')) <= 2));

    private static IReadOnlyList<Finding> Of(Case @case, int threads = 2) => [.. Trial.Findings(@case, threads: threads).Where(f => f.Theory == "two-fears")];
}
