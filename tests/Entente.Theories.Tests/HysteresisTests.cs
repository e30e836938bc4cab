using Entente.Cases.Dates;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Plane;
using Entente.Theories.Tests.Kit;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Theories.Tests;

public sealed class HysteresisTests
{
    private const double Band = 0.05;
    private static readonly Subject Tie = new("A-B", ["A", "B"], false, ["X"]);
    private static readonly Years Decade = new(1991, 2000);

    [Fact]
    public void Each_draw_follows_the_path_of_a_scalar_twin() => Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), seed =>
    {
        var (warmth, threat, lines) = Paths(new Random(seed));
        var judged = Judge(warmth, threat, lines).ToArray();
        for (var draw = 0; draw < lines.Length; draw++)
        {
            var (warm, calm) = (Twin(y => warmth[y][draw], lines[draw]), Twin(y => 1 - Math.Abs(threat[y][draw] - 0.5), lines[draw]));
            for (var i = 0; i < Decade.Count; i++)
                Assert.Equal((warm[i] ? 0 : 2) + (calm[i] ? 0 : 1), judged[i].Verdicts[draw]);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Within_the_band_the_side_is_kept_and_beyond_it_left()
    {
        double[] levels = [0.54, 0.46, 0.44, 0.54, 0.56, 0.46];
        double[] line = [0.5];
        var judged = Judge([.. levels.Select(l => (double[])[l])], [.. levels.Select(_ => line)], line, new Years(1991, 1996));
        Assert.Equal([0, 0, 2, 2, 0, 0], judged.Select(j => (int)j.Verdicts[0]));
    }

    [Fact]
    public void Asking_for_one_year_gives_what_the_whole_path_gives_for_it()
    {
        var (warmth, threat, lines) = Paths(new Random(7));
        var whole = Judge(warmth, threat, lines).Single(j => j.Year == 1999);
        var alone = Assert.Single(Judge(warmth, threat, lines, Decade, (HashSet<int>)[1999]));
        Assert.Equal(whole.Verdicts, alone.Verdicts);
    }

    private static bool[] Twin(Func<int, double> level, double line)
    {
        var high = new bool[Decade.Count];
        for (var i = 0; i < high.Length; i++)
        {
            var lower = i > 0 && high[i - 1];
            var raise = i > 0 && !high[i - 1];
            high[i] = level(i) >= line + (lower ? -Band : raise ? Band : 0);
        }

        return high;
    }

    private static IEnumerable<Judgement> Judge(double[][] warmth, double[][] threat, double[] lines, Years? years = null, IReadOnlySet<int>? only = null)
    {
        var measures = new StatedMeasures(Worlds.Of("A", "B", "X"), lines.Length)
        {
            Of = (call, year) => call.Name == "closeness" ? warmth[year - Decade.First] : call.Actors[0] == "A" ? threat[year - Decade.First] : [.. lines.Select(_ => 0.5)],
            ParameterOf = _ => lines,
        };
        var theory = new TheoryText("weather").Sound();
        return ((PlaneBody)theory.Readings[0].Body).Judge(theory, Tie, years ?? Decade, measures, only);
    }

    /// <summary>Levels by year and draw near the boundaries, so that sides are kept and left often.</summary>
    private static (double[][] Warmth, double[][] Threat, double[] Lines) Paths(Random random)
    {
        double[] Column(double from, double width) => [.. Enumerable.Range(0, 40).Select(_ => from + (width * random.NextDouble()))];
        double[][] Years(double from, double width) => [.. Decade.All().Select(_ => Column(from, width))];
        return (Years(0.35, 0.3), Years(0.7, 0.3), Column(0.4, 0.2));
    }
}
