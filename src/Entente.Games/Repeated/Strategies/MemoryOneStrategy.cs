namespace Entente.Games;

/// <summary>A strategy that looks at the last outcome only (Nowak and Sigmund 1993; Press and Dyson 2012).</summary>
public class MemoryOneStrategy : RepeatedStrategy
{
    private readonly double[] probabilities; // by outcome, then at the start

    /// <summary>Makes a strategy.</summary>
    /// <param name="id">Its name in kebab case.</param>
    /// <param name="english">Its name in English.</param>
    /// <param name="chinese">Its name in Traditional Chinese.</param>
    /// <param name="source">Where it was published.</param>
    /// <param name="vector">Its probabilities of cooperation.</param>
    public MemoryOneStrategy(string id, string english, string chinese, string source, MemoryOne vector)
        : base(id, english, chinese, source)
    {
        ArgumentNullException.ThrowIfNull(vector);
        Vector = vector;
        probabilities = [.. vector.AfterOutcomes.Append(vector.First).Select(probability => probability.ToDouble())];
    }

    /// <summary>Its probabilities of cooperation, exactly.</summary>
    public MemoryOne Vector { get; }

    /// <summary>One half, which many published vectors hold.</summary>
    protected static Rational Half { get; } = new(1, 2);

    /// <inheritdoc/>
    public sealed override ulong Start => MatchCounts.Outcomes;

    /// <inheritdoc/>
    public sealed override double Cooperation(ulong state) => probabilities[state];

    /// <inheritdoc/>
    public sealed override ulong Next(ulong state, bool own, bool other) => (ulong)MatchCounts.Outcome(own, other);
}
