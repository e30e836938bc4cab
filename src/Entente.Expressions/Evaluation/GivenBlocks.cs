namespace Entente.Expressions.Evaluation;

/// <summary>A column that somebody else writes, block by block.</summary>
internal sealed class GivenBlocks(int draws, FillBlock fill) : Blocks
{
    internal override int Length => draws;

    internal override void Fill(int first, Span<double> into) => fill(first, into);
}
