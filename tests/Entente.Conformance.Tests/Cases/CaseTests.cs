using Entente.Analysis.Plans;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Conformance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Cases;

/// <summary>Walks every case that the repository ships.</summary>
public sealed class CaseTests
{
    private static readonly string[] Parts = ["evidence", "records", "codebook.yml", "sources.bib"];

    public static TheoryData<string> All => [.. Folders.Where(f => File.Exists(Path.Combine(f, "case.yml"))).Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(All))]
    public void It_reads_without_errors_and_its_theories_fit(string id)
    {
        var faults = new DiagnosticBag();
        var read = CaseReader.Read(Repository.At("cases", id), faults);
        if (read is not null)
        {
            Plan.Make(read, Library.Shipped.Theories, read.AsOf, faults);
        }

        Breach.None(faults.Sorted().Where(f => f.Severity == Severity.Error).Select(f => f.Format(Language.En)));
        Assert.Equal(id, read!.Id);
    }

    [Fact]
    public void Folders_that_are_no_cases_hold_no_parts_of_one() =>
        Breach.None(from folder in Folders
                    where !File.Exists(Path.Combine(folder, "case.yml"))
                    from part in Parts
                    where Path.Exists(Path.Combine(folder, part))
                    select Repository.Shown(Path.Combine(folder, part)));

    private static IEnumerable<string> Folders => Directory.GetDirectories(Repository.At("cases")).Order(StringComparer.Ordinal);
}
