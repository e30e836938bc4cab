using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Reports.Tests.World;
using Entente.Theories.Files;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.Html;

public sealed class SystemsTableTests
{
    [Theory]
    [InlineData("en", "R9 Phases", "R15 Threats and promises", "nobody looked")]
    [InlineData("zh", "R9 階段", "R15 威脅與承諾", "尚未蒐集")]
    public void Systems_stand_with_their_rows_and_the_reason_where_there_are_few(string language, string fed, string thin, string because)
    {
        var rows = Page.Read(Fed()).QuerySelectorAll($"section[id='section.coding-{language}'] tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Trim()))).ToArray();
        Assert.Contains($"{fed} | 3 | 3 | ", rows);
        Assert.Contains($"{thin} | · | · | {because}", rows);
    }

    [Fact]
    public void The_table_of_coverage_has_them_in_both_languages()
    {
        var lines = Page.File(Fed(), "tables/coverage.csv").Split("\r\n");
        Assert.Equal("\uFEFFkind,key,title_en,title_zh,rows,thin,because_en,because_zh,G1", lines[0]);
        Assert.Contains("dimension,threat-perceived,threat perceived,威脅認知,3,,,,3", lines);
        Assert.Contains("system,R9,Phases,階段,3,false,,,3", lines);
        Assert.Contains("system,R15,Threats and promises,威脅與承諾,0,true,nobody looked,尚未蒐集,0", lines);
    }

    private static RunResult Fed()
    {
        var plain = InventedCase.Make();
        var fed = plain.Codebook.Dimensions.ToDictionary(d => d.Key, d => d.Value with { Feeds = [new Feed("R9", default)] });
        var @case = plain with { Codebook = plain.Codebook with { Dimensions = fed }, Thin = new Dictionary<string, ThinReason> { ["R15"] = new("R15", Both("nobody looked", "尚未蒐集"), default) } };
        return InventedRun.Of(InventedRun.Make().Findings, @case) with { Systems = [new SystemEntry("R9", Both("Phases", "階段")), new SystemEntry("R15", Both("Threats and promises", "威脅與承諾"))] };
    }
}
