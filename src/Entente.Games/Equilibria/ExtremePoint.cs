using System.Numerics;

namespace Entente.Games;

/// <summary>A player's strategy at a vertex, in integers, with what the opponent earns against it.</summary>
internal sealed class ExtremePoint
{
    private readonly BigInteger[] weights;
    private readonly BigInteger[] earned; // by each reply of the opponent, times the sum of weights and the payoffs' denominator
    private readonly BigInteger sum;

    private ExtremePoint(BigInteger[] weights, IntegerPayoffs opponent)
    {
        var divisor = weights.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        this.weights = divisor.IsOne ? weights : Array.ConvertAll(weights, weight => weight / divisor);
        sum = this.weights.Aggregate(BigInteger.Zero, BigInteger.Add);
        Strategy = MixedStrategy.FromWeights(this.weights, sum);
        earned = opponent.Against(this.weights);
    }

    internal MixedStrategy Strategy { get; }

    /// <summary>The points of the vertices that occur, ordered by strategy, and the number of each vertex among them.</summary>
    internal static (ExtremePoint[] Points, Dictionary<int, int> Numbers) Ordered(
        IReadOnlyDictionary<int, BigInteger[]> vertices, IntegerPayoffs opponent)
    {
        var points = vertices.Select(vertex => (Vertex: vertex.Key, Point: new ExtremePoint(vertex.Value, opponent))).ToArray();
        Array.Sort(points, (x, y) => x.Point.Strategy.CompareTo(y.Point.Strategy));
        var numbers = new Dictionary<int, int>(points.Length);
        for (var k = 0; k < points.Length; k++)
            numbers.Add(points[k].Vertex, k);
        return (Array.ConvertAll(points, point => point.Point), numbers);
    }

    /// <summary>Evaluates a pair of strategies from the payoffs.</summary>
    internal static ExtremeEquilibrium Equilibrium(
        (int Row, int Column) pair, ExtremePoint[] rows, ExtremePoint[] columns, BigInteger rowDenominator, BigInteger columnDenominator)
    {
        var (row, column) = (rows[pair.Row], columns[pair.Column]);
        var (rowPayoff, rowRegret) = row.Against(column, rowDenominator);
        var (columnPayoff, columnRegret) = column.Against(row, columnDenominator);
        return new(pair.Row, pair.Column, new(row.Strategy, column.Strategy), new(rowPayoff, columnPayoff), Rational.Max(rowRegret, columnRegret));
    }

    private (Rational Payoff, Rational Regret) Against(ExtremePoint other, BigInteger denominator)
    {
        var payoff = BigInteger.Zero;
        for (var k = 0; k < weights.Length; k++)
            payoff += weights[k] * other.earned[k];
        var scale = sum * other.sum * denominator;
        var regret = (other.earned.Max() * sum) - payoff;
        return (new(payoff, scale), regret.IsZero ? Rational.Zero : new(regret, scale));
    }
}
