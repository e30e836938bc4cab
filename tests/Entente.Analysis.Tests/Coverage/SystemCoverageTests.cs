using Entente.Analysis.Coverage;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.Files;

namespace Entente.Analysis.Tests.Coverage;

public sealed class SystemCoverageTests
{
    private static readonly IReadOnlyList<SystemEntry> Catalogue = [.. new[] { "R1", "R8", "R36" }.Select(id => new SystemEntry(id, new Localised(id, id)))];

    [Fact]
    public void Rows_of_dimensions_and_registers_are_counted_for_every_system_they_feed_by_document()
    {
        var coverage = SystemCoverage.Of(Fed().Sound(), Catalogue);
        Assert.Equal(["calculus", "oliveira"], coverage.Documents);
        Assert.Equal(["R1: 3+3, threat", "R8: 5+5, threat pledges", "R36: 0+0, "], coverage.Rows.Select(r => $"{r.System.Id}: {string.Join('+', r.Counts)}, {string.Join(' ', r.FedBy)}"));
    }

    [Fact]
    public void A_codebook_that_says_nothing_of_systems_has_no_such_coverage_and_no_warning()
    {
        var @case = Shores.Files().Sound();
        Assert.Empty(SystemCoverage.Of(@case, Catalogue).Rows);
        Assert.Empty(Thin(@case));
    }

    [Fact]
    public void A_system_with_few_rows_wants_a_reason()
    {
        Assert.Equal("case.yml:1:1 W0461", Assert.Single(Thin(Fed().Sound())));
        Assert.Empty(Thin(Fed().Replace("case.yml", "theories:\n", "thin: { R36: { en: Not looked for., zh-Hant: 未蒐集。 } }\ntheories:\n").Sound()));
    }

    [Fact]
    public void A_reason_for_a_system_with_enough_rows_is_questioned_where_it_stands() =>
        Assert.Equal(["case.yml:1:1 W0461", "case.yml:21:9 W0462"], Thin(Fed().Replace("case.yml", "theories:\n", "thin: { R8: { en: Not looked for., zh-Hant: 未蒐集。 } }\ntheories:\n").Sound()));

    [Fact]
    public void A_system_that_the_catalogue_lacks_is_reported_at_its_place_with_a_suggestion()
    {
        var faults = new DiagnosticBag();
        var @case = Fed().Replace("codebook.yml", "feeds: [R1, R8]", "feeds: [R1, R35]").Replace("case.yml", "theories:\n", "thin: { R9: { en: So., zh-Hant: 如此。 } }\ntheories:\n").Sound();
        SystemCheck.ReportUnknown(@case, Catalogue, faults);
        Assert.Equal(["E0460", "E0460"], faults.Sorted().Select(f => f.Code));
        Assert.Contains("did you mean 'R36'?", faults.Sorted().Single(f => f.Message.En.Contains("R35", StringComparison.Ordinal)).Message.En, StringComparison.Ordinal);
    }

    private static Cases.Tests.Kit.SoundCase Fed() => Shores.Files()
        .Replace("codebook.yml", "meaning: { en: Fear., zh-Hant: 畏懼。 },", "meaning: { en: Fear., zh-Hant: 畏懼。 }, feeds: [R1, R8],")
        .Replace("codebook.yml", "title: { en: pledges, zh-Hant: 承諾 }\n", "title: { en: pledges, zh-Hant: 承諾 }\n    feeds: R8\n");

    private static string[] Thin(Case @case)
    {
        var faults = new DiagnosticBag();
        SystemCheck.ReportThin(SystemCoverage.Of(@case, Catalogue), @case, Trial.Library.Theories, faults);
        return [.. faults.Sorted().Select(f => $"{f.Position.Path[(f.Position.Path.LastIndexOf('/') + 1)..]}:{f.Position.Line}:{f.Position.Column} {f.Code}")];
    }
}
