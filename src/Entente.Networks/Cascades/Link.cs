namespace Entente.Networks.Cascades;

/// <summary>A tie that may drag an actor into a war. It has one chance, in the round in which its case first arises.</summary>
/// <param name="Joiner">Index of the actor that may be dragged in.</param>
/// <param name="Other">Index of the actor at the other end.</param>
/// <param name="When">Its case.</param>
public sealed record Link(int Joiner, int Other, Trigger When)
{
    /// <summary>
    /// Whether the other attacks the joiner, who is then in on the opposite side; otherwise the joiner comes to the other's side.
    /// </summary>
    public bool Strike { get; init; }

    /// <summary>Index of an actor that must be in on the side opposite the other's; null where it does not matter who the enemy is.</summary>
    public int? Facing { get; init; }
}
