using Entente.Numerics;

namespace Entente.Bench;

/// <summary>
/// Two hundred formulas over twenty uniform variables: f = logistic(8 (c − ½)), c = clip(1.5 m − 0.25, 0, 1), m a
/// weighted mean of five of the variables. Kept of each: Σ f and Σ f².
/// </summary>
internal sealed class Workload(long draws)
{
    internal const int Variables = 20, Formulas = 200, Terms = 5;

    internal static readonly double[] Weights = [.. Enumerable.Range(1, Terms).Select(k => k / 15.0)];

    private const int Piece = 512; // the five columns of a formula, 4 KiB each, and its result stay in the first-level cache

    [ThreadStatic]
    private static double[][]? buffers;

    private readonly DrawSource source = new(1);
    private readonly double[][] parts = [.. Enumerable.Range(0, (int)((draws + Chunks.Length - 1) / Chunks.Length)).Select(_ => new double[2 * Formulas])];
    private readonly StreamId[] streams = [.. Enumerable.Range(0, Variables).Select(v => StreamId.Of($"u{v}"))];

    internal delegate void Evaluation(double[][] u, int count, double[] sums);

    internal static int VariableOf(int formula, int term) => (7 * formula + 3 * term) % Variables;

    /// <summary>Σ f of every formula, then Σ f² of every formula, over all draws.</summary>
    internal double[] Run(Evaluation evaluate, int threads)
    {
        Chunks.For(draws, threads, (first, count) => Fill(parts[first / Chunks.Length], evaluate, first, first + count));
        var total = new double[2 * Formulas];
        foreach (var part in parts) Columns.Add(total, part, total);
        return total;
    }

    private void Fill(double[] sums, Evaluation evaluate, long first, long end)
    {
        Array.Clear(sums);
        var u = buffers ??= [.. Enumerable.Range(0, Variables).Select(_ => new double[Piece])];
        for (; first < end; first += Piece)
        {
            var count = (int)Math.Min(Piece, end - first);
            for (var v = 0; v < Variables; v++) source.Uniform(streams[v], first, u[v].AsSpan(0, count));
            evaluate(u, count, sums);
        }
    }
}
