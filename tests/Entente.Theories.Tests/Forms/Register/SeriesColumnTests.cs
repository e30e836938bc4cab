using Entente.Theories.Forms.Register;

namespace Entente.Theories.Tests.Forms.Register;

public sealed class SeriesColumnTests
{
    // More than a block, and no multiple of one.
    private const int Draws = 2500;

    [Theory]
    [InlineData("sum")]
    [InlineData("mean")]
    [InlineData("max")]
    [InlineData("min")]
    public void Readings_are_folded_as_draw_by_draw_numbers_standing_for_all_draws(string fold)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            double Said() => random.Next(4) == 0 ? double.NaN : random.Next(8) / 4.0;
            double[][] readings = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(2) == 0 ? [Said()] : Enumerable.Range(0, Draws).Select(_ => Said()).ToArray())];
            var folded = SeriesColumn.Fold(fold, [.. readings.Select(r => (ReadOnlyMemory<double>)r)], Draws);
            Assert.Equal(Enumerable.Range(0, Draws).Select(draw => Plain(fold, [.. readings.Select(r => r[r.Length == 1 ? 0 : draw]).Where(r => !double.IsNaN(r))])), folded);
        }
    }

    private static double Plain(string fold, double[] known) => fold switch
    {
        "sum" => known.Sum(),
        "mean" => known.Length == 0 ? double.NaN : known.Sum() / known.Length,
        "max" => known.Length == 0 ? 0 : known.Max(),
        _ => known.Length == 0 ? double.NaN : known.Min(),
    };
}
