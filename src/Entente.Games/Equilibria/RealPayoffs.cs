namespace Entente.Games;

/// <summary>Both players' payoffs in doubles.</summary>
internal sealed class RealPayoffs
{
    private readonly double[,] row, column;
    private readonly double range; // of either player's payoffs, the larger

    private RealPayoffs(double[,] row, double[,] column) =>
        (this.row, this.column, range) = (row, column, Math.Max(Range(row), Range(column)));

    internal static RealPayoffs Of(double[,] row, double[,] column)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        if (row.GetLength(0) != column.GetLength(0) || row.GetLength(1) != column.GetLength(1) || row.Length == 0)
            throw new ArgumentException($"The shapes are {row.GetLength(0)}×{row.GetLength(1)} and {column.GetLength(0)}×{column.GetLength(1)}; they must be the same and not empty.", nameof(column));
        GameTooLargeException.ThrowIfMore(
            row.GetLength(0) + row.GetLength(1), PairSearch<double, RealArithmetic>.MaximumLabels, "strategies of both players", "the enumeration of vertices");
        foreach (var payoff in row.Cast<double>().Concat(column.Cast<double>()))
        {
            if (!double.IsFinite(payoff))
                throw new ArgumentException($"A payoff is {payoff}; payoffs must be finite.", nameof(row));
        }

        return new(row, column);
    }

    internal bool IsWithinTolerance(NumericEquilibrium equilibrium) => equilibrium.MaxRegret <= RealArithmetic.Tolerance * range;

    /// <summary>The best-response polytope of a player's mixtures, as in <see cref="ResponsePolytope"/>, with cells of at most one.</summary>
    internal Tableau<double, RealArithmetic> Polytope(Seat seat)
    {
        var (replies, mixed) = seat == Seat.Row ? (row.GetLength(1), row.GetLength(0)) : (row.GetLength(0), row.GetLength(1));
        var cells = new double[replies * (mixed + 1)];
        var scale = Range(seat == Seat.Row ? column : row);
        for (var own = -1; own < mixed; own++)
        {
            var (lowest, highest) = (0.0, 0.0);
            for (var reply = 0; own >= 0 && reply < replies; reply++)
            {
                var payoff = OfReply(seat, own, reply);
                (lowest, highest) = reply == 0 ? (payoff, payoff) : (Math.Min(lowest, payoff), Math.Max(highest, payoff));
            }

            for (var reply = 0; reply < replies; reply++)
                cells[(reply * (mixed + 1)) + own + 1] = lowest == highest ? 1 : (OfReply(seat, own, reply) / scale) - (lowest / scale);
        }

        return new(cells, replies, mixed);
    }

    /// <summary>Scales weights to probabilities and computes payoffs and regret.</summary>
    internal NumericEquilibrium Evaluate(ReadOnlySpan<double> rowWeights, ReadOnlySpan<double> columnWeights)
    {
        var (x, y) = (Scaled(rowWeights), Scaled(columnWeights));
        var (rowPayoff, rowBest) = (0.0, double.NegativeInfinity);
        for (var i = 0; i < x.Length; i++)
        {
            var earned = 0.0;
            for (var j = 0; j < y.Length; j++)
                earned += row[i, j] * y[j];
            (rowPayoff, rowBest) = (rowPayoff + (x[i] * earned), Math.Max(rowBest, earned));
        }

        var (columnPayoff, columnBest) = (0.0, double.NegativeInfinity);
        for (var j = 0; j < y.Length; j++)
        {
            var earned = 0.0;
            for (var i = 0; i < x.Length; i++)
                earned += column[i, j] * x[i];
            (columnPayoff, columnBest) = (columnPayoff + (y[j] * earned), Math.Max(columnBest, earned));
        }

        return new(x, y, rowPayoff, columnPayoff, Math.Max(0, Math.Max(rowBest - rowPayoff, columnBest - columnPayoff)));
    }

    private static double[] Scaled(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
            sum += weight;
        var scaled = weights.ToArray();
        for (var k = 0; k < scaled.Length; k++)
            scaled[k] /= sum;
        return scaled;
    }

    // What the opponent of a seat earns by a reply.
    private double OfReply(Seat seat, int own, int reply) => seat == Seat.Row ? column[own, reply] : row[reply, own];

    private static double Range(double[,] payoffs)
    {
        var (lowest, highest) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var payoff in payoffs)
            (lowest, highest) = (Math.Min(lowest, payoff), Math.Max(highest, payoff));
        return highest - lowest;
    }
}
