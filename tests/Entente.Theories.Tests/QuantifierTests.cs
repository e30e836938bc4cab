using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Tests;
using Entente.Theories.Measures;
using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests;

public sealed class QuantifierTests
{
    private static readonly string[] Three = ["A", "B", "C"];
    private static readonly string[] Adversaries = ["X", "Y"];

    [Theory]
    [InlineData("min")]
    [InlineData("max")]
    [InlineData("mean")]
    public void Members_are_folded_one_by_one(string fold) =>
        Assert.Equal(Fold(fold, Three.Select(m => Level("strength", m))), Evaluate("strength(member)", $"{{ member: {fold} }}"), 12);

    [Theory]
    [InlineData("min")]
    [InlineData("max")]
    [InlineData("mean")]
    public void Pairs_are_unordered_and_directions_ordered(string fold)
    {
        (string, string)[] pairs = [("A", "B"), ("A", "C"), ("B", "C")];
        var both = pairs.Concat(pairs.Select(p => (p.Item2, p.Item1)));
        Assert.Equal(Fold(fold, pairs.Select(p => Level("gain", p.Item1, p.Item2))), Evaluate("gain(A, B)", $"{{ pair: {fold} }}"), 12);
        Assert.Equal(Fold(fold, both.Select(p => Level("gain", p.Item1, p.Item2))), Evaluate("gain(A, B)", $"{{ direction: {fold} }}"), 12);
    }

    [Theory]
    [InlineData("min")]
    [InlineData("max")]
    [InlineData("mean")]
    public void Adversaries_are_folded(string fold) =>
        Assert.Equal(Fold(fold, Adversaries.Select(x => Level("threat", "A", x))), Evaluate("threat(A, adversary)", $"{{ adversary: {fold} }}"), 12);

    [Fact]
    public void Without_a_quantifier_A_is_the_first_member_and_B_the_last() =>
        Assert.Equal(Level("gain", "A", "C"), Evaluate("gain(A, B)", null), 12);

    [Fact]
    public void The_first_quantifier_is_the_innermost()
    {
        var least = Adversaries.Max(x => Three.Min(m => Level("threat", m, x)));
        var most = Three.Min(m => Adversaries.Max(x => Level("threat", m, x)));
        Assert.Equal(least, Evaluate("threat(member, adversary)", "{ member: min, adversary: max }"), 12);
        Assert.Equal(most, Evaluate("threat(member, adversary)", "{ adversary: max, member: min }"), 12);
        Assert.NotEqual(least, most);
    }

    [Fact]
    public void An_adversary_nobody_speaks_of_is_left_out_unless_nobody_speaks_of_any()
    {
        Assert.Equal(Level("threat", "A", "X"), Evaluate("threat(A, adversary)", "{ adversary: mean }", spoken: c => !c.Actors.Contains("Y")), 12);
        Assert.Equal(Fold("mean", [Level("threat", "A", "X"), Level("threat", "A", "Y")]), Evaluate("threat(A, adversary)", "{ adversary: mean }", spoken: _ => false), 12);
    }

    [Fact]
    public void An_adversary_that_no_longer_exists_is_left_out_unless_none_exists()
    {
        Assert.Equal(Level("threat", "A", "X"), Evaluate("threat(A, adversary)", "{ adversary: max }", gone: ["Y"]), 12);
        Assert.Equal(Level("threat", "A", "Y"), Evaluate("threat(A, adversary)", "{ adversary: max }", gone: ["Y"], year: 1995), 12);
        Assert.Equal(Level("threat", "A", "Y"), Evaluate("threat(A, adversary)", "{ adversary: max }", gone: ["X", "Y"]), 12);
    }

