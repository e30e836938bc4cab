using System.Numerics;

namespace Entente.Games;

/// <summary>
/// The vertices of both best-response polytopes and which of them are completely labelled together. Labels are bits: the row
/// player's strategies, then the column player's; a strategy's label stands where it is not played or is a best reply.
/// </summary>
internal sealed record VertexPairs(
    SearchEnd End, string Numbers, IReadOnlyList<(int Row, int Column)> Pairs, Func<int, BigInteger[]> RowWeights, Func<int, BigInteger[]> ColumnWeights)
{
    /// <summary>Searches in 64-bit integers, and anew in larger ones where those do not suffice.</summary>
    internal static VertexPairs Find(IntegerPayoffs row, IntegerPayoffs column, SearchOptions options, CancellationToken token) =>
        Find<long, WordArithmetic>("64-bit integers", row, column, options, token)
        ?? Find<Int128, DoubleWordArithmetic>("128-bit integers", row, column, options, token)
        ?? Find<BigInteger, BigArithmetic>("integers of any size", row, column, options, token)!;

    private static VertexPairs? Find<T, TArithmetic>(
        string numbers, IntegerPayoffs row, IntegerPayoffs column, SearchOptions options, CancellationToken token)
        where TArithmetic : struct, IPivotArithmetic<T>
    {
        if (ResponsePolytope.Of<T, TArithmetic>(column) is not { } rows || ResponsePolytope.Of<T, TArithmetic>(row) is not { } columns)
            return null;
        var search = new PairSearch<T, TArithmetic>(rows, columns);
        var end = search.Run(options, token);
        return search.Overflowed ? null : new(end, numbers, search.Pairs(), Integers(search.Rows), Integers(search.Columns));
    }

    private static Func<int, BigInteger[]> Integers<T, TArithmetic>(VertexSearch<T, TArithmetic> search)
        where TArithmetic : struct, IPivotArithmetic<T> => vertex =>
    {
        var weights = search.Weights(vertex);
        var integers = new BigInteger[weights.Length];
        for (var k = 0; k < integers.Length; k++)
            integers[k] = TArithmetic.ToInteger(weights[k]);
        return integers;
    };
}
