using Entente.Cases;

namespace Entente.Reports.Blocks;

/// <summary>A tree drawn from its root at the left to its ends at the right. A format that cannot draw leaves it out: what it shows also stands in a table.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Root">The root.</param>
internal sealed record Tree(Localised Caption, TreeItem Root) : Block;

/// <summary>A node of a tree.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Kind">Style class: <c>choice</c>, <c>chance</c> or <c>end</c>.</param>
/// <param name="Branches">Where it goes on; none at an end.</param>
internal sealed record TreeItem(Cell Text, string Kind, IReadOnlyList<TreeBranch> Branches);

/// <summary>A branch of a tree.</summary>
/// <param name="Above">What stands above its line.</param>
/// <param name="Below">What stands below it.</param>
/// <param name="Share">How likely it is taken, 0–1: drawn as the strength of the line.</param>
/// <param name="IsMain">Whether none beside it is likelier.</param>
/// <param name="To">Where it leads.</param>
internal sealed record TreeBranch(Cell Above, Cell Below, double Share, bool IsMain, TreeItem To);
