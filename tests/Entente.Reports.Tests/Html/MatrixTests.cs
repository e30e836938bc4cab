using AngleSharp.Dom;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

public sealed class MatrixTests
{
    private static readonly IElement Matrix = Page.Read(InventedRun.Make()).QuerySelector(".l-en table.matrix")!;

    [Fact]
    public void The_equilibrium_is_marked_by_frame_and_by_word()
    {
        var cell = Assert.Single(Matrix.QuerySelectorAll("td.equilibrium"));
        Assert.Contains("Nash", cell.TextContent, StringComparison.Ordinal);
        Assert.Contains("100%", cell.TextContent, StringComparison.Ordinal);
        Assert.Contains("dominated", cell.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Best_replies_are_set_off_from_other_payoffs()
    {
        Assert.Equal(["4", "4", "2", "2"], Matrix.QuerySelectorAll(".best").Select(b => b.TextContent));
        Assert.Equal(8, Matrix.QuerySelectorAll("tbody span:not(.muted)").Length);
    }

    [Fact]
    public void The_caption_says_who_chooses_what_and_the_sentences_follow()
    {
        Assert.Contains("Aland chooses the row (first number), Syldavia the column", Matrix.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        var section = Matrix.Closest("section")!.TextContent;
        Assert.Contains("Passing is dominant for Aland.", section, StringComparison.Ordinal);
        Assert.Contains("Committing first changes nothing.", section, StringComparison.Ordinal);
        Assert.Contains("Both would gain from balancing.", section, StringComparison.Ordinal);
    }
}
