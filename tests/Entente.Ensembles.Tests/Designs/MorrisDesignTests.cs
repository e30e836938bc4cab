using Entente.Ensembles.Designs;
using Entente.Ensembles.Tests.Kit;

namespace Entente.Ensembles.Tests.Designs;

public sealed class MorrisDesignTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(10)]
    public void Every_move_changes_one_input_by_delta_and_stays_on_the_grid(int levels)
    {
        var design = new MorrisDesign(5, 30, levels, Models.Source, Models.Variable);
        for (var t = 0; t < design.Trajectories; t++)
        {
            Assert.Equal(Enumerable.Range(0, 5), Enumerable.Range(0, 5).Select(s => design.Moved(t, s)).Order());
            for (var s = 0; s < 5; s++) Assert.Equal(design.Step, Math.Abs(design.Change(t, s)), 1e-12);
        }

        for (var j = 0; j < 5; j++)
        {
            var column = design.Column(j);
            Assert.Equal(30, column.Zip(column.Skip(1)).Where((pair, i) => i % 6 != 5 && pair.First != pair.Second).Count());
            Assert.Equal(Enumerable.Range(0, levels), column.Select(x => (int)Math.Round(x * (levels - 1))).Distinct().Order());
        }
    }

    [Fact]
    public void More_trajectories_change_none_before_them() =>
        Assert.Equal(
            new MorrisDesign(3, 5, 4, Models.Source, Models.Variable).Column(1),
            new MorrisDesign(3, 9, 4, Models.Source, Models.Variable).Column(1, 0, 20));

    [Fact]
    public void Spread_trajectories_lie_farther_apart_than_any_that_come_first()
    {
        double Spread(MorrisDesign design) => TrajectorySpread.SquaredDistances(design).Sum(row => row.Sum());
        var spread = MorrisDesign.Spread(4, 6, 60, 4, Models.Source, Models.Variable);
        Assert.Equal(6, spread.Trajectories);
        Assert.True(Spread(spread) > 1.1 * Spread(new(4, 6, 4, Models.Source, Models.Variable)));
        for (var t = 0; t < 6; t++)
            for (var s = 0; s < 4; s++) Assert.Equal(spread.Step, Math.Abs(spread.Change(t, s)), 1e-12);
        Assert.Equal(
            new MorrisDesign(4, 6, 4, Models.Source, Models.Variable).Column(2),
            MorrisDesign.Spread(4, 6, 6, 4, Models.Source, Models.Variable).Column(2));
    }

    [Fact]
    public void Too_few_trajectories_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MorrisDesign(3, 0, 4, Models.Source, Models.Variable));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MorrisDesign(3, -1, 4, Models.Source, Models.Variable));
        Assert.Throws<ArgumentOutOfRangeException>(() => MorrisDesign.Spread(3, 9, 8, 4, Models.Source, Models.Variable));
    }

    [Fact]
    public void An_odd_number_of_levels_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MorrisDesign(3, 5, 5, Models.Source, Models.Variable));
}
