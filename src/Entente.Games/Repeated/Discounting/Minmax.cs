namespace Entente.Games;

/// <summary>How low the others can hold a player (Fudenberg and Maskin 1986).</summary>
internal static class Minmax
{
    /// <summary>By pure strategies, and by a mixture that the others draw jointly; for two players, simply by mixing.</summary>
    internal static (Rational Pure, Rational Mixed) Of(NormalGame game, int player, CancellationToken token)
    {
        var (count, stride) = (game.Players[player].Strategies.Count, game.Stride(player));
        int[] others = [.. Enumerable.Range(0, game.ProfileCount).Where(profile => profile / stride % count == 0)];
        var matrix = new Rational[count, others.Length];
        for (var column = 0; column < others.Length; column++)
        {
            for (var own = 0; own < count; own++)
                matrix[own, column] = game[others[column] + (own * stride), player];
        }

        var pure = Enumerable.Range(0, others.Length).Min(column => Enumerable.Range(0, count).Max(own => matrix[own, column]));
        return (pure, MatrixValue.Of(matrix, token).Value);
    }
}
