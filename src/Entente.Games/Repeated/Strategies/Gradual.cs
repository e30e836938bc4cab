namespace Entente.Games;

/// <summary>Answers the other's nth provocation by n defections and then two cooperations to calm it (Beaufils, Delahaye and Mathieu 1997).</summary>
/// <remarks>Provocations are counted where it is not answering one: the other's defections meanwhile are not held against it.</remarks>
public sealed class Gradual() : RepeatedStrategy("gradual", "Gradual", "漸進報復", "Beaufils, Delahaye and Mathieu 1997")
{
    private const int Count = 32; // from this bit on: how often it was provoked; below: moves left of the answer
    private const ulong Calming = 2; // the last of those moves

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => (uint)state > Calming ? 0 : 1;

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) =>
        (uint)state > 0 ? state - 1 : other ? state : (((state >> Count) + 1) * ((1UL << Count) + 1)) + Calming;
}
