using Entente.Analysis.Coverage;
using Entente.Analysis.Tests.Kit;

namespace Entente.Analysis.Tests.Coverage;

public sealed class UseTableTests
{
    [Fact]
    public void Dimensions_and_registers_are_listed_with_the_theories_that_read_them()
    {
        var uses = UseTable.Of(Shores.Files().Sound(), Trial.Library.Theories).Rows.ToDictionary(r => r.Part.Id);
        Assert.Contains("weather", uses["threat"].Theories);
        Assert.Equal(["ferry-game"], uses["ranks"].Theories);
        Assert.Contains("pledge-book", uses["pledges"].Theories);
        Assert.Equal((6, 8), (uses["threat"].Part.Rows, uses["ranks"].Part.Rows));
    }

    [Fact]
    public void A_theory_that_the_case_does_not_ask_for_reads_nothing()
    {
        var @case = Shores.Files().Replace("case.yml", "  - { theory: ferry-game, to: [ALD-BOR] }\n", "").Sound();
        Assert.Empty(UseTable.Of(@case, Trial.Library.Theories).Rows.Single(r => r.Part.Id == "ranks").Theories);
    }

    [Fact]
    public void A_series_in_a_formula_reads_its_register()
    {
        var reads = UseTable.Of(Shores.Files().Replace("case.yml", "  - { theory: pledge-book }\n", "").Sound(), Trial.Library.Theories);
        Assert.Equal(["friendship"], reads.Rows.Single(r => r.Part.Id == "pledges").Theories);
    }
}
