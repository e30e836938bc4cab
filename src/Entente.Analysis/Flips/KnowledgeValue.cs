namespace Entente.Analysis.Flips;

/// <summary>
/// What it would be worth to learn whether an item of evidence, or a whole document, is sound before the verdict is named: the value of
/// clairvoyance (Howard 1966). Whoever names a verdict names the likeliest, and is right with its probability. Were the item known to
/// be sound, it would count as it does and the verdict would stand. Were it known to be unsound, it would be left out: then another verdict may be
/// the likeliest, and to go on naming the present one loses the difference between the two. Only knowledge that could change the verdict has a value.
/// </summary>
/// <param name="Source">Key of the document; of an item, that it is in.</param>
/// <param name="Item">Id of the item; null where the whole document is meant.</param>
/// <param name="Items">Items of the finding that would be left out.</param>
/// <param name="Verdict">Key of the verdict that is the likeliest without them.</param>
/// <param name="Probability">Its share of draws then, 0–1.</param>
/// <param name="Present">The share of draws that the present verdict then has, 0–1.</param>
/// <param name="Doubt">Chance that it is unsound: what its grade lacks of the best, of a document the mean over its items.</param>
public sealed record KnowledgeValue(string Source, string? Item, int Items, string Verdict, double Probability, double Present, double Doubt)
{
    /// <summary>What is lost, in percentage points of probability, by naming the present verdict although it is unsound.</summary>
    public double Loss => 100 * (Probability - Present);

    /// <summary>The value of knowing, in percentage points of the probability to name the right verdict.</summary>
    public double Value => Doubt * Loss;
}
