namespace Entente.Dynamics;

/// <summary>Two keepers of one play.</summary>
internal sealed class BothSinks(ISink first, ISink second) : ISink
{
    public void Take(Block block, int step)
    {
        first.Take(block, step);
        second.Take(block, step);
    }
}
