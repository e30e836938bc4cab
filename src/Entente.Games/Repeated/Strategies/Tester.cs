namespace Entente.Games;

/// <summary>Defects first; once the other defects, it cooperates in apology and plays tit for tat from there on. Until then it cooperates on the second and third move and defects on every other one after that (second tournament, entry of Gladstein: Axelrod 1980).</summary>
public sealed class Tester() : RepeatedStrategy("tester", "Tester", "測試者（Tester）", "Axelrod 1980")
{
    private const ulong Second = 1, Third = 2, Taking = 3, Resting = 4, Apologising = 5, Content = 6, Wronged = 7;

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => state is 0 or Taking or Wronged ? 0 : 1;

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) => state switch
    {
        Apologising or Content or Wronged => other ? Content : Wronged,
        _ when !other => Apologising,
        Third or Resting => Taking,
        Taking => Resting,
        _ => state + 1,
    };
}
