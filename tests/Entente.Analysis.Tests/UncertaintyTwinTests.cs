using Entente.Analysis.Evaluation;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Theories.Measures;

namespace Entente.Analysis.Tests;

public sealed class UncertaintyTwinTests
{
    private static readonly Case Case = Shores.Files().Sound();
    private static readonly World World = Trial.World(Case, 300);
    private static readonly MeasureCall Closeness = new("closeness", ["ALD", "BOR"], []);

    private static readonly MeasureCall Deeds = new(MeasureCall.Pool, [], [Closeness, new("support", ["ALD", "BOR"], []), new("support", ["BOR", "ALD"], [])]);

    [Theory]
    [InlineData(1992)]
    [InlineData(1995)]
    [InlineData(1997)]
    [InlineData(2000)]
    public void An_indicator_of_one_dimension_has_the_bits_of_the_scalar_twin(int year) =>
        AssertTwin(World.Measure(new MeasureCall("threat", ["ALD", "KHE"], []), year), year, "A-01", "B-01", "B-07");

    [Theory]
    [InlineData(1994)]
    [InlineData(1998)]
    public void A_pool_of_several_dimensions_has_the_bits_of_the_scalar_twin(int year) =>
        AssertTwin(World.Measure(Deeds, year), year, "A-04", "B-02", "B-06");

    [Fact]
    public void Claims_of_one_origin_have_the_bits_of_the_scalar_twin()
    {
        var shared = Case with { Evidence = [.. Case.Evidence.Select(e => e with { Provenance = e.Provenance with { Origin = "one" } })] };
        AssertTwin(Trial.World(shared, 300).Measure(Deeds, 1998), 1998, shared, "A-04", "B-02", "B-06");
        AssertTwin(Trial.World(shared, 300).Measure(new MeasureCall("threat", ["BOR", "KHE"], []), 1998), 1998, shared, "A-02", "B-01");
    }

    [Fact]
    public void The_as_of_day_is_the_last_day_that_counts()
    {
        var day = new DateOnly(1994, 9, 15);
        var measured = Trial.World(Case, 300, day).Measure(Deeds, 1994);
        AssertTwin(measured, day, Case, "A-04", "B-02");
    }

    [Fact]
    public void Shares_of_the_weight_are_those_of_the_twin_and_add_up_to_one()
    {
        var measured = World.Measure(new MeasureCall("threat", ["ALD", "KHE"], []), 1997);
        var weights = Case.Evidence.Where(e => e.Id is "B-01" or "A-01").Select(e => PoolTwin.Weight(e, Case.Codebook.Dimensions["threat"], new DateOnly(1997, 12, 31))).ToArray();
        Assert.Equal([0, weights[1]], weights);
        Assert.Equal(Case.Codebook.Uncertainty.PriorStrength / (Case.Codebook.Uncertainty.PriorStrength + weights[1]), measured.PriorShare, 12);
        Assert.Equal(1, measured.PriorShare + measured.Items.Sum(i => i.Share), 12);
    }

    private static void AssertTwin(Measured measured, int year, params string[] items) => AssertTwin(measured, new DateOnly(year, 12, 31), Case, items);

    private static void AssertTwin(Measured measured, int year, Case @case, params string[] items) => AssertTwin(measured, new DateOnly(year, 12, 31), @case, items);

    private static void AssertTwin(Measured measured, DateOnly day, Case @case, params string[] items)
    {
        var twin = new PoolTwin(Trial.Seed, @case.Codebook.Uncertainty);
        (EvidenceItem, Cases.Codebooks.Dimension)[] bearing = [.. @case.Evidence.Where(e => items.Contains(e.Id)).Select(e => (e, @case.Codebook.Dimensions[e.Dimension]))];
        Assert.Equal(items.Length, bearing.Length);
        var expected = Enumerable.Range(0, measured.Draws.Length).Select(i => twin.Draw(measured.Call.Id, bearing, day, i)).ToArray();
        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), measured.Draws.ToArray().Select(BitConverter.DoubleToInt64Bits));
    }
}
