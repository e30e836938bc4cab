using Entente.Games;
using Entente.Numerics;

namespace Entente.Bench.Games;

/// <summary>The plain way: two objects per match that are asked for their moves and told what happened, and random numbers one by one.</summary>
internal static class PlainTournament
{
    internal static MatchCounts Play(RepeatedStrategy[] entrants, TournamentOptions options)
    {
        (int Row, int Column)[] pairs = [.. from row in Enumerable.Range(0, entrants.Length) from column in Enumerable.Range(row + 1, entrants.Length - row - 1) select (row, column)];
        var sums = Chunks.Map(pairs.Length, options.Threads, pair => Matches(entrants[pairs[pair].Row], entrants[pairs[pair].Column], options));
        return sums.Aggregate(default(MatchCounts), (sum, counts) => sum + counts);
    }

    private static MatchCounts Matches(RepeatedStrategy row, RepeatedStrategy column, TournamentOptions options)
    {
        var stream = StreamId.Of($"match\n{row.Id}\n{column.Id}");
        var sum = default(MatchCounts);
        for (var match = 0; match < options.Repetitions; match++)
            sum += Match(new(row), new(column), options, stream.Child(match));
        return sum;
    }

    private static MatchCounts Match(Contestant row, Contestant column, TournamentOptions options, StreamId stream)
    {
        var (moves, seen) = (new Draws(options.Seed, stream), new Draws(options.Seed, stream.Child(0)));
        var counts = default(MatchCounts);
        for (var turn = 0; turn < options.Turns; turn++)
        {
            var (mine, theirs) = (row.Move(moves.Next(), options.Noise), column.Move(moves.Next(), options.Noise));
            row.Learn(mine, theirs != seen.Next() < options.Noise.Misperception);
            column.Learn(theirs, mine != seen.Next() < options.Noise.Misperception);
            counts += new MatchCounts(mine && theirs ? 1 : 0, mine && !theirs ? 1 : 0, !mine && theirs ? 1 : 0, !mine && !theirs ? 1 : 0);
        }

        return counts;
    }

    private sealed class Contestant(RepeatedStrategy strategy)
    {
        private ulong state = strategy.Start;

        internal bool Move(double draw, PlayNoise noise)
        {
            var decided = strategy.Cooperation(state);
            return draw < decided + (noise.Tremble * (1 - (2 * decided)));
        }

        internal void Learn(bool own, bool other) => state = strategy.Next(state, own, other);
    }

    private sealed class Draws(ulong seed, StreamId stream)
    {
        private ulong index;

        // Two numbers to a block, as DrawSource makes them.
        internal double Next()
        {
            var block = Philox4x32.Block(index / 2, stream.Value, seed);
            return ((((index++ % 2 == 0 ? block.Low : block.High) >> 12) + 0.5) * Math.ScaleB(1, -52));
        }
    }
}
