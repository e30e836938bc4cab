using System.Numerics;
using System.Runtime.InteropServices;
using Entente.Expressions;
using Entente.Numerics;

namespace Entente.Theories.Forms.Register;

/// <summary>Folds what several records say into one column.</summary>
internal static class SeriesColumn
{
    /// <summary>Draws at a time: what is folded stays in the first-level cache while one record after another is read.</summary>
    private const int Block = 1024;

    /// <summary>The series in each draw. Missing (NaN) readings are left out draw by draw.</summary>
    /// <param name="fold"><c>sum</c>, <c>mean</c>, <c>max</c> or <c>min</c>.</param>
    /// <param name="readings">A column each, or one number that stands for all draws.</param>
    /// <param name="draws">Length of the result.</param>
    public static double[] Fold(string fold, ReadOnlyMemory<double>[] readings, int draws)
    {
        // As long as no record is in doubt, one number does for all draws.
        var inDoubt = Array.Exists(readings, r => r.Length > 1);
        var folded = inDoubt ? LentColumns.Take(draws) : [0];
        var blocks = new Dictionary<double, double[]>();
        Said[] said = [.. readings.Select(r => inDoubt && r.Length == 1 ? Throughout(r.Span[0], Math.Min(Block, draws), blocks) : new Said(r, false))];
        for (var first = 0; first < folded.Length; first += Block)
        {
            Fill(fold, said, first, folded.AsSpan(first, Math.Min(Block, folded.Length - first)));
        }

        return inDoubt ? folded : LentColumns.Filled(draws, folded[0]);
    }

    /// <summary>What a record says in the draws in which a condition is 1; missing in the others.</summary>
    public static double[] Where(ReadOnlySpan<double> condition, Value said)
    {
        var met = GC.AllocateUninitializedArray<double>(condition.Length);
        var draws = said.Draws.Span;
        var i = 0;
        for (; i <= met.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var holds = Vector.Equals(new Vector<double>(condition[i..]), Vector<double>.One);
            Vector.ConditionalSelect(holds, draws.IsEmpty ? new Vector<double>(said.Number) : new Vector<double>(draws[i..]), new Vector<double>(double.NaN)).CopyTo(met, i);
        }

        for (; i < met.Length; i++)
        {
            met[i] = condition[i] == 1 ? said.At(i) : double.NaN;
        }

        return met;
    }

    /// <summary>One number in all draws of any block; many records say the same.</summary>
    private static Said Throughout(double number, int draws, Dictionary<double, double[]> blocks)
    {
        if (!blocks.TryGetValue(number, out var block))
        {
            blocks[number] = block = new double[draws];
            block.AsSpan().Fill(number);
        }

        return new Said(block, true);
    }

    private static void Fill(string fold, Said[] readings, int first, Span<double> folded)
    {
        if (fold is "max" or "min")
        {
            Extreme(fold == "max", readings, first, folded);
            return;
        }

        Span<double> counts = stackalloc double[folded.Length];
        folded.Clear();
        counts.Clear();
        foreach (var reading in readings)
        {
            Add(reading.Block(first, folded.Length), folded, counts);
        }

        if (fold == "mean")
        {
            Columns.Divide(folded, counts, folded);
        }
    }

    /// <summary>Of none the least is missing, and the greatest 0.</summary>
    private static void Extreme(bool greatest, Said[] readings, int first, Span<double> folded)
    {
        folded.Fill(double.NaN);
        foreach (var reading in readings)
        {
            Step(greatest, reading.Block(first, folded.Length), folded);
        }

        for (var i = 0; i < folded.Length && greatest; i++)
        {
            folded[i] = double.IsNaN(folded[i]) ? 0 : folded[i];
        }
    }

    private static void Step(bool greatest, ReadOnlySpan<double> said, Span<double> folded)
    {
        var all = MemoryMarshal.Cast<double, Vector<double>>(folded);
        var read = MemoryMarshal.Cast<double, Vector<double>>(said);
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = greatest ? Vector.MaxNumber(all[i], read[i]) : Vector.MinNumber(all[i], read[i]);
        }

        for (var i = all.Length * Vector<double>.Count; i < folded.Length; i++)
        {
            folded[i] = greatest ? double.MaxNumber(folded[i], said[i]) : double.MinNumber(folded[i], said[i]);
        }
    }

    /// <summary>No sum is −0, so that adding 0 changes no bit.</summary>
    private static void Add(ReadOnlySpan<double> said, Span<double> sums, Span<double> counts)
    {
        var all = MemoryMarshal.Cast<double, Vector<double>>(sums);
        var count = MemoryMarshal.Cast<double, Vector<double>>(counts);
        var read = MemoryMarshal.Cast<double, Vector<double>>(said);
        for (var i = 0; i < all.Length; i++)
        {
            var known = Vector.Equals(read[i], read[i]);
            all[i] += Vector.ConditionalSelect(known, read[i], Vector<double>.Zero);
            count[i] += Vector.ConditionalSelect(known, Vector<double>.One, Vector<double>.Zero);
        }

        for (var i = all.Length * Vector<double>.Count; i < sums.Length; i++)
        {
            var known = !double.IsNaN(said[i]);
            sums[i] += known ? said[i] : 0;
            counts[i] += known ? 1 : 0;
        }
    }

    /// <summary>What a record says.</summary>
    /// <param name="Draws">In every draw, or in those of one block.</param>
    /// <param name="Repeats">Whether every block is the same.</param>
    private readonly record struct Said(ReadOnlyMemory<double> Draws, bool Repeats)
    {
        public ReadOnlySpan<double> Block(int first, int length) => Draws.Span.Slice(Repeats ? 0 : first, length);
    }
}
