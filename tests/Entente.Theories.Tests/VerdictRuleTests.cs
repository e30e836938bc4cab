using Entente.Expressions;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Tests;
using Entente.Theories.Tests.Kit;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Tests;

public sealed class VerdictRuleTests
{
    private static readonly VerdictRules Rules = ((TestsBody)new TheoryText("friendship").Body()).Rules;

    [Fact]
    public void The_first_verdict_whose_condition_holds_is_taken_and_the_last_takes_the_rest() =>
        Assert.Equal([0, 1, 2, 3], Decide(fear: [1, 1, 1, 0], gain: [1, 1, 0, 0], deeds: [1, 1, 1, 1], pledge: [1, 0, 1, 1]));

    [Fact]
    public void A_missing_condition_does_not_hold() =>
        Assert.Equal([1, 3, 3], Decide(fear: [1, double.NaN, double.NaN], gain: [1, 1, double.NaN], deeds: [1, 0, 1], pledge: [double.NaN, 1, 1]));

    [Fact]
    public void Missing_settles_nothing_where_the_rest_of_the_condition_suffices() =>
        Assert.Equal([2], Decide(fear: [double.NaN], gain: [1], deeds: [1], pledge: [0]));

    private static byte[] Decide(double[] fear, double[] gain, double[] deeds, double[] pledge)
    {
        var scope = new Scope(new StatedMeasures(Worlds.Of("A", "B"), fear.Length), 2000, new Dictionary<string, string>())
            .With("fear", Value.OfColumn(fear)).With("gain", Value.OfColumn(gain)).With("deeds", Value.OfColumn(deeds)).With("pledge", Value.OfColumn(pledge));
        return Rules.Decide(scope, fear.Length);
    }
}
