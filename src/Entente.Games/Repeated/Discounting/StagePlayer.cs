namespace Entente.Games;

/// <summary>What a player gains and fears at a target of repeated play.</summary>
/// <param name="Player">The player, from 0.</param>
/// <param name="Target">What it gets per round at the target.</param>
/// <param name="BestDeviation">Its best other strategy while the others keep to the target; null where it has none.</param>
/// <param name="Deviation">What that one pays; null where there is none.</param>
/// <param name="PureMinmax">The least to which the others can hold it by pure strategies.</param>
/// <param name="MixedMinmax">
/// The least to which the others can hold it by mixing, which is also the most that it can secure; where there are several others, they draw their mixture jointly.
/// </param>
/// <param name="WorstEquilibrium">The equilibrium of the stage game that is worst for it, of those found.</param>
/// <param name="Grim">The discount factors at which it keeps to the target for fear of that equilibrium for ever; null where there are none.</param>
/// <param name="AtMinmax">The same for fear of <paramref name="MixedMinmax"/> for ever: no equilibrium of repeated play keeps it to the target at other factors.</param>
/// <param name="Finite">The same for fear of that equilibrium for 1, 2, … rounds.</param>
public sealed record StagePlayer(
    int Player,
    Rational Target,
    int? BestDeviation,
    Rational? Deviation,
    Rational PureMinmax,
    Rational MixedMinmax,
    StageEquilibrium? WorstEquilibrium,
    DiscountRange? Grim,
    DiscountRange? AtMinmax,
    IReadOnlyList<DiscountRange?> Finite)
{
    /// <summary>Whether it gains at once by leaving the target.</summary>
    public bool Tempted => Deviation > Target;

    internal static StagePlayer Of(NormalGame game, int player, int profile, IReadOnlyList<StageEquilibrium> equilibria, RepeatedOptions options, CancellationToken token)
    {
        var stay = game[profile, player];
        var deviation = StageDeviations.Best(game, player, profile);
        var (pure, mixed) = Minmax.Of(game, player, token);
        var worst = equilibria.MinBy(equilibrium => equilibrium.Payoffs[player]);
        DiscountRange? Fear(int? rounds) => worst is null ? Unafraid(stay, deviation?.Payoff) : DiscountBounds.Staying(stay, deviation?.Payoff, worst.Payoffs[player], rounds);
        return new(
            player,
            stay,
            deviation?.Strategy,
            deviation?.Payoff,
            pure,
            mixed,
            worst,
            Fear(null),
            DiscountBounds.Staying(stay, deviation?.Payoff, mixed, null),
            [.. Enumerable.Range(1, options.MaximumRounds).Select(Fearing)]);

        DiscountRange? Fearing(int rounds)
        {
            token.ThrowIfCancellationRequested();
            options.Search.Progress?.Report(new("rounds of punishment", (player * options.MaximumRounds) + rounds, 0));
            return Fear(rounds);
        }
    }

    // Without a known punishment only who gains nothing stays.
    private static DiscountRange? Unafraid(Rational stay, Rational? deviation) => DiscountBounds.Staying(stay, deviation, stay, null);
}
