namespace Entente.Games;

/// <summary>
/// What a player knows where it moves, or a move of chance: all nodes of one set offer the same actions, and a player cannot tell them apart
/// (Kuhn 1953). Nodes of chance that share a set draw independently of each other.
/// </summary>
public sealed record InformationSet
{
    /// <summary>The largest common denominator of the probabilities of chance, in bits: adding fractions beyond it would take too long.</summary>
    public const int MaximumDenominatorBits = 4096;

    /// <summary>The set of a player.</summary>
    /// <param name="player">Who moves, from 0.</param>
    /// <param name="name">Its name, perhaps empty.</param>
    /// <param name="actions">The names of the actions, perhaps empty or repeated; at least one.</param>
    /// <exception cref="ArgumentException">There is no action.</exception>
    public InformationSet(int player, string name, params IReadOnlyList<string> actions)
        : this(name, actions)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(player);
        (Player, Probabilities) = (player, []);
    }

    /// <summary>A move of chance.</summary>
    /// <param name="name">Its name, perhaps empty.</param>
    /// <param name="actions">The names of what may happen; at least one.</param>
    /// <param name="probabilities">One for each, none negative, together exactly one, with a common denominator of at most <see cref="MaximumDenominatorBits"/>.</param>
    /// <exception cref="ArgumentException">The probabilities are no distribution over the actions.</exception>
    public InformationSet(string name, IReadOnlyList<string> actions, IReadOnlyList<ExactNumber> probabilities)
        : this(name, actions)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        if (probabilities.Count != actions.Count || probabilities.Any(number => number.Value.Sign < 0) || Sum(probabilities) != 1)
            throw new ArgumentException($"{string.Join(", ", probabilities)} is no distribution over {actions.Count} actions.", nameof(probabilities));
        Probabilities = [.. probabilities];
    }

    private InformationSet(string name, IReadOnlyList<string> actions)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(actions);
        if (actions.Count == 0)
            throw new ArgumentException($"Information set '{name}' offers no action.", nameof(actions));
        (Name, Actions, Probabilities) = (name, [.. actions], []);
    }

    /// <summary>Who moves, from 0; null for chance.</summary>
    public int? Player { get; }

    /// <summary>Its name, perhaps empty.</summary>
    public string Name { get; }

    /// <summary>The names of the actions, at least one; perhaps empty or repeated.</summary>
    public IReadOnlyList<string> Actions { get; }

    /// <summary>How likely each action is; empty unless chance moves.</summary>
    public IReadOnlyList<ExactNumber> Probabilities { get; }

    /// <summary>Whether chance moves.</summary>
    public bool IsChance => Player is null;

    /// <summary>Whether two sets are described alike.</summary>
    public bool Equals(InformationSet? other) =>
        other is not null && Player == other.Player && Name == other.Name && Actions.SequenceEqual(other.Actions) && Probabilities.SequenceEqual(other.Probabilities);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Player, Name, Actions.Count, Actions[0]);

    /// <summary>The sum of probabilities; null where their common denominator is too large.</summary>
    internal static Rational? Sum(IEnumerable<ExactNumber> probabilities)
    {
        var sum = Rational.Zero;
        foreach (var probability in probabilities)
        {
            sum += probability.Value;
            if (sum.Denominator.GetBitLength() > MaximumDenominatorBits)
                return null;
        }

        return sum;
    }
}
