using Entente.Numerics;

namespace Entente.Games;

/// <summary>
/// Plays matches of one pair. Turn t of a match takes draws 2t and 2t + 1 of the match's stream for the moves, row player's first, and those of a child
/// stream for what is seen: a match depends on its stream alone, and less noise changes only the turns that it touches.
/// </summary>
internal sealed class MatchPlay(StrategyTable row, StrategyTable column, int turns, double misperception)
{
    private const int Piece = 256; // turns whose draws are made at once; both buffers stay in the first-level cache

    private readonly bool certain = !row.IsMixed && !column.IsMixed; // the draws of moves decide nothing

    /// <summary>Whether every match is like every other.</summary>
    internal bool IsCertain => certain && misperception == 0;

    /// <summary>Plays one match.</summary>
    internal MatchCounts Play(DrawSource source, StreamId stream)
    {
        Span<double> moves = stackalloc double[2 * Piece];
        Span<double> seen = stackalloc double[2 * Piece];
        moves.Fill(0.5);
        seen.Fill(1);
        var position = default(Position);
        for (var first = 0; first < turns; first += Piece)
        {
            var draws = 2 * Math.Min(Piece, turns - first);
            if (!certain)
                source.Uniform(stream, 2L * first, moves[..draws]);
            if (misperception > 0)
                source.Uniform(stream.Child(0), 2L * first, seen[..draws]);
            Play(moves[..draws], seen[..draws], ref position);
        }

        return MatchCounts.From(turns, position.RowMoves, position.ColumnMoves, position.Both);
    }

    // Without branches: the moves are noise, and no processor foresees them.
    private void Play(ReadOnlySpan<double> moves, ReadOnlySpan<double> seen, ref Position position)
    {
        var (rowCooperates, columnCooperates, rowNext, columnNext) = (row.Cooperation, column.Cooperation, row.Next, column.Next);
        var (here, there, rowMoves, columnMoves, both) = position;
        for (var k = 0; k + 1 < moves.Length && k + 1 < seen.Length; k += 2)
        {
            var mine = Below(moves[k], rowCooperates[here]);
            var theirs = Below(moves[k + 1], columnCooperates[there]);
            here = rowNext[(4 * here) + 3 - (2 * mine) - (theirs ^ Below(seen[k], misperception))];
            there = columnNext[(4 * there) + 3 - (2 * theirs) - (mine ^ Below(seen[k + 1], misperception))];
            rowMoves += mine;
            columnMoves += theirs;
            both += mine & theirs;
        }

        position = new(here, there, rowMoves, columnMoves, both);
    }

    private static int Below(double draw, double probability) => draw < probability ? 1 : 0;

    private readonly record struct Position(int Row, int Column, int RowMoves, int ColumnMoves, int Both);
}
