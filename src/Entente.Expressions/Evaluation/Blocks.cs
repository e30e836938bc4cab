using Entente.Numerics;

namespace Entente.Expressions.Evaluation;

/// <summary>
/// An operation on columns not yet carried out. A formula is worked out a block of draws at a time, all its operations
/// on one block before the next, so that what lies between them stays in the first-level cache and only the result
/// takes a column's memory.
/// </summary>
internal abstract class Blocks
{
    /// <summary>Draws in a block: 4 KiB, so that the operands of a nested formula fit the first-level cache and the stack.</summary>
    internal const int Size = 512;

    /// <summary>Draws in all.</summary>
    internal abstract int Length { get; }

    /// <summary>Works out the draws from <paramref name="first"/> on, as many as <paramref name="into"/> holds, at most <see cref="Size"/>.</summary>
    internal abstract void Fill(int first, Span<double> into);

    /// <summary>The whole column, every missing draw the same NaN.</summary>
    internal double[] All()
    {
        var all = LentColumns.Take(Length);
        for (var first = 0; first < all.Length; first += Size)
        {
            var block = all.AsSpan(first, Math.Min(Size, all.Length - first));
            Fill(first, block);
            OneNaN.Make(block);
        }

        return all;
    }
}
