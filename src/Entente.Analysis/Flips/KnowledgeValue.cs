namespace Entente.Analysis.Flips;

/// <summary>
/// What it would be worth to learn whether an item of evidence, or a whole document, is sound before an answer is named: the value of
/// clairvoyance (Howard 1966). With doubt d, the shares P of the answers as things stand and P′ with it left out, both in the same
/// draws: who does not know names the answer that is best on the whole and is right with max [(1−d) P + d P′]; who knows names the best in
/// either case and is right with (1−d) max P + d max P′. The value is the difference: never below zero, and zero where one answer is best in both.
/// </summary>
/// <remarks>
/// The doubt is rough: the grade from which it is read already weighs in pooling, so that P itself is somewhat less than what a sound
/// item would give.
/// </remarks>
/// <param name="Source">Key of the document; of an item, that it is in.</param>
/// <param name="Item">Id of the item; null where the whole document is meant.</param>
/// <param name="Items">Items of the finding that would be left out.</param>
/// <param name="Verdict">Key of the verdict that is the likeliest without them; the present one where none is likelier.</param>
/// <param name="Probability">Its share of draws then, 0–1.</param>
/// <param name="Present">The share of draws that the present verdict then has, 0–1.</param>
/// <param name="Stands">The share that the present verdict has as things stand, in the same draws, 0–1.</param>
/// <param name="Doubt">Chance d that it is unsound: what its grade lacks of the best, of a document the mean over its items.</param>
/// <param name="Uninformed">Chance to name the right answer without knowing, 0–1.</param>
/// <param name="Informed">Chance to name the right answer when knowing, 0–1.</param>
public sealed record KnowledgeValue(string Source, string? Item, int Items, string Verdict, double Probability, double Present, double Stands, double Doubt, double Uninformed, double Informed)
{
    /// <summary>The value of knowing, in percentage points of the chance to name the right answer.</summary>
    public double Value => 100 * (Informed - Uninformed);

    /// <summary>How far leaving it out moves the present verdict's probability, in percentage points, in either direction.</summary>
    public double Moves => 100 * Math.Abs(Present - Stands);
}
