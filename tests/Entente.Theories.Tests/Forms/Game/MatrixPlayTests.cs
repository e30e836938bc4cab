using Entente.Games;
using Entente.Theories.Forms.Game;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Tests.Forms.Game;

public sealed class MatrixPlayTests
{
    private const int Draws = 60;

    [Theory]
    [InlineData(2, 2, 2)]
    [InlineData(2, 3, 2)]
    [InlineData(3, 2, 2)]
    [InlineData(3, 2, 3)]
    public void Every_draw_has_the_pure_equilibria_of_the_exact_game(int players, int first, int others)
    {
        var (oracle, game, play) = Made(players, first, others, 5);
        var counts = ((StatedMatrix)game.Play).Strategies.Select(s => s.Count).ToArray();
        for (var draw = 0; draw < Draws; draw++)
        {
            var exact = NormalGamePureEquilibria.Of(ExactGame.Normal(oracle.At(game, draw), "drawn"), TestContext.Current.CancellationToken).Equilibria.Select(e => Number(e.Strategies, counts)).ToHashSet();
            var found = Enumerable.Range(0, counts.Aggregate(1, (x, y) => x * y)).Where(p => play.Holds(p)[draw] == 1).ToHashSet();
            Assert.True(exact.SetEquals(found));
            Assert.Equal(exact.Count, play.Name("equilibria").Span[draw]);
        }
    }

    [Fact]
    public void Every_draw_has_the_dominant_strategies_and_the_mixture_of_the_exact_game()
    {
        var (oracle, game, play) = Made(2, 2, 2, 9);
        string[] players = [.. game.Players.Select(p => p.Id)];
        for (var draw = 0; draw < Draws; draw++)
        {
            var exact = ExactGame.Matrix(oracle.At(game, draw), "drawn");
            foreach (var seat in Seats.Both)
                Assert.All([0, 1], s => Assert.Equal(DominanceRelation.Of(exact).StrictlyDominant(seat) == s ? 1 : 0, play.Answer("dominant", [players[(int)seat], $"m{s}"]).At(draw)));
            var full = ExtremeEquilibria.Of(exact, token: TestContext.Current.CancellationToken).Equilibria.Where(e => Seats.Both.All(seat => Enumerable.Range(0, 2).All(s => Part(e.Profile, seat)[s].Sign > 0))).ToArray();
            var mix = play.Answer("mixes", [players[0], "m0"]).At(draw);
            if (full.Length == 1)
                Assert.Equal(full[0].Profile.Row[0].ToDouble(), mix, 1e-12);
        }
    }

    private static MixedStrategy Part(MixedProfile profile, Seat seat) => seat == Seat.Row ? profile.Row : profile.Column;

    private static (PlayOracle, StatedGame, MatrixPlay) Made(int players, int first, int others, int seed)
    {
        var oracle = new PlayOracle(seed, Draws);
        StatedMove[][] strategies = [.. Enumerable.Range(0, players).Select(p => PlayOracle.Moves(p == 0 ? first : others))];
        var matrix = new StatedMatrix(strategies, [.. Enumerable.Range(0, strategies.Aggregate(1, (product, own) => product * own.Length)).Select(_ => oracle.Outcome(players))]);
        var game = new StatedGame(PlayOracle.Players(players), PayoffScale.Cardinal, matrix);
        return (oracle, game, new MatrixPlay(game, matrix, new PlayColumns(game, Draws, oracle.Column)));
    }

    /// <summary>The last player's strategy runs fastest.</summary>
    private static int Number(IReadOnlyList<int> strategies, int[] counts) => strategies.Select((s, player) => (s, player)).Aggregate(0, (number, x) => (number * counts[x.player]) + x.s);
}
