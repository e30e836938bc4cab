using Entente.Numerics;

namespace Entente.Bench.Dynamics;

/// <summary>The network of influence draw by draw, as one would write it: loops over actors and plain arithmetic.</summary>
internal sealed class PlainInfluence(int actors, int steps, double[,] weights, double[] start, DrawSource source, StreamId stream)
{
    private const int Piece = 128;

    /// <summary>The last opinion of the actor in each draw.</summary>
    internal double[] Run(int draws, int actor, int threads)
    {
        var final = new double[draws];
        Chunks.For(draws, threads, (first, count) =>
        {
            var noise = new double[steps * actors][];
            for (var k = 0; k < noise.Length; k++) noise[k] = new double[Piece];
            for (var done = 0; done < count; done += Piece)
            {
                var piece = Math.Min(Piece, count - done);
                Draw(noise, first + done, piece);
                for (var d = 0; d < piece; d++) final[first + done + d] = Single(noise, d)[actor];
            }
        });
        return final;
    }

    private void Draw(double[][] noise, long first, int count)
    {
        for (var step = 0; step < steps; step++)
            for (var i = 0; i < actors; i++)
                ScalarUniforms.Fill(source, stream.Child(0).Child(step + 1).Child(i), first, noise[step * actors + i].AsSpan(0, count));
    }

    private double[] Single(double[][] noise, int d)
    {
        var (x, y, z, q) = ((double[])start.Clone(), new double[actors], new double[actors], new double[actors]);
        Array.Fill(y, 0.5);
        Array.Fill(z, 0.5);
        for (var step = 0; step < steps; step++)
        {
            for (var i = 0; i < actors; i++) q[i] = Mean(x, i);
            for (var i = 0; i < actors; i++)
            {
                var drawn = 0.02 * (y[i] - z[i]) + 0.01 * Elementary.NormalQuantile(noise[step * actors + i][d]);
                x[i] = Math.Clamp(0.9 * x[i] + 0.1 * q[i] + drawn, 0, 1);
                y[i] = 0.95 * y[i] + 0.05 * (1 - q[i]);
                z[i] = Elementary.Logistic(4 * (x[i] - y[i]));
            }
        }

        return x;
    }

    private double Mean(double[] x, int i)
    {
        var sum = weights[i, 0] * x[0];
        for (var j = 1; j < actors; j++) sum = Math.FusedMultiplyAdd(weights[i, j], x[j], sum);
        return sum;
    }
}
