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
    /// <summary>Draws at a time: what is worked out of them stays in the first-level cache. Whole words of live draws.</summary>
    internal const int Block = 1024;

    /// <summary>What entered.</summary>
    public IEnumerable<Measured> Measures => Of.Measures.Concat(Facing?.Measures ?? []).Concat(Brake?.Measures ?? []).DistinctBy(m => m.Call);

    /// <summary>Names its toss, the same in every year, for every attack and in every variant.</summary>
    public string Name(string theory, string[] actors) =>
        $"cascade:{theory}:{Kind.Id}:{actors[Link.Joiner]}:{actors[Link.Other]}{(Link.Facing is { } enemy ? $":{actors[enemy]}" : "")}";

    /// <summary>Its chance in some draws.</summary>
    /// <param name="factor">What its kind is multiplied by, in every draw.</param>
    /// <param name="heldBack">Share by which the brake lowers a chance, in every draw.</param>
    /// <param name="first">The first of the draws.</param>
    /// <param name="chance">At most <see cref="Block"/> of them.</param>
    public void Chance(ReadOnlySpan<double> factor, ReadOnlySpan<double> heldBack, int first, Span<double> chance)
    {
        Columns.Multiply(Of.Draws.Span.Slice(first, chance.Length), factor.Slice(first, chance.Length), chance);
        if (Facing is { } facing)
        {
            Columns.Multiply(chance, facing.Draws.Span.Slice(first, chance.Length), chance);
        }

        if (Brake is { } brake)
        {
            Span<double> left = stackalloc double[chance.Length];
            Columns.Multiply(brake.Draws.Span.Slice(first, chance.Length), heldBack.Slice(first, chance.Length), left);
            Columns.Affine(-1, left, 1, left);
            Columns.Multiply(chance, left, chance);
        }
    }
}
