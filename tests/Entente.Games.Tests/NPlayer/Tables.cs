using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests.NPlayer;

/// <summary>Games of several players.</summary>
internal static class Tables
{
    /// <summary>Three players with two strategies each and payoffs that are rarely tied.</summary>
    internal static Arbitrary<NormalGame> Eight =>
        (from payoffs in Gen.Choose(-30, 30).ArrayOf(24) select Game([2, 2, 2], (profile, player) => payoffs[(3 * profile) + player])).ToArbitrary();

    internal static NormalGame Game(int[] sizes, Func<int, int, Rational> payoff)
    {
        NormalPlayer[] players = [.. sizes.Select((size, number) => NormalPlayer.Numbered($"{number + 1}", size))];
        var profiles = sizes.Aggregate(1, (product, size) => product * size);
        return new("a game", null, players, [.. from profile in Enumerable.Range(0, profiles) from player in Enumerable.Range(0, sizes.Length) select (ExactNumber)payoff(profile, player)]);
    }

    /// <summary>Somebody must act, at a cost of one half, for all to gain 1 (Diekmann 1985); strategy 0 is to act.</summary>
    internal static NormalGame Volunteers(int players) => Game([.. Enumerable.Repeat(2, players)], (profile, player) =>
        (profile >> player & 1) == 0 ? new Rational(1, 2) : profile == (1 << players) - 1 ? 0 : 1);

    internal static NormalGame Flat(MatrixGame game) => Game(
        [game.Count(Seat.Row), game.Count(Seat.Column)],
        (profile, player) => game.Payoff(Seats.Both[player], player == 0 ? profile % game.Count(Seat.Row) : profile / game.Count(Seat.Row), player == 0 ? profile / game.Count(Seat.Row) : profile % game.Count(Seat.Row)));
}
