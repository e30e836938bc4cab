namespace Entente.Theories.Measures;

/// <summary>A measure asked of actors: a dimension or quantity of the codebook, a series of a register, or a pool of several dimensions and quantities.</summary>
/// <param name="Name">Dimension, quantity or series; <c>pool</c> for a pool.</param>
/// <param name="Actors">Actor or group ids, in order.</param>
/// <param name="Pooled">What a pool holds; empty otherwise.</param>
public sealed record MeasureCall(string Name, IReadOnlyList<string> Actors, IReadOnlyList<MeasureCall> Pooled)
{
    /// <summary>The name that pools the items of several dimensions and quantities into one indicator.</summary>
    public const string Pool = "pool";

    /// <summary>Canonical text, such as <c>threat-perceived(A, B)</c>; names the indicator everywhere.</summary>
    public string Id { get; } = $"{Name}({string.Join(", ", Pooled.Count > 0 ? Pooled.Select(p => p.Id) : Actors)})";

    /// <inheritdoc/>
    public bool Equals(MeasureCall? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
