using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>How a model is run. None of it but the seed, the first draw and the stream's name changes a value.</summary>
public sealed record SimulationOptions
{
    /// <summary>Seed of all noises.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Most threads to use; at least 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The number of the first draw: draws 0 … 99 and 100 … 199 of two runs are those of one run of 200.</summary>
    public long FirstDraw { get; init; }

    /// <summary>Name of the run's random variables; by default that of the model. Two runs of one model under two names are independent.</summary>
    public string? Stream { get; init; }

    /// <summary>Outputs to keep the course of; null for all.</summary>
    public IReadOnlyList<string>? Outputs { get; init; }

    /// <summary>Doubles handled at once: 8, 4, 2 or 1.</summary>
    internal int Width { get; init; } = Kernel.Width;
}
