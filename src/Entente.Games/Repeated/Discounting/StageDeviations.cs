namespace Entente.Games;

/// <summary>What a player gets by leaving a profile alone.</summary>
internal static class StageDeviations
{
    /// <summary>The best other strategy, the first of equals; null where there is no other.</summary>
    internal static (int Strategy, Rational Payoff)? Best(NormalGame game, int player, int profile)
    {
        var (count, stride) = (game.Players[player].Strategies.Count, game.Stride(player));
        var own = profile / stride % count;
        (int Strategy, Rational Payoff)? best = null;
        for (var strategy = 0; strategy < count; strategy++)
        {
            var payoff = game[profile + ((strategy - own) * stride), player];
            if (strategy != own && !(best?.Payoff >= payoff))
                best = (strategy, payoff);
        }

        return best;
    }
}
