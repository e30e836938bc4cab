using Entente.Cases.Dates;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Fitted;
using Entente.Theories.Tests.Kit;
using Record = Entente.Cases.Record;

namespace Entente.Theories.Tests.Forms.Fitted;

public sealed class FittedFormTests
{
    private const int Draws = 400;
    private static readonly TheoryFile Theory = new TheoryText("pipeline").Sound();
    private static readonly FittedBody Body = (FittedBody)Theory.Readings[0].Body;
    private static readonly Subject Tie = new("A-B", ["A", "B"], false, []);

    [Fact]
    public void A_rate_is_learnt_and_what_the_counts_do_not_speak_of_is_not()
    {
        var judgement = Judge(Measures(Visits(4)));
        var activity = judgement.Parts.Single(p => p.Id == "activity");
        Assert.InRange(Median(activity), 3, 5);
        Assert.True(activity.PriorShare < 0.3);
        Assert.Contains("learnt from the data", activity.Title.En, StringComparison.Ordinal);
        Assert.Contains("資料", activity.Title.ZhHant, StringComparison.Ordinal);
        Assert.Equal(activity.PriorShare, judgement.PriorShare);
        Assert.Equal(44 + 20, judgement.Measures.Single(m => m.Call.Name == "visits").Items.Count);
    }

    [Fact]
    public void More_visits_mean_a_higher_rate() =>
        Assert.True(Median(Judge(Measures(Visits(1))).Parts[0]) < Median(Judge(Measures(Visits(5))).Parts[0]) - 2);

    [Fact]
    public void A_counterfactual_says_that_it_is_one_and_differs_by_what_was_changed_alone()
    {
        var judgement = Judge(Measures(Visits(4)));
        var otherwise = judgement.Parts.Single(p => p.Id == "stock-otherwise");
        Assert.Contains("counterfactual", otherwise.Title.En, StringComparison.Ordinal);
        Assert.Contains("反事實", otherwise.Title.ZhHant, StringComparison.Ordinal);
        Assert.DoesNotContain("counterfactual", judgement.Parts.Single(p => p.Id == "stock").Title.En, StringComparison.Ordinal);
        Assert.True(judgement.Value.ToArray().Average() > 0, "a stock from which nothing lapses is larger");
    }

    [Fact]
    public void The_verdicts_alone_are_those_of_the_whole_judgement()
    {
        foreach (var reading in Theory.Readings)
        {
            var measures = Measures(Visits(3));
            Assert.Equal(
                reading.Body.Judge(Theory, Tie, new Years(1995, 1995), measures).Single().Verdicts,
                reading.Body.Decide(Theory, Tie, new Years(1995, 1995), measures).Single().Verdicts);
        }
    }

    [Fact]
    public void The_course_of_what_is_counted_and_asked_about_is_told_year_by_year_beside_the_counts()
    {
        var measures = Measures(Visits(4));
        var course = Judge(measures).Simulated!;
        Assert.Equal((1, Body.From - 1, Body.Through - Body.From + 1), (course.FirstStep, course.YearOfStart, course.Steps));
        Assert.Equal(Body.Counts.Select(c => c.Output).Concat(Body.Asks.Select(a => a.Output)).Distinct(), course.Fans.Select(f => f.Output.Id));
        Assert.All(course.Fans, f => Assert.Equal(course.Steps, f.Quantiles.Count));
        Assert.All(course.Fans.SelectMany(f => f.Quantiles), q => Assert.Equal(q.Order(), q));
        Assert.Equal(Body.Yearly(Body.Counts[0], Tie.Actors, measures), course.Fans[0].Counted);
        Assert.Null(course.Fans[^1].Counted);
    }

    [Fact]
    public void The_course_agrees_with_the_counts_that_it_is_fitted_to()
    {
        double Middle(int visits) => Judge(Measures(Visits(visits))).Simulated!.Fans[0].Quantiles.Average(q => q[2]);
        Assert.InRange(Middle(4), 2.5, 5.5);
        Assert.True(Middle(1) < Middle(5) - 1);
    }

    [Fact]
    public void It_is_judged_only_when_all_its_years_are_over()
    {
        Assert.Null(Body.Judgeable(Tie, new Years(1990, 1994), Measures([])));
        Assert.Null(Body.Judgeable(Tie, new Years(1990, 1995), Measures([], new DateOnly(1995, 6, 30))));
        Assert.Equal(new Years(1990, 1995), Body.Judgeable(Tie, new Years(1990, 1995), Measures([])));
    }

    [Fact]
    public void Records_of_others_without_a_year_or_out_of_the_years_do_not_count()
    {
        Record[] stray =
        [
            Worlds.Row("visits", "v1", "1985", null, "A1", ("guest", "A"), ("host", "C")),
            Worlds.Row("visits", "v2", "1979", null, "A1", ("guest", "A"), ("host", "B")),
            Worlds.Row("deals", "d1", "1985", null, "A1", ("seller", "A"), ("buyer", "B"), ("signed", "")),
            Worlds.Row("deals", "d2", "1985", null, "A1", ("seller", "B"), ("buyer", "A"), ("signed", "1986")),
        ];
        var measures = Measures(stray);
        Assert.Equal(0, Body.Yearly(Body.Counts[0], Tie.Actors, measures).Sum());
        Assert.Equal([0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], Body.Yearly(Body.Counts[1], Tie.Actors, measures));
    }

    private static Judgement Judge(StatedMeasures measures) => Body.Judge(Theory, Tie, new Years(1995, 1995), measures).Single();

    private static double Median(JudgedPart part) => Numerics.Quantiles.Of(part.Value.Span, 0.5);

    private static Record[] Visits(int yearly) =>
    [
        .. from year in Enumerable.Range(1980, 16)
           from n in Enumerable.Range(0, yearly)
           select Worlds.Row("visits", $"{year}-{n}", $"{year}", null, "A1", ("guest", "A"), ("host", "B")),
        .. from year in Enumerable.Range(1980, 16)
           select Worlds.Row("deals", $"{year}", $"{year}", null, "A1", ("seller", "A"), ("buyer", "B"), ("signed", $"{year}")),
    ];

    private static StatedMeasures Measures(Record[] records, DateOnly? asOf = null) =>
        new(Worlds.Of(("A", new Years(1900, 2000)), ("B", new Years(1900, 2000))), Draws) { All = records, AsOf = asOf ?? new(2000, 12, 31) };
}
