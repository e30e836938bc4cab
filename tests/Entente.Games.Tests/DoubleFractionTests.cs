namespace Entente.Games.Tests;

public sealed class DoubleFractionTests
{
    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(-0.75, "-3/4")]
    [InlineData(0.1, "3602879701896397/36028797018963968")]
    [InlineData(1e22, "10000000000000000000000")]
    public void A_double_is_the_fraction_that_it_stands_for(double value, string expected) => Assert.Equal(expected, Rational.FromDouble(value).ToString());

    [Fact]
    public void Doubles_go_there_and_back()
    {
        var random = new Random(1);
        double[] edges = [double.Epsilon, double.MaxValue, -double.MaxValue, 2.2250738585072014E-308, 1.0 / 3];
        Assert.All(
            edges.Concat(Enumerable.Range(0, 1000).Select(_ => BitConverter.Int64BitsToDouble(random.NextInt64())).Where(double.IsFinite)),
            value => Assert.Equal(value, Rational.FromDouble(value).ToDouble()));
    }

    [Fact]
    public void A_fraction_becomes_the_nearest_double()
    {
        var random = new Random(2);
        Assert.All(Enumerable.Range(0, 1000), _ =>
        {
            var (above, below) = (random.Next(-1_000_000, 1_000_000), random.Next(1, 1_000_000));
            Assert.Equal((double)above / below, new Rational(above, below).ToDouble());
        });
    }

    [Fact]
    public void What_is_not_finite_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Rational.FromDouble(double.PositiveInfinity));
}
