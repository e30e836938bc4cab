using Entente.Theories.Files;
using Entente.Theories.Forms.Register;
using Entente.Theories.Measures;
using Entente.Theories.Tests.Kit;
using Record = Entente.Cases.Record;

namespace Entente.Theories.Tests;

public sealed class SeriesFormulaTests
{
    private static readonly MeasureCall Strength = new("strength", ["A", "B"], []);

    [Fact]
    public void The_least_of_several_records_and_of_none_nothing()
    {
        var body = Body("of: weight }", "of: troops, fold: min }");
        Assert.All(body.Measure(Strength, 2000, Measures(Pledge("P-1", 300), Pledge("P-2", 70))).Draws.ToArray(), v => Assert.Equal(70, v));
        Assert.All(body.Measure(Strength, 2000, Measures()).Draws.ToArray(), v => Assert.Equal(double.NaN, v));
    }

    [Fact]
    public void A_series_may_speak_of_the_theorys_parameters()
    {
        var body = Body("of: weight }", "of: troops * strong-from }");
        var (series, parameter) = (body.Measure(Strength, 2000, Measures(Pledge("P-1", 100))), Measures().Parameter("pledge-book", body.Parameters[0]));
        Assert.Equal([.. parameter.ToArray().Select(p => 100 * p)], series.Draws.ToArray());
    }

    private static RegisterBody Body(string old, string by) => (RegisterBody)new TheoryText("pledge-book").Replace(old, by).Body(Reading.Own);

    private static StatedMeasures Measures(params Record[] records) => new(Worlds.Of("A", "B"), 50) { All = records };

    private static Record Pledge(string id, int troops) => Worlds.Row("pledges", id, "1992", null, "A1", ("debtor", "A"), ("creditor", "B"), ("form", "treaty"), ("weight", "1"), ("troops", $"{troops}"));
}
