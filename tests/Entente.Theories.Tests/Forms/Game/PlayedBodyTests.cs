using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Game;
using Entente.Theories.Measures;
using Entente.Theories.Tests.Kit;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Tests.Forms.Game;

public sealed class PlayedBodyTests
{
    private const int Draws = 500;
    private static readonly TheoryFile Bridge = new TheoryText("bridge").Sound();
    private static readonly Case World = Worlds.Of("P", "Q", "X", "Y") with
    {
        Ties = new Dictionary<string, Tie> { ["P-Q"] = new("P-Q", ["P", "Q"], ["X", "Y"]) },
    };

    [Fact]
    public void A_game_against_each_adversary_is_a_subject_of_its_own()
    {
        var subjects = Body.Subjects(World, new Application("bridge", ["P-Q"], [new Years(2000, 2000)], default)).ToArray();
        Assert.Equal(["P-Q-X", "P-Q-Y"], subjects.Select(s => s.Id));
        Assert.All(subjects, s => Assert.Equal(3, s.Actors.Count));
        Assert.Equal(["Y"], subjects[1].Adversaries);
    }

    [Fact]
    public void Payoffs_follow_the_measures_of_the_actors_who_play()
    {
        // The invader expects 0.9 - c where the lord comes with chance c and fights: it crosses in the draws in which c is less.
        var comes = Enumerable.Range(0, Draws).Select(i => (i + 0.5) / Draws).ToArray();
        var asked = new List<string>();
        var judged = Judge(call => { asked.Add(call.Id); return call.Name == "comes" ? comes : Filled(0.9); });
        Assert.Equal(["comes(P, Q)", "worth(X, Q)"], asked.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(0.9, Share(judged, "crosses"), 0.01);
        Assert.Equal(0, judged.Value.Span[^1]);
        Assert.Equal(0.9 - comes[0], judged.Value.Span[0], 1e-12);
    }

    [Fact]
    public void Claims_come_with_their_probability_and_figures_with_their_line()
    {
        var judged = Judge(_ => Filled(0.9));
        var parts = judged.Parts.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Assert.Equal(["fights", "crossed", "worth", "comes", "least"], judged.Parts.Select(p => p.Id));
        Assert.All(parts["fights"].Holds.ToArray(), h => Assert.Equal(1, h));
        Assert.All(parts["least"].Holds.ToArray(), h => Assert.Equal(1, h)); // 1 - 0.3 * 0.9
        Assert.True(parts["worth"].Holds.IsEmpty);
        Assert.Equal(2, judged.Measures.Count);
        Assert.Equal(0.25, judged.PriorShare);
    }

    [Fact]
    public void A_hidden_game_gives_its_equilibria_draw_by_draw()
    {
        // Prices from 0 to 1: the false guest pays thrice. The gift tells from a third on; below, both would give it.
        var price = Enumerable.Range(0, Draws).Select(i => (i + 0.5) / Draws).ToArray();
        var guest = new TheoryText("guest").Sound();
        var measures = new StatedMeasures(World, Draws) { Of = (call, _) => call.Name == "price" ? price : Filled(0.4) };
        var judged = guest.Readings[0].Body.Judge(guest, new Subject("P-Q", ["P", "Q"], true, []), new Years(2000, 2000), measures).Single();
        Assert.Equal(2.0 / 3, judged.Verdicts.Count(v => guest.Readings[0].Verdicts[v].Id == "told") / (double)Draws, 0.01);
    }

    [Fact]
    public void Draws_whose_chances_are_none_have_no_verdict_and_are_counted()
    {
        // The chance that the lord comes runs from -0.5 to 1.5: half of the draws are outside 0 to 1.
        var judged = Judge(call => call.Name == "comes" ? [.. Enumerable.Range(0, Draws).Select(i => (2 * (i + 0.5) / Draws) - 0.5)] : Filled(0.9));
        var undecided = judged.Parts.Single(p => p.Id == "undecided");
        Assert.Equal(Draws / 2, judged.Verdicts.Count(v => v == Tally.Undecided));
        Assert.Equal(Draws / 2, undecided.Holds.ToArray().Sum());
        Assert.Equal(0.5, Tally.Shares(judged.Verdicts, 2).Sum());
        Assert.Equal(Draws / 2, judged.Value.ToArray().Count(double.IsNaN));
        Assert.Equal(Draws / 2, judged.Parts.Single(p => p.Id == "fights").Holds.ToArray().Sum());
        var played = (Induction)judged.Played!.Solution;
        Assert.Equal(Draws / 2, Enumerable.Range(0, 2).Sum(move => played.Taken(0, move).ToArray().Sum()));
    }

    [Fact]
    public void A_long_run_judges_its_first_draws_as_a_short_one_does()
    {
        // Beyond so many draws payoffs are not kept but worked out as they are read. Some draws lie outside the chances' range.
        const int shorter = 1300, longer = Numerics.LentColumns.Many + 1;
        double[] Drawn(MeasureCall call, int draws)
        {
            var random = new Random(call.Name[0]);
            return [.. Enumerable.Range(0, draws).Select(_ => (1.2 * random.NextDouble()) - 0.1)];
        }

        Judgement Judged(int draws) =>
            Body.Judge(Bridge, new Subject("P-Q-X", ["P", "Q", "X"], false, ["X"]), new Years(2000, 2000), new StatedMeasures(World, draws) { Of = (call, _) => Drawn(call, draws) }).Single();
        var (whole, first) = (Judged(longer), Judged(shorter));
        Assert.Contains(Tally.Undecided, first.Verdicts);
        Assert.True(first.Verdicts.Distinct().Count() > 2);
        Assert.Equal(first.Verdicts, whole.Verdicts[..shorter]);
        Assert.Equal(first.Value.ToArray(), whole.Value[..shorter].ToArray());
        Assert.Equal(first.Parts.Select(p => p.Id), whole.Parts.Select(p => p.Id));
        Assert.Equal(first.Measures.Select(m => m.Call), whole.Measures.Select(m => m.Call));
        Assert.All(first.Parts.Zip(whole.Parts), p => Assert.Equal(p.First.Value.ToArray(), p.Second.Value[..shorter].ToArray()));
    }

    [Fact]
    public void A_variant_replaces_quantities_one_by_one()
    {
        var varied = new TheoryText("bridge").Replace("examples:", """
            variants:
              always-there:
                title: { en: always there, zh-Hant: 常駐 }
                because: { en: The lord lives there., zh-Hant: 領主居於此。 }
                quantities:
                  more: { en: more, zh-Hant: 更多, of: comes * worth }
                  comes: { en: how likely the lord comes, zh-Hant: 領主前來的可能性, of: "1" }
            examples:
            """);
        var body = (PlayedBody)varied.Body("always-there");
        Assert.Equal(["worth", "comes", "least", "more"], body.Figures.Select(f => f.Id));
        Assert.Equal(["worth(adversary, B)", "1"], body.Figures.Take(2).Select(f => f.Of.Text));
    }

    private static PlayedBody Body => (PlayedBody)Bridge.Readings[0].Body;

    private static Judgement Judge(Func<MeasureCall, double[]> of) =>
        Body.Judge(Bridge, new Subject("P-Q-X", ["P", "Q", "X"], false, ["X"]), new Years(2000, 2000), new StatedMeasures(World, Draws) { Of = (call, _) => of(call) }).Single();

    private static double[] Filled(double value) => [.. Enumerable.Repeat(value, Draws)];

    private static double Share(Judgement judged, string verdict) => judged.Verdicts.Count(v => Bridge.Readings[0].Verdicts[v].Id == verdict) / (double)Draws;
}
