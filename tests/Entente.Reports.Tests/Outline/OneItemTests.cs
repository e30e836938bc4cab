using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Tests.Html;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Outline;

public sealed class OneItemTests
{
    [Fact]
    public void A_verdict_with_one_item_rests_on_it_alone() => Assert.Equal(Dependence.Alone, Of(-2)!.How);

    [Fact]
    public void Where_others_do_not_move_it_one_item_alone_moves_it() => Assert.Equal(Dependence.OnlyMover, Of(-2, 0.01, -0.04)!.How);

    [Fact]
    public void An_item_that_outweighs_the_rest_by_far_carries_it() => Assert.Equal(Dependence.Chiefly, Of(-30, 10, -4)!.How);

    [Theory]
    [InlineData(-30.0, -11.0)]
    [InlineData(-9.9, -1.0)]
    [InlineData(0.01, 0.01)]
    [InlineData(30.0, -4.0)]
    public void Where_several_items_move_it_or_none_moves_it_much_it_rests_on_no_single_one(params double[] points) => Assert.Null(Of(points));

    [Fact]
    public void Where_there_is_no_verdict_nothing_rests_on_anything() =>
        Assert.Null(OneItem.Of(InventedRun.Make().Findings[0] with { Verdict = Finding.NoVerdict }));

    [Fact]
    public void Page_and_Markdown_say_so_in_words()
    {
        var run = InventedRun.Make();
        Assert.Contains("Rests on this item alone.", Page.Read(run).QuerySelector("[id='table.brief-en']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("**Rests on one item**: c-1", Page.File(run, "report.md"), StringComparison.Ordinal);
    }

    private static OneItem? Of(params double[] points) =>
        OneItem.Of(InventedRun.Make().Findings[0] with { Evidence = [.. points.Select((p, i) => new Influence($"e-{i}", p))] });
}
