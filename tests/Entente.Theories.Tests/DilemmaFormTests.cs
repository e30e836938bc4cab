using Entente.Cases.Dates;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Dilemma;
using Entente.Theories.Measures;
using Entente.Theories.Tests.Kit;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Theories.Tests;

public sealed class DilemmaFormTests
{
    private const int Draws = 64;
    private static readonly Years Year = new(1995, 1995);
    private static readonly TheoryFile Theory = new TheoryText("two-fears").Sound();

    [Fact]
    public void Fears_and_losses_stay_between_nought_and_one_at_every_commitment() => ForAll(seed =>
    {
        var judged = Judge(seed);
        Assert.All(judged.Parts, p => Assert.All(p.Value.ToArray(), v => Assert.InRange(v, 0, 1)));
        Assert.All(TradeOff.Grid, level => Assert.All(All(judged.TradeOff!, level).SelectMany(l => l), v => Assert.InRange(v, 0, 1)));
    });

    [Fact]
    public void A_fear_is_its_probability_times_its_cost_and_is_held_from_the_boundary_on() => ForAll(seed =>
    {
        var judged = Judge(seed);
        foreach (var fear in new[] { Fear.Abandonment, Fear.Entrapment })
        {
            var (level, probability, cost) = (Part(judged, fear), Part(judged, $"{fear}.probability"), Part(judged, $"{fear}.cost"));
            for (var i = 0; i < Draws; i++)
            {
                Assert.Equal(probability.Value.Span[i] * cost.Value.Span[i], level.Value.Span[i]);
                Assert.Equal(level.Value.Span[i] >= 0.25 ? 1 : 0, level.Holds.Span[i]);
            }
        }
    });

    [Fact]
    public void The_verdict_says_which_fears_are_held() => ForAll(seed =>
    {
        var judged = Judge(seed);
        var (left, dragged) = (Part(judged, Fear.Abandonment).Holds.ToArray(), Part(judged, Fear.Entrapment).Holds.ToArray());
        Assert.Equal(left.Zip(dragged, (l, d) => (l, d) switch { (1, 1) => 0, (1, _) => 1, (_, 1) => 2, _ => 3 }), judged.Verdicts.Select(v => (int)v));
    });

    [Fact]
    public void A_probability_lies_between_its_determinants() => ForAll(seed =>
    {
        var judged = Judge(seed);
        var (cold, idle, both) = (Part(judged, "abandonment.probability.coldness"), Part(judged, "abandonment.probability.idleness"), Part(judged, "abandonment.probability"));
        for (var i = 0; i < Draws; i++)
        {
            var (a, b) = (cold.Value.Span[i], idle.Value.Span[i]);
            Assert.InRange(both.Value.Span[i], Math.Min(a, b) - 1e-12, Math.Max(a, b) + 1e-12);
        }
    });

    [Fact]
    public void The_least_loss_is_that_of_a_brute_force_twin() => ForAll(seed =>
    {
        var tradeOff = Judge(seed).TradeOff!;
        var (least, losses) = (tradeOff.LeastLoss(), TradeOff.Grid.Select(tradeOff.LossAt).ToArray());
        for (var i = 0; i < Draws; i++)
        {
            var twin = Enumerable.Range(0, losses.Length).MinBy(g => losses[g][i]);
            Assert.Equal(TradeOff.Grid[twin], least[i]);
        }
    });

    [Fact]
    public void Losses_on_the_curve_are_those_of_odds_worked_out_one_by_one() => ForAll(seed =>
    {
        var tradeOff = Judge(seed).TradeOff!;
        foreach (var slide in new[] { tradeOff.Abandonment, tradeOff.Entrapment, tradeOff.Adversary })
        {
            foreach (var level in TradeOff.Grid)
            {
                var at = slide.At(level, tradeOff.Present.Span);
                for (var i = 0; i < Draws; i++)
                {
                    var p = slide.Probability.Span[i];
                    var odds = p / (1 - p) * Math.Exp(slide.Slope.Span[i] * (level - tradeOff.Present.Span[i]));
                    Assert.Equal(slide.Cost.Span[i] * odds / (1 + odds), at[i], 1e-12);
                }
            }
        }
    });

    [Theory]
    [InlineData(-1.5)]
    [InlineData(0)]
    [InlineData(0.7)]
    public void With_the_sign_of_a_slope_fixed_more_commitment_moves_a_fear_one_way(double slope)
    {
        var tradeOff = Judge(3, p => p.Id.EndsWith("slope", StringComparison.Ordinal) ? slope : null).TradeOff!;
        var present = tradeOff.Present.Span;
        for (var i = 1; i < TradeOff.Grid.Count; i++)
        {
            var (lower, higher) = (tradeOff.Abandonment.At(TradeOff.Grid[i - 1], present), tradeOff.Abandonment.At(TradeOff.Grid[i], present));
            Assert.All(lower.Zip(higher), l => Assert.True(slope == 0 ? Math.Abs(l.Second - l.First) < 1e-12 : Math.Sign(l.Second - l.First) == Math.Sign(slope)));
        }
    }

