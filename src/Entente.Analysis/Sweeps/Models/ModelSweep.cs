using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>How the inputs of a sweep are spread over their ranges.</summary>
public enum Design
{
    /// <summary>Independent draws.</summary>
    Random,

    /// <summary>A Latin hypercube.</summary>
    LatinHypercube,

    /// <summary>A scrambled Sobol sequence.</summary>
    Sobol,

    /// <summary>Saltelli's blocks on a Sobol sequence, for Sobol indices.</summary>
    Saltelli,

    /// <summary>Trajectories for elementary effects.</summary>
    Morris,
}

/// <summary>An input that is varied.</summary>
/// <param name="Name">Its name: the parameter's, with the number of the actor, or of both actors, from 1.</param>
/// <param name="Parameter">Id of the parameter.</param>
/// <param name="I">Actor, from 0.</param>
/// <param name="J">Second actor of a pair, from 0.</param>
/// <param name="Low">Lower end of its range.</param>
/// <param name="High">Upper end.</param>
/// <param name="Unit">Unit of measurement.</param>
public sealed record VariedInput(string Name, string Parameter, int I, int J, double Low, double High, string Unit);

/// <summary>An input that has one value in all runs.</summary>
/// <param name="Name">Its name, as of <see cref="VariedInput"/>.</param>
/// <param name="Parameter">Id of the parameter.</param>
/// <param name="I">Actor, from 0.</param>
/// <param name="J">Second actor of a pair, from 0.</param>
/// <param name="Value">Its value.</param>
public sealed record FixedInput(string Name, string Parameter, int I, int J, double Value);

/// <summary>What is read of the course of an output.</summary>
/// <param name="Name">Its name, such as <c>arms.1.final</c>.</param>
/// <param name="Output">Id of the output.</param>
/// <param name="I">Actor, from 0.</param>
/// <param name="J">Second actor of a pair, from 0.</param>
/// <param name="By">Final, peak, trough or mean.</param>
/// <param name="Unit">Unit of measurement.</param>
public sealed record SweptReading(string Name, string Output, int I, int J, Dynamics.Reduction By, string Unit);

/// <summary>A limit that makes a run one of interest.</summary>
/// <param name="Reading">Name of the reading.</param>
/// <param name="AtLeast">Whether the reading must reach the limit, or stay below or at it.</param>
/// <param name="Limit">The limit.</param>
public sealed record Interest(string Reading, bool AtLeast, double Limit)
{
    /// <summary>Whether a value meets it; a missing one does not.</summary>
    public bool Met(double value) => AtLeast ? value >= Limit : value <= Limit;
}

/// <summary>A parameter of which each of several values is tried on the same runs: a choice that somebody has.</summary>
/// <param name="Names">The inputs that take the value.</param>
/// <param name="Values">The values.</param>
public sealed record Choice(IReadOnlyList<FixedInput> Names, IReadOnlyList<double> Values)
{
    /// <summary>What it is called: the input, or the parameter where it is that of all.</summary>
    [JsonIgnore]
    public string Name => Names.Count == 1 ? Names[0].Name : Names[0].Parameter;
}

/// <summary>What those who choose want.</summary>
/// <param name="Reading">Name of the reading.</param>
/// <param name="Most">Whether as much of it as can be had, or as little.</param>
public sealed record Goal(string Reading, bool Most);

/// <summary>A sweep over the inputs of a dynamic model: everything that its results depend on but seed and number of runs.</summary>
public sealed record ModelSweep
{
    /// <summary>What the manifest calls this kind of work.</summary>
    public const string Kind = "model";

    private static readonly JsonSerializerOptions Written = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Id of the model.</summary>
    public required string Model { get; init; }

    /// <summary>Number of actors.</summary>
    public required int Actors { get; init; }

    /// <summary>The last step.</summary>
    public required int Steps { get; init; }

    /// <summary>How inputs are spread.</summary>
    public required Design Design { get; init; }

    /// <summary>Runs of each choice.</summary>
    public required long Runs { get; init; }

    /// <summary>Inputs that are varied.</summary>
    public required IReadOnlyList<VariedInput> Inputs { get; init; }

    /// <summary>Inputs that are not.</summary>
    public required IReadOnlyList<FixedInput> Fixed { get; init; }

    /// <summary>What is kept of each run.</summary>
    public required IReadOnlyList<SweptReading> Readings { get; init; }

    /// <summary>Which runs are of interest; null if that was not asked.</summary>
    public Interest? Interest { get; init; }

    /// <summary>What is tried on the same runs; null if nothing is.</summary>
    public Choice? Choice { get; init; }

    /// <summary>What is wanted of a choice; null if that was not said.</summary>
    public Goal? Goal { get; init; }

    /// <summary>As the manifest says it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Written);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is no such thing.</exception>
    public static ModelSweep Read(string json) => JsonSerializer.Deserialize<ModelSweep>(json, Written) ?? throw new JsonException();
}
