namespace Entente.Games;

/// <summary>Tit for tat that defects unprovoked one time in ten, and lets the answer to that pass once (Li, Hingston and Kendall 2011).</summary>
public sealed class RemorsefulProber() : RepeatedStrategy("remorseful-prober", "Remorseful prober", "悔過的試探者", "Li, Hingston and Kendall 2011")
{
    private const ulong Content = 0, Opening = 1, Remorseful = 2, Wronged = 3;

    /// <inheritdoc/>
    public override ulong Start => Opening;

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => state switch { Content => 0.9, Wronged => 0, _ => 1 };

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) => other ? Content : state == Content && !own ? Remorseful : Wronged;
}