    [Fact]
    public void Whether_tightening_helps_is_what_a_small_step_shows()
    {
        var tradeOff = Judge(11).TradeOff!;
        const double step = 1e-5;
        var (now, more) = (tradeOff.LossNow(), (tradeOff with { Present = new double[Draws] }).LossAt(step));
        Assert.Equal(now.Zip(more).Count(l => l.Second < l.First) / (double)Draws, tradeOff.TighteningHelps());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_greedy_adversary_is_deterred_and_one_that_seeks_security_provoked(double greed, double provoked)
    {
        var judged = Judge(5, of: (call, level) => call.Name == "might" ? greed : level);
        Assert.Equal(provoked, judged.TradeOff!.Provokes());
    }

    [Fact]
    public void Pairs_under_other_names_and_in_the_other_order_get_the_same_judgement() => ForAll(seed =>
    {
        var (one, other) = (Judge(seed), Judge(seed, names: ["Q", "P", "Y"]));
        Assert.Equal(one.Verdicts, other.Verdicts);
        Assert.Equal(one.Value.ToArray(), other.Value.ToArray());
        Assert.Equal(one.TradeOff!.LeastLoss(), other.TradeOff!.LeastLoss());
    });

    [Fact]
    public void What_stands_apart_moves_neither_fear()
    {
        double Bound(MeasureCall call, double level) => call.Name == "support" && call.Actors[0] == "A" ? 1 : level;
        var (loose, bound) = (Judge(9), Judge(9, of: Bound));
        Assert.Equal(loose.Verdicts, bound.Verdicts);
        Assert.NotEqual(Part(loose, "ropes").Value.ToArray(), Part(bound, "ropes").Value.ToArray());
    }

    [Fact]
    public void A_fear_is_known_only_as_well_as_the_less_known_of_its_factors()
    {
        var measures = Measures(1, null, null, call => call.Name != "gain");
        var judged = Judge(measures, ["A", "B", "X"]);
        Assert.Equal(1, Part(judged, "abandonment.cost").PriorShare);
        Assert.Equal(1, Part(judged, "abandonment").PriorShare);
        Assert.Equal(0.25, Part(judged, "entrapment").PriorShare);
        Assert.Equal(1, judged.PriorShare);
    }

    [Fact]
    public void A_fear_without_a_cost_is_its_probability()
    {
        var text = new TheoryText("two-fears").Replace("    cost:\n      need: { en: need, zh-Hant: 需要, of: \"gain(A, B)\" }\n", "");
        var theory = text.Sound();
        var judged = theory.Readings[0].Body.Judge(theory, new Subject("A-B", ["A", "B"], true, ["X"]), Year, Measures(4, null, null, null)).Single();
        Assert.Contains(judged.Parts, p => p.Id == "abandonment");
        Assert.DoesNotContain(judged.Parts, p => p.Id == "abandonment.cost");
        Assert.Equal(judged.TradeOff!.Abandonment.Probability.ToArray(), Part(judged, "abandonment").Value.ToArray());
    }

    [Fact]
    public void Only_years_asked_for_are_judged()
    {
        var judged = Theory.Readings[0].Body.Judge(Theory, new Subject("A-B", ["A", "B"], true, ["X"]), new Years(1990, 1999), Measures(1, null, null, null), new HashSet<int> { 1991, 1997 });
        Assert.Equal([1991, 1997], judged.Select(j => j.Year));
    }

    private static void ForAll(Action<int> holds) => Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), holds).QuickCheckThrowOnFailure();

    private static JudgedPart Part(Judgement judged, string id) => judged.Parts.Single(p => p.Id == id);

    private static IEnumerable<double[]> All(TradeOff tradeOff, double level) =>
        [tradeOff.Abandonment.At(level, tradeOff.Present.Span), tradeOff.Entrapment.At(level, tradeOff.Present.Span), tradeOff.Adversary.At(level, tradeOff.Present.Span), tradeOff.LossAt(level)];

    private static Judgement Judge(int seed, Func<Parameter, double?>? parameter = null, Func<MeasureCall, double, double>? of = null, string[]? names = null) =>
        Judge(Measures(seed, parameter, of, null, names), names ?? ["A", "B", "X"]);

    private static Judgement Judge(StatedMeasures measures, string[] names) =>
        Theory.Readings[0].Body.Judge(Theory, new Subject("pair", names[..2], true, names[2..]), Year, measures).Single();

    /// <summary>Levels at random; they depend on the part that an actor plays, not on its name.</summary>
    private static StatedMeasures Measures(int seed, Func<Parameter, double?>? parameter, Func<MeasureCall, double, double>? of, Func<MeasureCall, bool>? evidenced, string[]? names = null)
    {
        string[] parts = names ?? ["A", "B", "X"];
        return new StatedMeasures(Worlds.Of(parts), Draws)
        {
            Of = (call, _) =>
            {
                var role = string.Join(' ', call.Actors.Select(a => Array.IndexOf(parts, a)));
                var random = new Random(seed ^ Hash($"{call.Name} {role}"));
                return [.. Enumerable.Range(0, Draws).Select(_ => random.NextDouble()).Select(level => of?.Invoke(call, level) ?? level)];
            },
            Evidenced = evidenced ?? (_ => true),
            ParameterOf = p => [.. Enumerable.Range(0, Draws).Select(i => parameter?.Invoke(p) ?? (p.Id == "felt-from" ? 0.25 : p.From + ((p.To - p.From) * (i + 0.5) / Draws)))],
        };
    }

    private static int Hash(string text) => text.Aggregate(17, (h, c) => unchecked((h * 31) + c));
}
