namespace Entente.Games;

/// <summary>
/// How far the payoffs of a game can move, each by at most so much, before a pure profile changes from equilibrium to none or from none to one. A deviation that
/// loses s is turned into one that does not lose by moving two payoffs by s/2 each towards one another, and by nothing smaller; so the distance
/// is half the least loss in equilibrium, and elsewhere half the largest gain. Closed form, exact.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Profile">The profile.</param>
/// <param name="Stands">Whether it is an equilibrium now.</param>
/// <param name="Distance">
/// In units of payoff. Of an equilibrium: changes of up to this leave it one, and any larger bound allows a change that does not; at the distance itself it is an equilibrium still,
/// but not a strict one. Of any other profile: the least change that makes it an equilibrium. Null for an equilibrium from which nobody can deviate.
/// </param>
/// <param name="Deviations">The deviations that decide: who leaves, and for which strategy.</param>
public sealed record StabilityRadius(
    MatrixGame Game, string Method, Profile Profile, bool Stands, Rational? Distance, IReadOnlyList<(Seat Seat, int Strategy)> Deviations)
{
    /// <summary>The radius of one profile.</summary>
    /// <exception cref="ArgumentException">The payoffs are ranks, whose differences mean nothing; see <see cref="LeastSwaps.Breaking"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public static StabilityRadius Of(MatrixGame game, Profile profile)
    {
        Targets.Check(game, profile);
        Cardinal.Require(game);
        var gains =
            from seat in Seats.Both
            from strategy in game.Strategies(seat)
            where strategy != profile[seat]
            select (Deviation: (seat, strategy), Gain: game[profile.With(seat, strategy)][seat] - game[profile][seat]);
        var all = gains.ToArray();
        var most = all.Select(gain => gain.Gain).DefaultIfEmpty(Rational.Zero).Max();
        return new(
            game,
            "half the difference of payoffs that decides",
            profile,
            most.Sign <= 0,
            all.Length == 0 ? null : (most.Sign <= 0 ? -most : most) / 2,
            [.. all.Where(gain => gain.Gain == most).Select(gain => gain.Deviation)]);
    }

    /// <summary>
    /// The profiles at which the set of all pure equilibria changes first, row by row: no change of payoffs smaller than their distance adds or removes one.
    /// Empty where nobody has a choice.
    /// </summary>
    /// <exception cref="ArgumentException">The payoffs are ranks.</exception>
    public static IReadOnlyList<StabilityRadius> OfPureEquilibria(MatrixGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        StabilityRadius[] all = [.. game.Profiles.Select(profile => Of(game, profile)).Where(radius => radius.Distance is not null)];
        return [.. all.Where(radius => radius.Distance == all.Min(other => other.Distance))];
    }

    /// <summary>A nearest game on the other side: each payoff that decides is moved by the distance and a little beyond.</summary>
    /// <param name="beyond">How far beyond, in units of payoff; an equilibrium falls only for more than zero.</param>
    /// <exception cref="InvalidOperationException">Nobody can deviate.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public MatrixGame Moved(Rational beyond)
    {
        if (beyond.Sign < 0)
            throw new ArgumentOutOfRangeException(nameof(beyond), $"{beyond} is negative.");
        var by = (Distance ?? throw new InvalidOperationException("Nobody can deviate, whatever the payoffs.")) + beyond;
        var payoffs = new PayoffPair[Game.Count(Seat.Row), Game.Count(Seat.Column)];
        foreach (var profile in Game.Profiles)
            payoffs[profile.Row, profile.Column] = new(Moved(profile, Seat.Row, by), Moved(profile, Seat.Column, by));
        return new(Game.Title, Game.Row, Game.Column, Game.Scale, payoffs);
    }

    private Rational Moved(Profile at, Seat seat, Rational by)
    {
        var payoff = Game[at][seat];
        var raise = Stands ? -by : by;
        if (at == Profile)
            return payoff + raise;
        return at[seat.Other()] == Profile[seat.Other()] && (!Stands || Deviations.Contains((seat, at[seat]))) ? payoff - raise : payoff;
    }
}
