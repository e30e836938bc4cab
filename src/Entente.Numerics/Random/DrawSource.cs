using Entente.Numerics.Functions;
using Entente.Numerics.Lanes;

namespace Entente.Numerics;

/// <summary>
/// The random numbers of a run. Draw i of variable v depends only on (seed, v, i), so results do not change with the
/// number of threads, the cutting of the draws into chunks, the order of evaluation, or the presence of other variables.
/// </summary>
/// <param name="seed">The run's seed; any value will do.</param>
/// <remarks>
/// Uniform, exponential and normal draws are the inverse distribution functions of one and the same uniform: two
/// distributions drawn from one variable are comonotone, not independent. Generator: Philox4x32-10 (Salmon et al. 2011).
/// Draw i is word pair i mod 2 of the block at counter (i / 2, v) under key <paramref name="seed"/>.
/// Every method fills its span with draws first, first + 1, …; first must not be negative.
/// Instances are immutable and may be shared between threads.
/// </remarks>
public sealed class DrawSource(ulong seed)
{
    /// <summary>The run's seed.</summary>
    public ulong Seed => seed;

    /// <summary>Uniform draws in the open interval (0, 1): odd multiples of 2⁻⁵³.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first draw is negative.</exception>
    public void Uniform(StreamId v, long first, Span<double> into)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        UniformColumn.Fill(seed, v.Value, (ulong)first, into);
    }

    /// <summary>Uniform draws of several variables, columns of one length one after the other, to the bits that each has alone.</summary>
    internal void Uniform(ReadOnlySpan<StreamId> variables, long first, Span<double> into)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        UniformColumn.FillSeveral(seed, variables, (ulong)first, into);
    }

    /// <summary>Exponential draws of rate 1: −ln u.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first draw is negative.</exception>
    public void Exponential(StreamId v, long first, Span<double> into)
    {
        Uniform(v, first, into);
        Kernel.Map(default(NegativeLogFormula), into, into);
    }

    /// <summary>Standard normal draws by inversion (Wichura 1988, AS 241).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first draw is negative.</exception>
    public void Normal(StreamId v, long first, Span<double> into)
    {
        Uniform(v, first, into);
        Elementary.NormalQuantile(into, into);
    }

    /// <summary>
    /// Gamma draws of the given shape and scale 1. Shape 1 is <see cref="Exponential"/>; small integers are sums of
    /// exponentials; all else is the rejection of Marsaglia &amp; Tsang (2000), each draw with a stream of its own.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The shape is not positive and finite, or the first draw is negative.</exception>
    public void Gamma(StreamId v, double shape, long first, Span<double> into)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        if (!(shape > 0) || !double.IsFinite(shape))
            throw new ArgumentOutOfRangeException(nameof(shape), shape, "The shape of a gamma distribution is positive and finite.");
        if (shape == 1) Exponential(v, first, into);
        else if (ErlangColumn.Covers(shape)) ErlangColumn.Fill(this, v, (int)shape, first, into);
        else GammaColumn.Fill(this, v, shape, first, into);
    }

    /// <summary>
    /// Symmetric Dirichlet draws: k columns that sum to 1 in every draw, column j from the gamma draws of
    /// <see cref="StreamId.Child"/> j of the variable. Concentration 1 gives the weights of the Bayesian bootstrap (Rubin 1981).
    /// </summary>
    /// <param name="v">The variable.</param>
    /// <param name="concentration">The common parameter, at least 0.1 (below it the gammas underflow).</param>
    /// <param name="k">Number of components, at least 1.</param>
    /// <param name="first">The first draw.</param>
    /// <param name="columns">The k columns, of one length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The concentration or k is too small, or the first draw is negative.</exception>
    /// <exception cref="ArgumentException">There are not k columns of one length.</exception>
    public void Dirichlet(StreamId v, double concentration, int k, long first, ReadOnlySpan<Memory<double>> columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        if (!(concentration >= 0.1))
            throw new ArgumentOutOfRangeException(nameof(concentration), concentration, "The concentration is at least 0.1.");
        if (columns.Length != k)
            throw new ArgumentException($"{columns.Length} columns were given for {k} components.", nameof(columns));
        for (var j = 0; j < k; j++)
        {
            Shape.RequireSame(columns[0].Length, columns[j].Length);
            Gamma(v.Child(j), concentration, first, columns[j].Span);
        }

        Normalise(columns);
    }

    /// <inheritdoc cref="Dirichlet(StreamId, double, int, long, ReadOnlySpan{Memory{double}})"/>
    public void Dirichlet(StreamId v, double concentration, int k, long first, double[][] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Dirichlet(v, concentration, k, first, columns.Select(column => column.AsMemory()).ToArray().AsSpan());
    }

    private static void Normalise(ReadOnlySpan<Memory<double>> columns)
    {
        using var total = Scratch.Of(columns[0].Length);
        columns[0].Span.CopyTo(total.Span);
        foreach (var column in columns[1..]) Columns.Add(total.Span, column.Span, total.Span);
        foreach (var column in columns) Columns.Divide(column.Span, total.Span, column.Span);
    }
}
