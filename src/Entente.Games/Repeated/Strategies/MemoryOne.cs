namespace Entente.Games;

/// <summary>The probabilities of cooperation of a strategy that looks at the last outcome only.</summary>
public sealed record MemoryOne
{
    /// <summary>Makes a vector.</summary>
    /// <param name="first">On the first move.</param>
    /// <param name="bothCooperated">After both cooperated.</param>
    /// <param name="exploited">After the player cooperated and the other defected.</param>
    /// <param name="exploiting">After the player defected and the other cooperated.</param>
    /// <param name="bothDefected">After both defected.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability is below zero or above one.</exception>
    public MemoryOne(Rational first, Rational bothCooperated, Rational exploited, Rational exploiting, Rational bothDefected)
    {
        foreach (var probability in (Rational[])[first, bothCooperated, exploited, exploiting, bothDefected])
        {
            if (probability.Sign < 0 || probability > 1)
                throw new ArgumentOutOfRangeException(nameof(first), probability.ToString(), "A probability of cooperation lies between 0 and 1.");
        }

        (First, AfterOutcomes) = (first, [bothCooperated, exploited, exploiting, bothDefected]);
    }

    /// <summary>On the first move.</summary>
    public Rational First { get; }

    /// <summary>After each outcome: both cooperated; only the player; only the other; neither.</summary>
    public IReadOnlyList<Rational> AfterOutcomes { get; }

    /// <summary>
    /// The vector that noise makes of it: what was seen is wrong with one probability, what is done with the other. The last outcome stays the true one, so
    /// that a match of two such vectors remains a Markov chain over outcomes.
    /// </summary>
    internal Rational[] Under(Rational misperception, Rational tremble)
    {
        Rational Seen(int outcome) => ((1 - misperception) * AfterOutcomes[outcome]) + (misperception * AfterOutcomes[outcome ^ 1]);
        return [.. Enumerable.Range(0, MatchCounts.Outcomes).Select(outcome => Seen(outcome) + (tremble * (1 - (2 * Seen(outcome)))))];
    }
}
