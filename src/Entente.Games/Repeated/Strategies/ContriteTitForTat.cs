namespace Entente.Games;

/// <summary>Tit for tat by standing: defects only while it is itself in good standing and the other is not, so that it bears the answer to its own slip (Sugden 1986; Boyd 1989; Wu and Axelrod 1995).</summary>
/// <remarks>Standing is lost by a defection, except one against a player in bad standing by a player in good standing, and regained by cooperation.</remarks>
public sealed class ContriteTitForTat() : RepeatedStrategy("contrite-tit-for-tat", "Contrite tit for tat", "悔過的以牙還牙", "Sugden 1986; Boyd 1989; Wu and Axelrod 1995")
{
    private const ulong OwnBad = 1, OtherBad = 2;

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => state == OtherBad ? 0 : 1;

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) =>
        (own || state == OtherBad ? 0 : OwnBad) | (other || state == OwnBad ? 0 : OtherBad);
}
