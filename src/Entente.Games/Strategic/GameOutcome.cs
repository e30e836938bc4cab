namespace Entente.Games;

/// <summary>A consequence with its payoffs; several profiles or nodes may share one.</summary>
public sealed record GameOutcome
{
    /// <summary>Makes an outcome.</summary>
    /// <param name="name">Its name, perhaps empty.</param>
    /// <param name="payoffs">One for each player.</param>
    public GameOutcome(string name, IReadOnlyList<ExactNumber> payoffs)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(payoffs);
        (Name, Payoffs) = (name, [.. payoffs]);
    }

    /// <summary>Its name, perhaps empty.</summary>
    public string Name { get; }

    /// <summary>One for each player.</summary>
    public IReadOnlyList<ExactNumber> Payoffs { get; }

    /// <summary>Whether two outcomes have the same name and payoffs, written alike.</summary>
    public bool Equals(GameOutcome? other) => other is not null && Name == other.Name && Payoffs.SequenceEqual(other.Payoffs);

    /// <inheritdoc/>
    public override int GetHashCode() => Payoffs.Aggregate(Name.GetHashCode(StringComparison.Ordinal), HashCode.Combine);
}
