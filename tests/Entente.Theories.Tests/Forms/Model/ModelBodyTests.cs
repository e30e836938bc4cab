using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Measures;
using Entente.Theories.Tests.Kit;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Tests.Forms.Model;

public sealed class ModelBodyTests
{
    private const int Draws = 60, Steps = 40;

    private static readonly TheoryFile Race = new TheoryText("race").Sound();
    private static readonly Subject Tie = new("A-B", ["A", "B"], false, ["X"]);

    [Fact]
    public void The_course_is_that_of_the_model_in_every_draw()
    {
        var levels = new Levels(3, Draws);
        var judged = Judge(0, (call, year) => levels.Of(call, year), p => levels.Of(p.Id == "line" ? "line" : "swing", 0).Select(u => p.From + u * (p.To - p.From)));
        for (var i = 0; i < Draws; i++)
        {
            var swing = 0.4 + 0.2 * levels.Of("swing", 0)[i];
            var (x, y) = Course(levels.Of("threat-perceived(A, B)", 2000)[i], levels.Of("threat-perceived(B, A)", 2000)[i], swing, 1);
            var line = 3 + 0.5 * levels.Of("line", 0)[i];
            Assert.Equal(x[^1], judged.Value.Span[i], 1e-9 * x[^1]);
            Assert.Equal(x.Any(v => v >= line) && x.Max() > y.Average() ? "races" : "rests", Race.Readings[0].Verdicts[judged.Verdicts[i]].Id);
        }
    }

    [Fact]
    public void Verdicts_alone_are_those_of_the_whole_judgement()
    {
        foreach (var reading in new[] { 0, 1 })
        {
            var measures = Measures(new Levels(5, Draws).Of, _ => null);
            var whole = Race.Readings[reading].Body.Judge(Race, Tie, Worlds.Period, measures, new HashSet<int> { 2000 }).Single();
            var alone = Race.Readings[reading].Body.Decide(Race, Tie, Worlds.Period, measures, new HashSet<int> { 2000 }).Single();
            Assert.Equal(whole.Verdicts, alone.Verdicts);
        }
    }

    [Fact]
    public void Draws_whose_parameters_the_model_is_not_meant_for_have_no_verdict_and_are_counted()
    {
        var fears = Enumerable.Range(0, Draws).Select(i => i % 3 == 0 ? double.NaN : i % 3 == 1 ? 0.5 : -0.1).ToArray();
        var judged = Judge(0, (call, _) => call.Id == "threat-perceived(A, B)" ? fears : Filled(0.5), _ => null);
        for (var i = 0; i < Draws; i++) Assert.Equal(i % 3 != 1, judged.Verdicts[i] == Tally.Undecided);
        Assert.Equal(2.0 / 3, judged.Parts.Single(p => p.Id == "undecided").Holds.ToArray().Average(), 1e-9);
        Assert.All(judged.Simulated!.Fans, fan => Assert.All(fan.Quantiles, q => Assert.DoesNotContain(double.NaN, q)));
    }

    [Fact]
    public void The_fan_holds_the_quantiles_of_the_outputs_that_the_theory_speaks_of()
    {
        var judged = Judge(0, (_, _) => Filled(0.5), _ => null);
        var (x, _) = Course(0.5, 0.5, 0.5, 1);
        Assert.Equal(["arms-A", "arms-B"], judged.Simulated!.Fans.Select(f => f.Slot.Name).Order(StringComparer.Ordinal));
        var fan = judged.Simulated.Fans.Single(f => f.Slot.Name == "arms-A");
        Assert.Equal(Steps + 1, fan.Quantiles.Count);
        for (var step = 0; step <= Steps; step++) Assert.All(fan.Quantiles[step], q => Assert.Equal(x[step], q, 1e-9));
    }

    [Fact]
    public void What_a_reading_sets_takes_the_place_of_what_the_theory_sets()
    {
        var judged = Judge(1, (_, _) => Filled(0.25), _ => null);
        var (x, _) = Course(0.25, 0.25, 0.4, 1.5, 0.25); // no fatigue is set there, nor a length of steps: the model's own hold
        Assert.Equal(x[^1], judged.Value.Span[0], 1e-9);
    }

    [Fact]
    public void Each_quantity_is_a_part_and_each_measure_counts_once()
    {
        var judged = Judge(0, (_, _) => Filled(0.5), _ => null);
        Assert.Equal(["fear", "ease"], judged.Parts.Select(p => p.Id));
        Assert.Equal(["threat-perceived(A, B)", "threat-perceived(B, A)"], judged.Measures.Select(m => m.Call.Id).Order(StringComparer.Ordinal));
        Assert.Equal(0.25, judged.PriorShare);
    }

    private static (double[] X, double[] Y) Course(double k1, double k2, double a, double start, double h = 0.5)
    {
        var (x, y) = (new double[Steps + 1], new double[Steps + 1]);
        (x[0], y[0]) = (start, start);
        for (var t = 0; t < Steps; t++)
        {
            x[t + 1] = x[t] + h * (k1 * y[t] - a * x[t] + 0.1);
            y[t + 1] = y[t] + h * (k2 * x[t] - a * y[t] + 0.1);
        }

        return (x, y);
    }

    private static Judgement Judge(int reading, Func<MeasureCall, int, double[]> of, Func<Parameter, IEnumerable<double>?> parameter) =>
        Race.Readings[reading].Body.Judge(Race, Tie, Worlds.Period, Measures(of, parameter), new HashSet<int> { 2000 }).Single();

    private static StatedMeasures Measures(Func<MeasureCall, int, double[]> of, Func<Parameter, IEnumerable<double>?> parameter) =>
        new(Worlds.Of("A", "B", "X"), Draws) { Of = of, ParameterOf = p => parameter(p)?.ToArray() ?? Filled((p.From + p.To) / 2) };

    private static double[] Filled(double value) => [.. Enumerable.Repeat(value, Draws)];
}
