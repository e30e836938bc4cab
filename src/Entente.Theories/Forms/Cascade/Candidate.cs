using Entente.Networks.Cascades;
using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Cascade;

/// <summary>A link on which evidence bears.</summary>
/// <param name="Link">The link, by indices of actors.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Of">Its strength.</param>
/// <param name="Facing">What makes it an enemy's concern; null where none is needed.</param>
/// <param name="Brake">What holds the joiner back; null where no evidence speaks of it, or for a strike.</param>
internal sealed record Candidate(Link Link, LinkKind Kind, Folded Of, Folded? Facing, Folded? Brake)
{
    /// <summary>What entered.</summary>
    public IEnumerable<Measured> Measures => Of.Measures.Concat(Facing?.Measures ?? []).Concat(Brake?.Measures ?? []).DistinctBy(m => m.Call);

    /// <summary>Names its toss, the same in every year, for every attack and in every variant.</summary>
    public string Name(string theory, string[] actors) =>
        $"cascade:{theory}:{Kind.Id}:{actors[Link.Joiner]}:{actors[Link.Other]}{(Link.Facing is { } enemy ? $":{actors[enemy]}" : "")}";

    /// <summary>Its chance in each draw.</summary>
    public double[] Chance(double[] factor, ReadOnlyMemory<double> heldBack, int draws)
    {
        var chance = LentColumns.Take(draws);
        Columns.Multiply(Of.Draws.Span, factor, chance);
        if (Facing is { } facing)
        {
            Columns.Multiply(chance, facing.Draws.Span, chance);
        }

        if (Brake is { } brake)
        {
            var left = LentColumns.Take(draws);
            Columns.Multiply(brake.Draws.Span, heldBack.Span, left);
            Columns.Affine(-1, left, 1, left);
            Columns.Multiply(chance, left, chance);
        }

        return chance;
    }
}
