using Entente.Dynamics;
using Entente.Theories.Forms.Model;

namespace Entente.Theories.Forms;

/// <summary>What a simulated model went through, for showing.</summary>
/// <param name="Model">The model.</param>
/// <param name="Actors">Who plays its parts: actor variables.</param>
/// <param name="Cast">Actors by variable.</param>
/// <param name="Steps">The last step.</param>
/// <param name="Fans">The outputs that the theory speaks of.</param>
public sealed record SimulatedCourse(IModel Model, IReadOnlyList<string> Actors, IReadOnlyDictionary<string, string> Cast, int Steps, IReadOnlyList<Fan> Fans)
{
    /// <summary>The first step that quantiles are given for.</summary>
    public int FirstStep { get; init; }

    /// <summary>Year of step 0, where a step is a year; null: the year judged, from which a step may take any time.</summary>
    public int? YearOfStart { get; init; }

    /// <summary>Last year that a fit has seen, where it tells of later ones too; null where there is none.</summary>
    public int? SeenThrough { get; init; }
}

/// <summary>An output's quantiles over all draws, step by step: a fan chart.</summary>
/// <param name="Output">The output.</param>
/// <param name="Slot">Whose it is.</param>
/// <param name="Quantiles">By step from the first told, then by probability.</param>
public sealed record Fan(ModelOutput Output, ModelSlot Slot, IReadOnlyList<IReadOnlyList<double>> Quantiles)
{
    /// <summary>What was counted, by step from the first told; null where the output stands for nothing that is counted.</summary>
    public IReadOnlyList<int>? Counted { get; init; }

    /// <summary>The probabilities: two intervals around the median.</summary>
    public static IReadOnlyList<double> Probabilities { get; } = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>Over the draws that have an answer; NaN where none has.</summary>
    internal static Fan Of(IModel model, ModelSlot slot, Trajectories course, double[]? decided)
    {
        var output = model.Outputs[slot.Place];
        return new Fan(output, slot, [.. Enumerable.Range(0, course.Steps + 1).Select(step => Of(course.At(output.Id, step, slot.I, slot.J), decided))]);
    }

    private static double[] Of(double[] values, double[]? decided)
    {
        var known = decided is null ? values : [.. values.Where((_, i) => decided[i] == 1)];
        return known.Length == 0 ? [.. Probabilities.Select(_ => double.NaN)] : Entente.Numerics.Quantiles.Of(known, [.. Probabilities]);
    }
}
