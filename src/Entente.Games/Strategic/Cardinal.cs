namespace Entente.Games;

/// <summary>Guards methods that average payoffs.</summary>
internal static class Cardinal
{
    internal static void Require(MatrixGame game)
    {
        if (game.Scale != PayoffScale.Cardinal)
            throw new ArgumentException(
                $"The payoffs of '{game.Title}' are ranks; mixed strategies need utilities ({nameof(MatrixGame)}.{nameof(MatrixGame.WithScale)} reads ranks as such).", nameof(game));
    }
}
