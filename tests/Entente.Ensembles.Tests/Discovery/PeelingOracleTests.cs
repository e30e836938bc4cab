using Entente.Ensembles.Discovery;
using Entente.Ensembles.Tests.Kit;
using Entente.Numerics;

namespace Entente.Ensembles.Tests.Discovery;

/// <summary>Peeling against its definition, written down without any order kept: sort, cut, count, compare.</summary>
public sealed class PeelingOracleTests
{
    private const double Alpha = 0.1, LeastMass = 0.1;

    /// <summary>Few values per input make ties of every kind.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(1000)]
    public void Every_box_is_that_of_the_definition(int values)
    {
        for (var trial = 0; trial < 25; trial++)
        {
            var stream = Models.Variable.Child(1000 * values + trial);
            var inputs = Enumerable.Range(0, 3).Select(j => Drawn(stream.Child(j)).Select(u => Math.Floor(u * values)).ToArray()).ToArray();
            var ofInterest = Drawn(stream.Child(9)).Select((u, i) => u < (inputs[0][i] < values / 2.0 ? 0.8 : 0.1)).ToArray();
            var boxes = Prim.Of(inputs, ofInterest, new() { Peel = Alpha, LeastMass = LeastMass }).Peel().Boxes;
            Assert.Equal(Defined(inputs, ofInterest), boxes.Select(b => (b.Cases, b.OfInterest, string.Join(' ', b.Low), string.Join(' ', b.High))));
        }
    }

    private static List<(int Cases, int OfInterest, string Low, string High)> Defined(double[][] inputs, bool[] ofInterest)
    {
        var (low, high) = (inputs.Select(_ => double.NegativeInfinity).ToArray(), inputs.Select(_ => double.PositiveInfinity).ToArray());
        var inside = Enumerable.Range(0, ofInterest.Length).ToArray();
        var least = (int)Math.Ceiling(LeastMass * ofInterest.Length);
        var boxes = new List<(int, int, string, string)>();
        while (true)
        {
            boxes.Add((inside.Length, inside.Count(i => ofInterest[i]), string.Join(' ', low), string.Join(' ', high)));
            var peels = from j in Enumerable.Range(0, inputs.Length)
                        from sign in new[] { 1, -1 }
                        let left = Left(inside, i => sign * inputs[j][i])
                        where left.Length >= Math.Max(1, least) && left.Length < inside.Length
                        orderby (double)left.Count(i => ofInterest[i]) / left.Length descending, left.Length descending
                        select (j, sign, left);
            if (inside.All(i => ofInterest[i]) || !peels.Any()) return boxes;
            var (input, side, kept) = peels.First();
            if (side > 0) low[input] = kept.Min(i => inputs[input][i]);
            else high[input] = kept.Max(i => inputs[input][i]);
            inside = kept;
        }
    }

    private static int[] Left(int[] inside, Func<int, double> value)
    {
        var sorted = inside.Select(value).Order().ToArray();
        var rank = Math.Max(1, (int)(Alpha * inside.Length));
        if (rank >= sorted.Length) return inside;
        return sorted[rank] > sorted[0] ? [.. inside.Where(i => value(i) >= sorted[rank])] : [.. inside.Where(i => value(i) > sorted[0])];
    }

    private static double[] Drawn(StreamId variable)
    {
        var u = new double[60];
        Models.Source.Uniform(variable, 0, u);
        return u;
    }
}
