using System.Numerics;

namespace Entente.Games;

/// <summary>
/// The vertices of both best-response polytopes and which of them are completely labelled together. Labels are bits: the row
/// player's strategies, then the column player's; a strategy's label stands where it is not played or is a best reply.
/// </summary>
internal sealed record VertexPairs(
    SearchEnd End, string Numbers, IReadOnlyList<(int Row, int Column)> Pairs, IReadOnlyDictionary<int, BigInteger[]> RowWeights, IReadOnlyDictionary<int, BigInteger[]> ColumnWeights)
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
        var pairs = search.Overflowed ? [] : search.Pairs();
        var found = new VertexPairs(end, numbers, pairs, Weights(search.Rows, pairs.Select(pair => pair.Row)), Weights(search.Columns, pairs.Select(pair => pair.Column)));
        return search.Overflowed ? null : found;
    }

    private static Dictionary<int, BigInteger[]> Weights<T, TArithmetic>(VertexSearch<T, TArithmetic> search, IEnumerable<int> vertices)
        where TArithmetic : struct, IPivotArithmetic<T> =>
        vertices.Distinct().ToDictionary(vertex => vertex, vertex => Array.ConvertAll(search.Weights(vertex), TArithmetic.ToInteger));
}
