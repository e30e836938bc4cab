using Entente.Numerics.Functions;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Tests;

public sealed class NormalQuantileColumnTests
{
    // On both sides of where the short way through the tails ends, and beyond what a probability can be.
    private static readonly double[] Rare =
        [1.4e-11, 1.5e-11, 1.6e-11, 1 - 1.4e-11, 1 - 1.6e-11, 1e-30, 5e-324, 0, 1, -0.0, -0.1, 1.1, double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    public static TheoryData<int> Lengths => [0, 1, 3, 15, 16, 31, 32, 33, 100, 511, 512, 513, 1200];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Columns_of_uniform_draws_have_the_bits_of_single_values(int length) => Check(Uniform(length));

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Columns_that_lie_wholly_in_the_tails_have_the_bits_of_single_values(int length) =>
        Check([.. Uniform(length).Select((u, i) => i % 2 == 0 ? 0.07 * u : 1 - 0.07 * u)]);

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Columns_in_the_middle_have_the_bits_of_single_values(int length) => Check([.. Uniform(length).Select(u => 0.1 + 0.8 * u)]);

    [Fact]
    public void A_rare_value_changes_no_other_wherever_it_stands()
    {
        for (var k = 0; k < Rare.Length; k++)
        {
            var p = Uniform(600);
            p[37 * k] = Rare[k];
            Check(p);
        }

        Check(Rare);
    }

    private static double[] Uniform(int length)
    {
        var u = new double[length];
        new DrawSource(3).Uniform(StreamId.Of("quantiles"), 0, u);
        return u;
    }

    private static void Check(double[] p)
    {
        long[] expected = [.. p.Select(each => BitConverter.DoubleToInt64Bits(Elementary.NormalQuantile(each)))];
        Assert.Equal(expected, Bits<Lanes1>(p));
        Assert.Equal(expected, Bits<Lanes2>(p));
        Assert.Equal(expected, Bits<Lanes4>(p));
        Assert.Equal(expected, Bits<Lanes8>(p));
    }

    private static long[] Bits<TLanes>(double[] p)
        where TLanes : struct, ILanes<TLanes>
    {
        var inPlace = p.ToArray();
        NormalQuantileColumn.Run<TLanes>(inPlace, inPlace);
        return [.. inPlace.Select(BitConverter.DoubleToInt64Bits)];
    }
}
