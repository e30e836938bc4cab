using Entente.Cases;
using Entente.Networks.Cascades;

namespace Entente.Theories.Forms.Cascade;

/// <summary>A kind of link that may drag A into the war of B: obligation, bases, reputation …</summary>
/// <param name="Id">Id within the theory.</param>
/// <param name="Title">In words.</param>
/// <param name="Of">Its strength between A and B, 0–1; a pair on which no evidence bears has no such link.</param>
/// <param name="Facing">For links that need an enemy C: what makes A its concern, 0–1, over A and C; null where the enemy does not matter.</param>
/// <param name="Times">What the strength is multiplied by to give the chance: a formula over parameters and <c>balance</c>.</param>
/// <param name="When">The case in which it may act.</param>
/// <param name="Strike">Whether B attacks A, who is then in on the other side; otherwise A comes to B's side.</param>
public sealed record LinkKind(string Id, Localised Title, Quantified Of, Quantified? Facing, Formula Times, Trigger When, bool Strike);
