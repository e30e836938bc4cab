using System.Numerics;
using System.Runtime.CompilerServices;

namespace Entente.Numerics;

/// <summary>
/// Adds a sequence of numbers as a binary tree fixed by their positions (pairwise summation; Higham 1993), holding only
/// one partial sum per level. Because the tree over 4m numbers contains the trees over each four, a column cut into
/// chunks of a power of two of blocks sums to the same bits as the whole.
/// </summary>
internal struct OrderedSum
{
    private Levels levels;
    private ulong count;

    /// <summary>The sum so far; 0 of nothing.</summary>
    internal readonly double Total
    {
        get
        {
            if (count == 0) return 0;
            var level = BitOperations.TrailingZeroCount(count);
            var total = levels[level];
            while (++level < 64)
                if ((count >> level & 1) == 1) total = levels[level] + total;
            return total;
        }
    }

    internal void Add(double term)
    {
        var level = 0;
        for (; (count >> level & 1) == 1; level++) term = levels[level] + term;
        levels[level] = term;
        count++;
    }

    [InlineArray(64)]
    private struct Levels
    {
        private double first;
    }
}
