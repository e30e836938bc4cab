using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Entente.Numerics.Tests;

/// <summary>A fixed set of computations that covers the library, reduced to one digest of all result bits.</summary>
internal static class Battery
{
    internal delegate void Fill(DrawSource source, StreamId v, long first, Span<double> into);

    internal static IReadOnlyDictionary<string, Fill> Distributions { get; } = new SortedDictionary<string, Fill>
    {
        ["uniform"] = (source, v, first, into) => source.Uniform(v, first, into),
        ["exponential"] = (source, v, first, into) => source.Exponential(v, first, into),
        ["normal"] = (source, v, first, into) => source.Normal(v, first, into),
        ["gamma-0.4"] = (source, v, first, into) => source.Gamma(v, 0.4, first, into),
        ["gamma-3"] = (source, v, first, into) => source.Gamma(v, 3, first, into),
        ["gamma-7.5"] = (source, v, first, into) => source.Gamma(v, 7.5, first, into),
        ["dirichlet"] = FirstOfThree,
    };

    private static void FirstOfThree(DrawSource source, StreamId v, long first, Span<double> into)
    {
        double[][] columns = [new double[into.Length], new double[into.Length], new double[into.Length]];
        source.Dirichlet(v, 1, 3, first, columns);
        columns[0].CopyTo(into);
    }

    internal static string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var column in All())
            foreach (var value in column) Append(hash, value);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<double[]> All() => Draws().Concat(Functions()).Concat(Arithmetic()).Concat(Summaries());

    private static IEnumerable<double[]> Draws()
    {
        foreach (var (name, fill) in Distributions)
            yield return Column(2053, into => fill(new DrawSource(42), StreamId.Of(name), 12345, into));
        var columns = Enumerable.Range(0, 4).Select(_ => new double[1001]).ToArray();
        new DrawSource(42).Dirichlet(StreamId.Of("dirichlet-0.3"), 0.3, 4, 9, columns);
        foreach (var column in columns) yield return column;
    }

    private static IEnumerable<double[]> Functions()
    {
        foreach (var x in new[] { BitPatterns(4099), Column(4099, into => Spread(into, 50)), Column(4099, into => Spread(into, 1)) })
        {
            yield return Column(x.Length, into => Elementary.Exp(x, into));
            yield return Column(x.Length, into => Elementary.Exp2(x, into));
            yield return Column(x.Length, into => Elementary.Log(x, into));
            yield return Column(x.Length, into => Elementary.Logistic(x, into));
            yield return Column(x.Length, into => Elementary.NormalQuantile(x, into));
        }
    }

    private static IEnumerable<double[]> Arithmetic()
    {
        var (x, y) = (BitPatterns(2051), Column(2051, into => Spread(into, 3)));
        yield return Column(2051, into => Columns.Add(x, y, into));
        yield return Column(2051, into => Columns.Subtract(2, y, into));
        yield return Column(2051, into => Columns.Multiply(x, y, into));
        yield return Column(2051, into => Columns.Divide(y, x, into));
        yield return Column(2051, into => Columns.Affine(1.5, y, -0.25, into));
        yield return Column(2051, into => Columns.AddScaled(into, 1.1, y));
        yield return Column(2051, into => Columns.Min(x, y, into));
        yield return Column(2051, into => Columns.Max(x, y, into));
        yield return Column(2051, into => Columns.Clip(x, -1, 1, into));
        yield return Column(2051, into => Columns.Abs(x, into));
        yield return Column(2051, into => Columns.Sqrt(x, into));
        yield return Column(2051, into => Columns.GreaterOrEqual(x, y, into));
    }

    private static IEnumerable<double[]> Summaries()
    {
        var x = Column(100_003, into => Spread(into, 9));
        yield return [Columns.Sum(x), Columns.Sum(x, 2), Columns.Variance(x), Columns.SumOfSquares(x.AsSpan(0, 4095))];
        yield return Quantiles.Of(x, [0, 0.05, 0.5, 0.95, 1]);
    }

    internal static double[] BitPatterns(int count) =>
        [.. Enumerable.Range(0, count).Select(i => BitConverter.UInt64BitsToDouble(Philox4x32.Block((ulong)i, 1, 2).Low))];

    private static void Spread(Span<double> into, double scale)
    {
        new DrawSource(7).Uniform(StreamId.Of("spread"), 0, into);
        for (var i = 0; i < into.Length; i++) into[i] = (into[i] - 0.5) * scale;
    }

    private static double[] Column(int length, Action<double[]> fill)
    {
        var column = new double[length];
        fill(column);
        return column;
    }

    private static void Append(IncrementalHash hash, double value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, double.IsNaN(value) ? double.NaN : value);
        hash.AppendData(bytes);
    }
}
