using Entente.Ensembles.Designs;
using Entente.Numerics;

namespace Entente.Ensembles.Sensitivity;

/// <summary>The elementary effects of one input: changes of the answer per unit of the input's unit interval.</summary>
/// <param name="Effects">Number of effects with finite answers at both ends.</param>
/// <param name="Mean">μ, the mean effect (Morris 1991); effects of opposite sign cancel. NaN of none.</param>
/// <param name="MeanAbsolute">μ*, the mean absolute effect (Campolongo, Cariboni and Saltelli 2007). NaN of none.</param>
/// <param name="Deviation">σ, their standard deviation (divisor n − 1): how far the effect depends on the other inputs or on the place. NaN of fewer than two.</param>
public readonly record struct ElementaryEffects(int Effects, double Mean, double MeanAbsolute, double Deviation)
{
    /// <summary>The effects of every input from the answers at every run of a design, in its order. A constant model has effects of zero.</summary>
    /// <exception cref="ArgumentException">There is not one answer per run of the design.</exception>
    public static ElementaryEffects[] Of(MorrisDesign design, double[] outputs)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(outputs);
        if (outputs.Length != design.Count)
            throw new ArgumentException($"{outputs.Length} answers do not match a design of {design.Count} runs.", nameof(outputs));
        var effects = Enumerable.Range(0, design.Dimensions).Select(_ => new List<double>(design.Trajectories)).ToArray();
        for (var t = 0; t < design.Trajectories; t++)
            for (var move = 0; move < design.Dimensions; move++) Add(effects[design.Moved(t, move)], design, outputs, t, move);
        return [.. effects.Select(e => Of([.. e]))];
    }

    private static void Add(List<double> effects, MorrisDesign design, double[] outputs, int trajectory, int move)
    {
        var at = trajectory * (design.Dimensions + 1) + move;
        var effect = (outputs[at + 1] - outputs[at]) / design.Change(trajectory, move);
        if (double.IsFinite(effect)) effects.Add(effect);
    }

    private static ElementaryEffects Of(double[] effects)
    {
        var sizes = new double[effects.Length];
        Columns.Abs(effects, sizes);
        return new(effects.Length, Columns.Mean(effects), Columns.Mean(sizes), Math.Sqrt(Columns.Variance(effects)));
    }
}
