namespace Entente.Games;

/// <summary>Defects, cooperates, cooperates; where the other cooperated on the second and third move it defects ever after, else it plays tit for tat (Beaufils, Delahaye and Mathieu 1997).</summary>
public sealed class Prober() : RepeatedStrategy("prober", "Prober", "試探者", "Beaufils, Delahaye and Mathieu 1997")
{
    private const ulong Second = 1, ThirdTried = 2, ThirdWronged = 3, Exploiting = 4, Content = 5, Wronged = 6;

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => state is 0 or Exploiting or Wronged ? 0 : 1;

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) => state switch
    {
        0 => Second,
        Second => other ? ThirdTried : ThirdWronged,
        ThirdTried when other => Exploiting,
        Exploiting => Exploiting,
        _ => other ? Content : Wronged,
    };
}