    [Fact]
    public void A_camp_is_made_of_pairs_of_adversaries_and_silence_about_all_of_them_is_not_unity()
    {
        Assert.Equal(Level("gain", "X", "Y"), Evaluate("gain(adversary, fellow)", "{ camp: min }"), 12);
        Assert.Equal(Level("gain", "X", "Y"), Evaluate("gain(adversary, fellow)", "{ camp: min }", spoken: _ => false), 12);
        Assert.Equal(1, Evaluate("gain(adversary, fellow)", "{ camp: min }", gone: ["X", "Y"]), 12);
        Assert.Equal(0, Evaluate("gain(adversary, fellow)", "{ camp: max }", gone: ["Y"]), 12);
    }

    [Fact]
    public void A_third_is_tied_to_every_member_and_no_adversary()
    {
        Tie[] ties = [new("A-Z", ["A", "Z"], []), new("B-C-Z", ["B", "C", "Z"], []), new("A-B-C-X", ["A", "B", "C", "X"], []), new("A-W", ["A", "W"], [])];
        Assert.Equal(Level("gain", "Z", "A"), Evaluate("gain(third, A)", "{ third: max }", ties: ties), 12);
        Assert.Equal(0, Evaluate("gain(third, A)", "{ third: max }"), 12);
        Assert.Equal(1, Evaluate("gain(third, A)", "{ third: min }", ties: ties, gone: ["Z"]), 12);
    }

    [Fact]
    public void The_value_is_the_weakest_necessary_condition_and_what_only_strengthens_is_no_part_of_the_priors_share()
    {
        var judged = Judged("strength(member)", "{ member: min }", c => c.Name != "closeness");
        Assert.Equal(Math.Min(Three.Min(m => Level("strength", m)), Level("gain", "C", "A")), judged.Value.Span[0], 12);
        Assert.Equal(1, judged.Parts.Single(p => p.Id == "kinship").PriorShare);
        Assert.Equal(0.25, judged.PriorShare);
    }

    private static double Evaluate(string of, string? over, Func<MeasureCall, bool>? spoken = null, string[]? gone = null, int year = 2000, Tie[]? ties = null) =>
        Judged(of, over, spoken, gone, year, ties).Parts[0].Value.Span[0];

    private static Judgement Judged(string of, string? over, Func<MeasureCall, bool>? spoken = null, string[]? gone = null, int year = 2000, Tie[]? ties = null)
    {
        var theory = new TheoryText("friendship")
            .Replace("of: threat(member, adversary)", $"of: {of}")
            .Replace("\n    over: { member: min, adversary: max }", over is null ? "" : $"\n    over: {over}")
            .Sound();
        var @case = Worlds.Of([.. "ABCXYZW".Select(a => (a.ToString(), (Years?)(gone?.Contains(a.ToString()) == true ? new Years(1990, 1995) : null)))]) with { Ties = (ties ?? []).ToDictionary(t => t.Id) };
        var measures = new StatedMeasures(@case, 1) { Of = (call, _) => [call.Pooled.Count > 0 ? 0.5 : Level(call.Name, [.. call.Actors])], Evidenced = spoken ?? (_ => true) };
        return ((TestsBody)theory.Readings[0].Body).Judge(theory, new Subject("A-B-C", Three, false, Adversaries), new Years(year, year), measures).Single();
    }

    /// <summary>A level of its own for every call.</summary>
    private static double Level(string name, params string[] actors) => (name + string.Concat(actors)) switch
    {
        "strengthA" => 0.3,
        "strengthB" => 0.2,
        "strengthC" => 0.7,
        "gainAB" => 0.31,
        "gainAC" => 0.35,
        "gainBC" => 0.41,
        "gainBA" => 0.6,
        "gainCA" => 0.15,
        "gainCB" => 0.8,
        "gainXY" => 0.22,
        "gainZA" => 0.66,
        "threatAX" => 0.4,
        "threatBX" => 0.9,
        "threatCX" => 0.8,
        "threatAY" => 0.6,
        "threatBY" => 0.3,
        "threatCY" => 0.5,
        _ => 0.5,
    };

    private static double Fold(string fold, IEnumerable<double> levels) => fold switch { "min" => levels.Min(), "max" => levels.Max(), _ => levels.Average() };
}
