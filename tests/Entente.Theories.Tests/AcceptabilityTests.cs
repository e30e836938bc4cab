using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests;

/// <summary>Acceptability indices against what can be worked out exactly: with fixed scores they are volumes of regions of weights.</summary>
public sealed class AcceptabilityTests
{
    /// <summary>Four standard errors of a share at the number of draws used.</summary>
    private const double Tolerance = 0.01;

    [Fact]
    public void Of_two_criteria_an_option_is_first_on_an_interval_of_weights()
    {
        // With weight w on the first criterion the values are w, 1 - w and 0.6.
        var solved = Crossings.Solve(Crossings.Body(3, 2), Crossings.Marks([100, 0], [0, 100], [60, 60]));
        Close([0.4, 0.1, 0.5], solved.Acceptability(0));
        Close([0.4, 0.1, 0.5], solved.Acceptability(1));
        Close([0.2, 0.8, 0], solved.Acceptability(2));
        Close([0.8, 0.2], Central(solved, 0));
        Close([0.5, 0.5], Central(solved, 2));
        Assert.All(Enumerable.Range(0, 3), o => Assert.Equal(1, solved.Confidence(o)));
    }

    [Fact]
    public void Of_three_criteria_with_an_option_each_the_largest_weight_decides()
    {
        // The largest of three uniform spacings is (1 + 1/2 + 1/3) / 3 on average, the other two share the rest.
        var solved = Crossings.Solve(Crossings.Body(3, 3), Crossings.Marks([100, 0, 0], [0, 100, 0], [0, 0, 100]));
        for (var option = 0; option < 3; option++)
        {
            Close([1 / 3.0, 1 / 3.0, 1 / 3.0], solved.Acceptability(option));
            Close([.. Enumerable.Range(0, 3).Select(c => c == option ? 11 / 18.0 : 7 / 36.0)], Central(solved, option));
        }
    }

    [Theory]
    [InlineData(2 / 3.0, 0, 1 / 3.0, "a", "b")]
    [InlineData(11 / 18.0, 5 / 18.0, 2 / 18.0, "a", "b", "c")]
    public void An_order_of_importance_leaves_the_weights_uniform_on_what_it_allows(double first, double second, double third, params string[] order)
    {
        var body = Crossings.Body(3, Enumerable.Range(0, 3).Select(c => Crossings.Criterion(c)), order);
        var solved = Crossings.Solve(body, Crossings.Marks([100, 0, 0], [0, 100, 0], [0, 0, 100]));
        if (order.Length == 2)
        {
            Close([first, second, third], [.. Enumerable.Range(0, 3).Select(o => solved.Acceptability(o)[0])]);
        }
        else
        {
            Assert.Equal(1, solved.Acceptability(0)[0]);
            Close([first, second, third], Central(solved, 0));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_any_scores_it_agrees_with_a_count_over_a_grid_of_weights(int seed)
    {
        var random = new Random(seed);
        int[][] marks = [.. Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 3).Select(_ => random.Next(101)).ToArray())];
        var solved = Crossings.Solve(Crossings.Body(4, 3), Crossings.Marks(marks));
        var counted = Grid(marks, 300);
        for (var option = 0; option < 4; option++)
        {
            Close(counted[option], solved.Acceptability(option));
        }
    }

    [Fact]
    public void A_dominated_option_is_never_first()
    {
        var solved = Crossings.Solve(Crossings.Body(3, 3), Crossings.Marks([50, 60, 70], [90, 10, 20], [50, 60, 69]));
        Assert.Equal(0, solved.Acceptability(2)[0]);
        Assert.Null(solved.CentralWeights(2));
        Assert.Null(solved.Confidence(2));
    }

    [Fact]
    public void Equal_options_share_the_ranks_by_lot()
    {
        var solved = Crossings.Solve(Crossings.Body(2, 2), Crossings.Marks([40, 70], [40, 70]));
        Close([0.5, 0.5], solved.Acceptability(0));
        Assert.Equal(1, solved.Acceptability(0)[0] + solved.Acceptability(1)[0], 12);
    }

    [Fact]
    public void A_missing_score_is_anywhere_and_never_zero()
    {
        // Against a certain 0.25, an unknown score is higher in three draws of four.
        var judged = Crossings.Judge(Crossings.Body(2, 1), Crossings.Marks([25], [-1]));
        Close([0.75, 0.25], judged.Options!.Acceptability(1));
        Assert.Equal(1, judged.Options.Cell(judged.Options.Body.Options[1], judged.Options.Body.Criteria[0]).PriorShare);
        Assert.Equal(2 / (1 / 0.25 + 1), judged.PriorShare, 12);
        Assert.Equal(["M-0-0"], judged.Measures.SelectMany(m => m.Items).Select(i => i.Id));
    }

    private static double[][] Grid(int[][] marks, int steps)
    {
        var counts = marks.Select(_ => new double[marks.Length]).ToArray();
        var all = 0;
        for (var i = 0; i < steps; i++)
        {
            for (var j = 0; i + j < steps; j++, all++)
            {
                double[] weights = [i + 1 / 3.0, j + 1 / 3.0, steps - i - j - 2 / 3.0];
                var values = marks.Select(m => m.Zip(weights, (x, w) => x * w).Sum()).ToArray();
                for (var option = 0; option < marks.Length; option++)
                {
                    counts[option][values.Count(v => v > values[option])]++;
                }
            }
        }

        return [.. counts.Select(c => c.Select(x => x / all).ToArray())];
    }

    private static double[] Central(Entente.Theories.Forms.Options.SolvedOptions solved, int option) =>
        [.. solved.CentralWeights(option)!.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Value)];

    private static void Close(double[] expected, double[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected.Zip(found), p => Assert.InRange(p.Second, p.First - Tolerance, p.First + Tolerance));
    }
}
