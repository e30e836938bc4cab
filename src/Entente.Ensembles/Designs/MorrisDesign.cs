using Entente.Numerics;

namespace Entente.Ensembles.Designs;

/// <summary>
/// Trajectories for the elementary effects of Morris (1991): from a random point of a grid of p levels, one input after
/// the other, in random order, is moved up or down by Δ = p / (2 (p − 1)).
/// </summary>
/// <remarks>Runs come trajectory by trajectory: run t (k + 1) + s is the point of trajectory t after s moves.</remarks>
public sealed class MorrisDesign : IPoints
{
    private readonly double[][] columns;
    private readonly int[][] orders;

    /// <summary>Trajectories that depend only on the seed, the variable, the number of inputs and of levels.</summary>
    /// <param name="inputs">k, at least 1.</param>
    /// <param name="trajectories">r, at least 1; the design has r (k + 1) runs.</param>
    /// <param name="levels">p, even, at least 2; 4 is customary.</param>
    /// <param name="source">The random numbers.</param>
    /// <param name="variable">The variable they are drawn for.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small, or that of levels is odd.</exception>
    public MorrisDesign(int inputs, int trajectories, int levels, DrawSource source, StreamId variable)
        : this(inputs, [.. Enumerable.Range(0, trajectories)], levels, source, variable)
    {
    }

    private MorrisDesign(int inputs, int[] numbers, int levels, DrawSource source, StreamId variable)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        ArgumentOutOfRangeException.ThrowIfZero(numbers.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 2);
        ArgumentOutOfRangeException.ThrowIfNotEqual(levels % 2, 0, nameof(levels));
        ArgumentNullException.ThrowIfNull(source);
        (Trajectories, Levels, Step) = (numbers.Length, levels, levels / (2.0 * (levels - 1)));
        columns = [.. Enumerable.Range(0, inputs).Select(_ => new double[checked(numbers.Length * (inputs + 1))])];
        orders = [.. numbers.Select((number, t) => Walk(t, source, variable.Child(number)))];
    }

    /// <summary>k, the number of inputs.</summary>
    public int Dimensions => columns.Length;

    /// <inheritdoc/>
    public long Count => columns[0].Length;

    /// <summary>r, the number of trajectories.</summary>
    public int Trajectories { get; }

    /// <summary>p, the number of levels of each input.</summary>
    public int Levels { get; }

    /// <summary>Δ, by which an input is moved.</summary>
    public double Step { get; }

    /// <summary>Which input move s of trajectory t changes.</summary>
    public int Moved(int trajectory, int move) => orders[trajectory][move];

    /// <summary>The change of that input: Δ or −Δ, up to rounding.</summary>
    public double Change(int trajectory, int move)
    {
        var at = trajectory * (Dimensions + 1) + move;
        var column = columns[Moved(trajectory, move)];
        return column[at + 1] - column[at];
    }

    /// <summary>
    /// Of many random trajectories, those that lie far apart (Campolongo, Cariboni and Saltelli 2007), so that few of them
    /// explore the space well; chosen one after the other, which need not be the best set.
    /// </summary>
    /// <param name="inputs">k, at least 1.</param>
    /// <param name="trajectories">r, at least 1.</param>
    /// <param name="candidates">Number of trajectories to choose from, at least r; the work grows with its square.</param>
    /// <param name="levels">p, even, at least 2.</param>
    /// <param name="source">The random numbers.</param>
    /// <param name="variable">The variable they are drawn for.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small, or that of levels is odd.</exception>
    public static MorrisDesign Spread(int inputs, int trajectories, int candidates, int levels, DrawSource source, StreamId variable)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(candidates, trajectories);
        var all = new MorrisDesign(inputs, candidates, levels, source, variable);
        return new(inputs, TrajectorySpread.Choose(all, trajectories), levels, source, variable);
    }

    /// <inheritdoc/>
    public void Fill(int dimension, long first, Span<double> into)
    {
        Stretch.Require(this, dimension, first, into.Length);
        columns[dimension].AsSpan((int)first, into.Length).CopyTo(into);
    }

    private int[] Walk(int trajectory, DrawSource source, StreamId variable)
    {
        var k = Dimensions;
        var u = new double[3 * k];
        source.Uniform(variable, 0, u);
        var order = Shuffle.Of(u.AsSpan(0, k));
        for (var s = 0; s < k; s++)
        {
            var level = (int)(u[k + s] * (Levels / 2));
            var (low, high) = (level / (Levels - 1.0), (level + Levels / 2) / (Levels - 1.0));
            var (from, to) = u[2 * k + s] < 0.5 ? (low, high) : (high, low);
            for (var move = 0; move <= k; move++)
                columns[order[s]][trajectory * (k + 1) + move] = move <= s ? from : to;
        }

        return order;
    }
}
