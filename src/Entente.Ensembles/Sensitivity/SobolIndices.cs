using Entente.Ensembles.Designs;

namespace Entente.Ensembles.Sensitivity;

/// <summary>
/// Variance-based sensitivity: the shares of the variance of a model's answer that inputs account for alone (first order),
/// with all their interactions (total), and in pairs beyond that (second order). Inputs must be independent.
/// </summary>
/// <param name="Outcome">Whether the indices were estimated; if not, the lists are empty.</param>
/// <param name="First">First-order indices, by input (Saltelli et al. 2010).</param>
/// <param name="Total">Total indices, by input (Jansen 1999).</param>
/// <param name="Second">Second-order indices of the pairs of inputs (Saltelli 2002); none unless the design has their blocks.</param>
/// <param name="Rows">Rows of the design that were used.</param>
/// <param name="MissingRows">Rows left out because an answer in one of their runs is not finite.</param>
/// <param name="Mean">Mean of the answers to A and B; 0 where no row is whole.</param>
/// <param name="Variance">Their variance (divisor n): what the indices are shares of.</param>
public sealed record SobolIndices(
    Outcome Outcome,
    IReadOnlyList<Estimate> First,
    IReadOnlyList<Estimate> Total,
    IReadOnlyList<PairEstimate> Second,
    int Rows,
    int MissingRows,
    double Mean,
    double Variance)
{
    /// <summary>The indices from the answers at every run of a design, in its order. Every block of a row is drawn again together.</summary>
    /// <exception cref="ArgumentException">There is not one answer per run of the design.</exception>
    public static SobolIndices Of(SaltelliDesign design, double[] outputs, BootstrapOptions options)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(outputs);
        ArgumentNullException.ThrowIfNull(options);
        var blocks = SaltelliBlocks.Of(design, outputs);
        var missing = design.Rows - blocks.Rows;
        if (blocks.Rows < 2) return new(Outcome.TooFewRuns, [], [], [], blocks.Rows, missing, blocks.Rows == 0 ? 0 : (blocks.A[0] + blocks.B[0]) / 2, 0);
        if (!blocks.Varies) return new(Outcome.NoVariation, [], [], [], blocks.Rows, missing, blocks.A[0], 0);
        var terms = new SobolTerms(blocks);
        var sums = Resamples.Sums(blocks.Rows, terms.Count, terms.Fill, options);
        return new SobolEstimator(blocks, terms, sums, options).Indices(missing);
    }
}
