namespace Entente.Games;

/// <summary>One strategy of a player set above another of the same player, both pure.</summary>
/// <param name="Seat">The player.</param>
/// <param name="Dominant">The better strategy.</param>
/// <param name="Dominated">The worse one.</param>
/// <param name="Strict">Better whatever the opponent does; otherwise never worse and at least once better (weak dominance).</param>
public sealed record Domination(Seat Seat, int Dominant, int Dominated, bool Strict)
{
    /// <summary>How one strategy stands to another against the opponent's listed strategies; null where it does not dominate.</summary>
    internal static Domination? Between(MatrixGame game, Seat seat, int dominant, int dominated, IEnumerable<int> opponents)
    {
        var (least, most) = (int.MaxValue, int.MinValue);
        foreach (var other in opponents)
        {
            var order = game.Payoff(seat, dominant, other).CompareTo(game.Payoff(seat, dominated, other));
            (least, most) = (Math.Min(least, order), Math.Max(most, order));
        }

        return least < 0 || most <= 0 ? null : new(seat, dominant, dominated, Strict: least > 0);
    }
}
