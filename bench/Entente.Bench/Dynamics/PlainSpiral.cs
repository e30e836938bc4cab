using Entente.Dynamics;
using Entente.Numerics;

namespace Entente.Bench.Dynamics;

/// <summary>The insecurity spiral draw by draw, as one would write it; only its inputs come in columns from the library.</summary>
internal sealed class PlainSpiral(IModel model, IInputs inputs, int steps, DrawSource source)
{
    private const int Piece = 128;

    /// <summary>The last arms of the first side in each draw.</summary>
    internal double[] Run(int draws, int threads)
    {
        var final = new double[draws];
        Chunks.For(draws, threads, (first, count) =>
        {
            var given = Columns(2 * model.Parameters.Count);
            var noise = Columns(2 * steps);
            for (var done = 0; done < count; done += Piece)
            {
                var piece = Math.Min(Piece, count - done);
                Fill(given, noise, first + done, piece);
                for (var d = 0; d < piece; d++) final[first + done + d] = Single(given, noise, d);
            }
        });
        return final;
    }

    private static double[][] Columns(int count) => [.. Enumerable.Range(0, count).Select(_ => new double[Piece])];

    private void Fill(double[][] given, double[][] noise, long first, int count)
    {
        for (var p = 0; p < model.Parameters.Count; p++)
            for (var i = 0; i < (model.Parameters[p].Per == Per.Model ? 1 : 2); i++)
                inputs.Fill(p, i, first, given[2 * p + i].AsSpan(0, count));
        var stream = StreamId.Of(model.Id).Child(0);
        for (var step = 0; step < steps; step++)
            for (var i = 0; i < 2; i++) ScalarUniforms.Fill(source, stream.Child(step + 1).Child(i), first, noise[2 * step + i].AsSpan(0, count));
    }

    private double Single(double[][] given, double[][] noise, int d)
    {
        double Given(int p, int i) => given[2 * p + i][d];
        var (offence, error, h) = (Given(8, 0), Given(11, 0), Given(13, 0));
        var greed = h * offence * Given(10, 0);
        var (half, weight) = (0.5 * greed, Given(9, 0) * greed / (error * error));
        Span<double> arms = [Given(5, 0), Given(5, 1)], trust = [Given(6, 0), Given(6, 1)], odds = [0, 0], threat = [0, 0], before = [0, 0];
        for (var i = 0; i < 2; i++) odds[i] = Elementary.Log(trust[i] / (1 - trust[i]));
        for (var i = 0; i < 2; i++) threat[i] = Given(0, i) * offence * (1 - trust[i]) * arms[1 - i];
        for (var step = 0; step < steps; step++)
        {
            arms.CopyTo(before);
            for (var i = 0; i < 2; i++)
            {
                var change = threat[i] - Given(1, i) * arms[i] + Given(2, i) + offence * Given(3, i);
                var next = arms[i] + h * change + Given(12, i) * Elementary.NormalQuantile(noise[2 * step + i][d]);
                arms[i] = Math.Max(Math.Min(next, Given(4, i)), 0);
            }

            for (var i = 0; i < 2; i++)
            {
                var j = 1 - i;
                var foreseen = h * (Given(7, i) * threat[j] - Given(1, j) * before[j] + Given(2, j));
                odds[i] = Math.Clamp(odds[i] + weight * (half - (arms[j] - before[j] - foreseen)), -6, 6);
                trust[i] = Elementary.Logistic(odds[i]);
            }

            for (var i = 0; i < 2; i++) threat[i] = Given(0, i) * offence * (1 - trust[i]) * arms[1 - i];
        }

        return arms[0];
    }
}
