using Entente.Dynamics;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>A sweep or a simulation as somebody asks for it, in words.</summary>
/// <param name="Model">Id of the model.</param>
public sealed record ModelRequest(string Model)
{
    /// <summary>Number of actors; null: the fewest that the model takes.</summary>
    public int? Actors { get; init; }

    /// <summary>The last step.</summary>
    public int Steps { get; init; } = 40;

    /// <summary>How inputs are spread.</summary>
    public Design Design { get; init; }

    /// <summary>Runs of each choice, at most.</summary>
    public long Draws { get; init; } = 10_000;

    /// <summary><c>name=value</c> or <c>name=low..high</c>; a later one overrules.</summary>
    public IReadOnlyList<string> Set { get; init; } = [];

    /// <summary>Inputs to vary, all others keeping their defaults; empty: all.</summary>
    public IReadOnlyList<string> Vary { get; init; } = [];

    /// <summary>Outputs to keep; empty: all.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>What to read of each output.</summary>
    public IReadOnlyList<Reduction> Read { get; init; } = [Reduction.Final];

    /// <summary>Such as <c>arms.1.final&gt;=10</c>.</summary>
    public string? Interest { get; init; }

    /// <summary>Such as <c>reaction.1=0.1,0.5</c>.</summary>
    public string? Choose { get; init; }

    /// <summary>Such as <c>least:arms.1.final</c>.</summary>
    public string? Goal { get; init; }
}
