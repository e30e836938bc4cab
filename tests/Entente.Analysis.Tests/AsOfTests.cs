using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Dates;
using Record = Entente.Cases.Record;

namespace Entente.Analysis.Tests;

public sealed class AsOfTests
{
    private static readonly DateOnly AsOf = new(1996, 8, 31);
    private static readonly Case Case = Shores.Files().Sound();
    private static readonly string[] Before = Trial.Texts(Trial.Findings(Case, asOf: AsOf));

    [Fact]
    public void What_was_published_later_is_not_spoken_of()
    {
        var later = Case.Evidence.Where(e => e.Provenance.Published.Latest > AsOf).Select(e => e.Id).Concat(Case.Records.Where(r => r.Provenance.Published.Latest > AsOf).Select(r => r.Id)).ToHashSet();
        Assert.True(later.Count > 5);
        Assert.NotEmpty(Before);
        Assert.DoesNotContain(Trial.Findings(Case, asOf: AsOf).SelectMany(f => f.Evidence.Select(e => e.Id).Concat(f.Indicators.SelectMany(i => i.Items.Select(x => x.Id)))), later.Contains);
    }

    [Fact]
    public void No_year_after_the_day_is_judged()
    {
        Assert.All(Trial.Findings(Case, asOf: AsOf), f => Assert.True(f.Year <= AsOf.Year));
        Assert.Contains(Trial.Findings(Case, asOf: AsOf), f => f.Year == AsOf.Year);
    }

    [Fact]
    public void Changing_the_value_of_a_later_publication_changes_nothing() => Same(Case with
    {
        Evidence = [.. Case.Evidence.Select(e => Later(e.Provenance) ? e with { Value = Turned(e) } : e)],
        Records = [.. Case.Records.Select(r => Later(r.Provenance) && r.Cells.ContainsKey("weight") ? r with { Cells = new Dictionary<string, string>(r.Cells) { ["weight"] = "3" } } : r)],
    });

    [Fact]
    public void Deleting_later_publications_changes_nothing() => Same(Case with
    {
        Evidence = [.. Case.Evidence.Where(e => !Later(e.Provenance))],
        Records = [.. Case.Records.Where(r => !Later(r.Provenance))],
    });

    [Fact]
    public void Adding_later_publications_changes_nothing()
    {
        var published = EdtfDate.Parse("1996-09")!;
        EvidenceItem Copy(EvidenceItem e) => e with { Provenance = e.Provenance with { Id = e.Id + "-copy", Published = published } };
        Record CopyOf(Record r) => r with { Provenance = r.Provenance with { Id = r.Id + "-copy", Published = published } };
        Same(Case with { Evidence = [.. Case.Evidence, .. Case.Evidence.Select(Copy)], Records = [.. Case.Records, .. Case.Records.Select(CopyOf)] });
    }

    [Fact]
    public void A_publication_counts_from_the_last_day_that_its_date_may_mean()
    {
        string[] Used(DateOnly day) => [.. Trial.Findings(Case, asOf: day).SelectMany(f => f.Evidence).Select(e => e.Id).Distinct()];
        Assert.DoesNotContain("A-02", Used(new DateOnly(1993, 3, 30)));
        Assert.Contains("A-02", Used(new DateOnly(1993, 3, 31)));
    }

    [Fact]
    public void A_finding_of_an_earlier_day_says_so()
    {
        Assert.All(Trial.Findings(Case, asOf: AsOf), f => Assert.Contains(f.Warnings, w => w.Code == "as-of"));
        Assert.All(Trial.Findings(Case), f => Assert.DoesNotContain(f.Warnings, w => w.Code == "as-of"));
    }

    private static bool Later(Provenance item) => item.Published.Latest > AsOf;

    private static int Turned(EvidenceItem item) => Case.Codebook.Dimensions[item.Dimension].Bins is var bins && item.Value == bins[0].Value ? bins[^1].Value : bins[0].Value;

    private static void Same(Case changed) => Assert.Equal(Before, Trial.Texts(Trial.Findings(changed, asOf: AsOf)));
}
