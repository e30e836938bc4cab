using System.Numerics;

namespace Entente.Theories.Forms.Options;

/// <summary>
/// Who is first, and who comes where, in each draw: by value among the options that are not blocked. Equal values are put
/// in order by lot (a column of lots for each option), and equal lots by the order in which the options are listed.
/// </summary>
/// <param name="Values">Value by option and draw; never missing.</param>
/// <param name="Blocked">Whether an option is blocked, by option and draw.</param>
/// <param name="Lots">Lots by option and draw.</param>
internal sealed record Standing(double[][] Values, bool[][] Blocked, IReadOnlyList<ReadOnlyMemory<double>> Lots)
{
    private int Draws => Values[0].Length;

    /// <summary>The first option in each draw; the number of options where all are blocked.</summary>
    public byte[] First() => First(out _);

    /// <summary>The same, perhaps among all options but one, with the value of the first; −∞ where all are blocked.</summary>
    public byte[] First(out double[] best, int? but = null)
    {
        var first = new byte[Draws];
        best = new double[Draws];
        first.AsSpan().Fill((byte)Values.Length);
        best.AsSpan().Fill(double.NegativeInfinity);
        for (var option = 0; option < Values.Length; option++)
        {
            if (option != but)
            {
                Challenge(option, first, best);
            }
        }

        return first;
    }

    /// <summary>Puts an option first in the draws in which it beats the best of those before it.</summary>
    private void Challenge(int option, byte[] first, double[] best)
    {
        var values = Values[option];
        for (var start = 0; start < first.Length; start += Lead.Draws)
        {
            for (var wins = Wins(option, values, Blocked[option], first, best, start); wins != 0; wins &= wins - 1)
            {
                var draw = start + BitOperations.TrailingZeroCount(wins);
                (first[draw], best[draw]) = ((byte)option, values[draw]);
            }
        }
    }

    /// <summary>Set in those of 64 draws in which an option, with these values, beats the best of others.</summary>
    public ulong Wins(int option, double[] values, bool[] blocked, byte[] first, double[] best, int start)
    {
        var lead = Lead.Of(values, blocked, best, start);
        var wins = lead.Ahead;
        for (var level = lead.Level; level != 0; level &= level - 1)
        {
            var at = BitOperations.TrailingZeroCount(level);
            wins |= BeatsByLot(option, first[start + at], start + at) ? 1UL << at : 0;
        }

        return wins;
    }

    /// <summary>Share of draws in which an option has each rank, 0 for the first; blocked draws count for none.</summary>
    public double[] Ranks(int option)
    {
        var counts = new int[Values.Length];
        for (var draw = 0; draw < Draws; draw++)
        {
            if (!Blocked[option][draw])
            {
                counts[Rank(option, draw)]++;
            }
        }

        return [.. counts.Select(c => (double)c / Draws)];
    }

    private int Rank(int option, int draw)
    {
        var rank = 0;
        for (var other = 0; other < Values.Length; other++)
        {
            rank += other != option && !Blocked[other][draw] && Beats(other, option, draw) ? 1 : 0;
        }

        return rank;
    }

    private bool Beats(int one, int other, int draw)
    {
        var (x, y) = (Values[one][draw], Values[other][draw]);
        return x != y ? x > y : BeatsByLot(one, other, draw);
    }

    /// <summary>Whether one option comes before another of the same value.</summary>
    private bool BeatsByLot(int one, int other, int draw)
    {
        var (lot, against) = (Lots[one].Span[draw], Lots[other].Span[draw]);
        return lot != against ? lot > against : one < other;
    }
}
