namespace Entente.Games;

/// <summary>What makes a distribution over profiles a correlated equilibrium.</summary>
internal static class CorrelatedConstraints
{
    /// <summary>One is the sum of probabilities; and for each player, no strategy that it may be told loses against another.</summary>
    internal static IEnumerable<LinearConstraint> Of(MatrixGame game, IReadOnlyList<Profile> profiles)
    {
        yield return new([.. Enumerable.Repeat((Rational)1, profiles.Count)], LinearRelation.Equal, 1);
        foreach (var (seat, told, instead) in Deviations(game))
            yield return new([.. profiles.Select(profile => profile[seat] == told ? Gain(game, profile, seat, instead) : 0)], LinearRelation.AtMost, 0);
    }

    /// <summary>The most that a player told any strategy could gain by another, in expectation; zero where nobody gains.</summary>
    internal static Rational MaxRegret(MatrixGame game, IReadOnlyList<LikelyProfile> support) =>
        Deviations(game).Select(deviation => support.Where(likely => likely.Profile[deviation.Seat] == deviation.Told)
            .Aggregate(Rational.Zero, (sum, likely) => sum + (likely.Probability * Gain(game, likely.Profile, deviation.Seat, deviation.Instead))))
        .Append(Rational.Zero).Max();

    private static Rational Gain(MatrixGame game, Profile profile, Seat seat, int instead) => game[profile.With(seat, instead)][seat] - game[profile][seat];

    private static IEnumerable<(Seat Seat, int Told, int Instead)> Deviations(MatrixGame game) =>
        from seat in Seats.Both
        from told in game.Strategies(seat)
        from instead in game.Strategies(seat)
        where told != instead
        select (seat, told, instead);
}
