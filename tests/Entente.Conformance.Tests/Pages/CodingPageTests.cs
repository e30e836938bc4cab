using System.Globalization;
using Entente.Analysis.Agreement;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Pages;

/// <summary>The figures of the page on how the reference case was coded are those that the report computes.</summary>
public sealed class CodingPageTests
{
    [Fact]
    public void It_states_the_agreement_of_the_second_reading_as_it_is_computed()
    {
        var all = CodingAgreement.Of(CaseReader.Read(Repository.At("cases", "taiwan-strait"), new DiagnosticBag())!)[0];
        var said = string.Create(CultureInfo.InvariantCulture, $"of {all.Units} rows|same bin in {all.Same * 100:0} %|within one bin in {all.Near * 100:0} %|ordinal α {all.Alpha:0.00}");
        var page = string.Join(' ', File.ReadAllText(Repository.At("docs", "explanation", "how-it-was-coded.md")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(said.Split('|'), s => Assert.Contains(s, page, StringComparison.Ordinal));
    }
}
