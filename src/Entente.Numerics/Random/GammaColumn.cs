namespace Entente.Numerics;

/// <summary>
/// Gamma draws by the rejection of Marsaglia &amp; Tsang (2000); shapes below 1 by their boost G(a) = G(a + 1) U^(1/a).
/// Attempt t = 0, 1, … of draw i reads uniforms 2 i and 2 i + 1 of child stream −1 − t, so that a rejection in one draw
/// moves no other. All first attempts are made together; the few rejected draws go on singly.
/// </summary>
internal static class GammaColumn
{
    private const int Piece = 256;
    private const long BoostChild = long.MinValue;

    internal static void Fill(DrawSource source, StreamId v, double shape, long first, Span<double> into)
    {
        var attempt = new GammaAttempt(shape < 1 ? shape + 1 : shape);
        for (var done = 0; done < into.Length; done += Piece)
        {
            var piece = into.Slice(done, Math.Min(Piece, into.Length - done));
            Accepted(source, v, attempt, first + done, piece);
            if (shape < 1) Boost(source, v, shape, first + done, piece);
        }
    }

    private static void Accepted(DrawSource source, StreamId v, GammaAttempt attempt, long first, Span<double> into)
    {
        Span<double> pairs = stackalloc double[2 * Piece];
        Span<double> checks = stackalloc double[Piece];
        pairs = pairs[..(2 * into.Length)];
        checks = checks[..into.Length];
        source.Uniform(v.Child(-1), 2 * first, pairs);
        for (var i = 0; i < into.Length; i++) (into[i], checks[i]) = (pairs[2 * i], pairs[2 * i + 1]);
        Elementary.NormalQuantile(into, into);
        Lanes.Kernel.Map(attempt, into, checks, into);
        for (var i = 0; i < into.Length; i++)
            if (double.IsNaN(into[i])) into[i] = Retried(source, v, attempt, first + i);
    }

    private static double Retried(DrawSource source, StreamId v, GammaAttempt attempt, long draw)
    {
        Span<double> pair = stackalloc double[2];
        for (var child = -2L; ; child--)
        {
            source.Uniform(v.Child(child), 2 * draw, pair);
            var normal = Lanes.Lanes1.Of(Elementary.NormalQuantile(pair[0]));
            var accepted = attempt.Of(normal, Lanes.Lanes1.Of(pair[1])).Value;
            if (!double.IsNaN(accepted)) return accepted;
        }
    }

    private static void Boost(DrawSource source, StreamId v, double shape, long first, Span<double> into)
    {
        Span<double> factor = stackalloc double[Piece];
        factor = factor[..into.Length];
        source.Uniform(v.Child(BoostChild), first, factor);
        Elementary.Log(factor, factor);
        Columns.Divide(factor, shape, factor);
        Elementary.Exp(factor, factor);
        Columns.Multiply(into, factor, into);
    }
}
