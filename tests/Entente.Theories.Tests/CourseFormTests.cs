using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Course;
using Entente.Theories.Measures;
using Entente.Theories.Tests.Kit;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Theories.Tests;

public sealed class CourseFormTests
{
    private const int Draws = 20;
    private static readonly TheoryFile Tides = new TheoryText("tides").Sound();
    private static readonly Subject Tie = new("A-B", ["A", "B"], false, ["X"]);
    private static readonly int[] Span = [1997, 1998, 1999, 2000];

    [Fact]
    public void Trend_level_and_correlation_are_those_of_a_plain_twin() => Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), seed =>
    {
        var levels = new Levels(seed, Draws);
        var judged = Judge(levels.Of, p => levels.Of(p, 0));
        for (var i = 0; i < Draws; i++)
        {
            double[] sea = [.. Span.Select(y => levels.Of("closeness(A, B)", y)[i])];
            double[] land = [.. Span.Select(y => levels.Of("threat(A, X)", y)[i])];
            var trend = Slope([.. Span.Select(y => (double)y)], sea);
            var together = Slope(Standard(sea), Standard(land)) >= levels.Of("close-from", 0)[i];
            Assert.Equal(trend, judged.Value.Span[i], 1e-9);
            Assert.Equal(together ? "together" : trend > 0.01 && land.Average() >= 0.2 ? "rising" : sea[^1] >= 0.9 ? "flood" : "still", Tides.Readings[0].Verdicts[judged.Verdicts[i]].Id);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_stands_still_goes_together_with_nothing()
    {
        Assert.True(double.IsNaN(CourseFunctions.Correlation(Years(0.5, 0.5, 0.5), Years(0.1, 0.2, 0.3))[0]));
        Assert.Equal(0, CourseFunctions.Trend(Years(0.7))[0]);
        var judged = Judge((_, _) => Filled(0.5), _ => Filled(0.5));
        Assert.All(judged.Verdicts, v => Assert.Equal("still", Tides.Readings[0].Verdicts[v].Id));
    }

    [Fact]
    public void Only_the_years_of_the_span_play_a_part()
    {
        var levels = new Levels(1, Draws);
        var asked = new HashSet<int>();
        Judge((call, year) => { asked.Add(year); return levels.Of(call, year); }, _ => Filled(0.5));
        Assert.Equal(Span, asked.Order());
    }

    [Fact]
    public void The_evidence_of_all_its_years_counts_each_by_its_share()
    {
        var judged = Judge(new Levels(1, Draws).Of, _ => Filled(0.5));
        Assert.Equal(["closeness(A, B)", "threat(A, X)"], judged.Measures.Select(m => m.Call.Id));
        Assert.All(judged.Measures, m => Assert.Equal(("given", 0.75), (Assert.Single(m.Items).Id, m.Items[0].Share)));
        Assert.Equal(0.25, judged.PriorShare, 12);
    }

    private static Judgement Judge(Func<MeasureCall, int, double[]> of, Func<string, double[]> parameter) =>
        Tides.Readings[0].Body.Judge(Tides, Tie, Worlds.Period, new StatedMeasures(Worlds.Of("A", "B", "X"), Draws) { Of = of, ParameterOf = p => parameter(p.Id) }, new HashSet<int> { 2000 }).Single();

    /// <summary>A quantity in one draw, a column by year.</summary>
    private static ReadOnlyMemory<double>[] Years(params double[] values) => Array.ConvertAll(values, v => (ReadOnlyMemory<double>)new[] { v });

    private static double[] Filled(double value) => [.. Enumerable.Repeat(value, Draws)];

    /// <summary>Least squares by the normal equations.</summary>
    private static double Slope(double[] x, double[] y) =>
        ((x.Length * x.Zip(y, (a, b) => a * b).Sum()) - (x.Sum() * y.Sum())) / ((x.Length * x.Sum(a => a * a)) - (x.Sum() * x.Sum()));

    /// <summary>With mean 0 and standard deviation 1, so that a slope is a correlation.</summary>
    private static double[] Standard(double[] x)
    {
        var spread = Math.Sqrt(x.Average(a => a * a) - (x.Average() * x.Average()));
        return [.. x.Select(a => (a - x.Average()) / spread)];
    }
}
