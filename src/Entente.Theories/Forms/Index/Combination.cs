using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Index;

/// <summary>How the components of an index become one number on the 0–1 scale.</summary>
/// <param name="Kind"><c>additive</c>, <c>multiplicative</c> or <c>formula</c>.</param>
/// <param name="Formula">The formula over components and parameters; null otherwise.</param>
public sealed record Combination(string Kind, Formula? Formula)
{
    /// <summary>Weighted arithmetic mean: one component makes up for another.</summary>
    public const string Additive = "additive";

    /// <summary>Weighted geometric mean: where one component is nought, so is the whole.</summary>
    public const string Multiplicative = "multiplicative";

    /// <summary>The index in each draw.</summary>
    /// <param name="theory">Id of the theory: names the streams of its parameters.</param>
    /// <param name="components">The components.</param>
    /// <param name="levels">Their levels, in the same order.</param>
    /// <param name="scope">Names of components and parameters, for a formula.</param>
    /// <param name="measures">Where weights are drawn.</param>
    public ReadOnlyMemory<double> Of(string theory, IReadOnlyList<Component> components, IReadOnlyList<Folded> levels, Scope scope, IMeasures measures)
    {
        if (Formula is not null)
        {
            return scope.Evaluate(Formula).InDraws(measures.Draws);
        }

        var (sum, total) = (LentColumns.Filled(measures.Draws, 0), LentColumns.Filled(measures.Draws, 0));
        for (var i = 0; i < components.Count; i++)
        {
            AddWeighted(levels[i].Draws.Span, Weight(theory, components[i].Weight, measures).Span, sum, total);
        }

        Columns.Divide(sum, total, sum);
        if (Kind == Multiplicative)
        {
            Elementary.Exp(sum, sum);
        }

        return sum;
    }

    private void AddWeighted(ReadOnlySpan<double> level, ReadOnlySpan<double> weight, double[] sum, double[] total)
    {
        var term = LentColumns.Take(sum.Length);
        if (Kind == Multiplicative)
        {
            Elementary.Log(level, term);
            level = term;
        }

        Columns.Multiply(level, weight, term);
        Columns.Add(sum, term, sum);
        Columns.Add(total, weight, total);
    }

    private static ReadOnlyMemory<double> Weight(string theory, Parameter? weight, IMeasures measures)
    {
        if (weight is not null)
        {
            return measures.Parameter(theory, weight);
        }

        return LentColumns.Filled(measures.Draws, 1);
    }
}
