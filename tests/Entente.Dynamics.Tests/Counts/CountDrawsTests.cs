using Entente.Numerics.Lanes;

namespace Entente.Dynamics.Tests.Counts;

public sealed class CountDrawsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(4)]
    [InlineData(60)]
    public void Poisson_counts_are_the_inverse_of_the_distribution_function(double rate)
    {
        for (var u = 0.0005; u < 1; u += 0.001)
        {
            var (k, term) = (0, Math.Exp(-rate));
            for (var below = term; below < u; below += term) term *= rate / ++k;
            Assert.Equal(k, CountDraws.Poisson(Lanes1.Of(u), Lanes1.Of(rate)).Value);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0.5)]
    [InlineData(7, 0.2)]
    [InlineData(12, 3)]
    public void Of_so_many_each_leaves_with_its_own_hazard(int n, double hazard)
    {
        var p = 1 - Math.Exp(-hazard);
        var counts = Enumerable.Range(0, 20000).Select(i => CountDraws.Leaving(Lanes1.Of((i + 0.5) / 20000), Lanes1.Of(n), Lanes1.Of(hazard)).Value).ToArray();
        Assert.InRange(counts.Max(), 0, n);
        Assert.Equal(n * p, counts.Average(), 0.002);
        Assert.Equal(n * p * (1 - p), counts.Average(c => c * c) - counts.Average() * counts.Average(), 0.005);
    }

    [Fact]
    public void More_is_never_less_for_the_same_uniform()
    {
        for (var u = 0.01; u < 1; u += 0.02)
            for (var rate = 0.1; rate < 20; rate += 0.7)
            {
                Assert.True(CountDraws.Poisson(Lanes1.Of(u), Lanes1.Of(rate)).Value <= CountDraws.Poisson(Lanes1.Of(u), Lanes1.Of(rate + 0.7)).Value);
                Assert.True(CountDraws.Leaving(Lanes1.Of(u), Lanes1.Of(9), Lanes1.Of(rate)).Value <= CountDraws.Leaving(Lanes1.Of(u), Lanes1.Of(9), Lanes1.Of(rate + 0.7)).Value);
            }
    }

    [Fact]
    public void What_is_missing_stays_missing()
    {
        Assert.True(double.IsNaN(CountDraws.Poisson(Lanes1.Of(0.5), Lanes1.Of(double.NaN)).Value));
        Assert.True(double.IsNaN(CountDraws.Leaving(Lanes1.Of(0.5), Lanes1.Of(double.NaN), Lanes1.Of(1)).Value));
        Assert.True(double.IsNaN(CountDraws.Leaving(Lanes1.Of(0.5), Lanes1.Of(3), Lanes1.Of(double.NaN)).Value));
    }
}
