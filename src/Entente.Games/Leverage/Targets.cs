namespace Entente.Games;

/// <summary>Guards what is asked for.</summary>
internal static class Targets
{
    internal static void Check(MatrixGame game, Profile target)
    {
        ArgumentNullException.ThrowIfNull(game);
        foreach (var seat in Seats.Both)
        {
            if (target[seat] < 0 || target[seat] >= game.Count(seat))
                throw new ArgumentOutOfRangeException(nameof(target), $"{game.PlayerAt(seat).Name} has no strategy {target[seat]}; the last is {game.Count(seat) - 1}.");
        }
    }

    internal static void Check(MatrixGame game, Profile target, LeverageAim aim)
    {
        Check(game, target);
        if (!Enum.IsDefined(aim))
            throw new ArgumentOutOfRangeException(nameof(aim), aim, "There is no such aim.");
    }
}
