namespace Entente.Games;

/// <summary>
/// The value of a matrix: the most that a mixture of its rows secures against every column, which is the least to which a mixture
/// of its columns can hold every row (von Neumann 1928). Both are found by one exact linear programme and its dual.
/// </summary>
/// <param name="Value">The value.</param>
/// <param name="Row">A mixture of rows that secures it; others may.</param>
/// <param name="Column">A mixture of columns that holds every row to it; others may.</param>
public sealed record MatrixValue(Rational Value, MixedStrategy Row, MixedStrategy Column)
{
    /// <summary>The value of a matrix of shape [rows, columns], neither empty.</summary>
    /// <exception cref="ArgumentException">The matrix is empty.</exception>
    /// <exception cref="GameTooLargeException">It is too large for a linear programme.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static MatrixValue Of(Rational[,] matrix, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (matrix.Length == 0)
            throw new ArgumentException("The matrix is empty.", nameof(matrix));
        // With cells of at least one: the largest Σ y under M y ≤ 1, y ≥ 0 is 1/value, y is proportional to Column and the multipliers to Row.
        var shift = matrix.Cast<Rational>().Min() - 1;
        var (rows, columns) = (matrix.GetLength(0), matrix.GetLength(1));
        var constraints = Enumerable.Range(0, rows).Select(i =>
            new LinearConstraint([.. Enumerable.Range(0, columns).Select(j => matrix[i, j] - shift)], LinearRelation.AtMost, 1));
        var solution = new LinearProgram([.. Enumerable.Repeat((Rational)1, columns)], [.. constraints]).Maximise(token);
        if (solution.Status == LinearStatus.Cancelled)
            throw new OperationCanceledException(token);
        return new((1 / solution.Value) + shift, Scaled(solution.Multipliers, solution.Value), Scaled(solution.Point, solution.Value));
    }

    private static MixedStrategy Scaled(IReadOnlyList<Rational> weights, Rational sum) => new([.. weights.Select(weight => weight / sum)]);
}
