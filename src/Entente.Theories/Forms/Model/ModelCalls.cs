using Entente.Dynamics;
using Entente.Theories.Forms.Game;

namespace Entente.Theories.Forms.Model;

/// <summary>What may be asked of a simulated course.</summary>
public static class ModelCalls
{
    /// <summary>The step at which an output first reaches a level; one more than there are where it never does.</summary>
    public const string FirstReach = "first-reach";

    /// <summary>Functions of one output, and what they read of its course.</summary>
    public static readonly IReadOnlyDictionary<string, Reduction> Readings = new Dictionary<string, Reduction>(StringComparer.Ordinal)
    {
        ["final"] = Reduction.Final,
        ["peak"] = Reduction.Peak,
        ["trough"] = Reduction.Trough,
        ["average"] = Reduction.Mean,
    };

    /// <summary>All functions.</summary>
    public static readonly string[] Functions = [.. Readings.Keys, FirstReach];

    /// <summary>The calls with the words that may stand in them.</summary>
    /// <param name="outputs">Names of outputs.</param>
    /// <param name="levels">Names of parameters and quantities.</param>
    public static IReadOnlyList<PlayCall> Known(IReadOnlyList<string> outputs, IReadOnlyList<string> levels) =>
        [.. Readings.Keys.Select(f => new PlayCall(f, [outputs])), new PlayCall(FirstReach, [outputs, levels])];
}
