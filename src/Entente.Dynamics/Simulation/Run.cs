using Entente.Numerics;

namespace Entente.Dynamics;

/// <summary>What all blocks of a run share.</summary>
internal sealed record Run(IInputs Inputs, DrawSource Source, Streams Streams, int Steps, int Width, ISink Sink);

/// <summary>Takes from a block what is to be kept of a step; called at once for different blocks of draws.</summary>
internal interface ISink
{
    void Take(Block block, int step);
}
