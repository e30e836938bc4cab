using Entente.Cases;

namespace Entente.Reports.Blocks;

/// <summary>Blocks under a heading.</summary>
internal static class Headed
{
    /// <summary>The blocks, with those tables marked whose caption only repeats the heading that they stand under.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="heading">The heading above the first of them; null: none.</param>
    public static IEnumerable<Block> Under(this IEnumerable<Block> blocks, Localised? heading)
    {
        var above = heading;
        foreach (var block in blocks)
        {
            above = block is Heading next ? next.Text : above;
            yield return block is Grid grid && grid.Caption == above ? grid with { RepeatsHeading = true } : block;
        }
    }
}
