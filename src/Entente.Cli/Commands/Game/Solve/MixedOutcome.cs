using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>What a mixed profile of any number of players is worth, exactly.</summary>
internal static class MixedOutcome
{
    /// <summary>Payoffs, and the most that anybody could gain by deviating.</summary>
    public static (Rational[] Payoffs, Rational Regret) Of(NormalGame game, IReadOnlyList<MixedStrategy> mixtures)
    {
        var earned = game.Players.Select(player => new Rational[player.Strategies.Count]).ToArray();
        for (var profile = 0; profile < game.ProfileCount; profile++)
        {
            var strategies = game.Strategies(profile);
            for (var player = 0; player < earned.Length; player++)
            {
                var others = Enumerable.Range(0, earned.Length).Where(other => other != player).Aggregate((Rational)1, (product, other) => product * mixtures[other][strategies[other]]);
                earned[player][strategies[player]] += others.Sign == 0 ? Rational.Zero : others * game[profile, player];
            }
        }

        Rational[] payoffs = [.. earned.Select((own, player) => own.Select((payoff, strategy) => payoff * mixtures[player][strategy]).Aggregate((x, y) => x + y))];
        return (payoffs, earned.Select((own, player) => own.Aggregate(Rational.Max) - payoffs[player]).Aggregate(Rational.Max));
    }
}
