using Entente.Analysis.Evaluation;
using Entente.Analysis.Findings;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Dynamics;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Model;
using Entente.Theories.Tests.Kit;

namespace Entente.Analysis.Tests;

/// <summary>The course of a simulated model in figures: few steps, named quantities, and time as far as the model knows it.</summary>
public sealed class CourseFiguresTests
{
    private static readonly IModel Richardson = Dynamics.Models.Find("richardson")!;
    private static readonly ModelBody Race = (ModelBody)new TheoryText("race").Sound().Readings[0].Body;
    private static readonly Case Case = Shores.Files().Sound();

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(200)]
    public void Steps_run_from_the_first_to_the_last_and_are_few(int last)
    {
        var steps = CourseFigures.Steps(last);
        Assert.Equal((0, last), (steps[0], steps[^1]));
        Assert.InRange(steps.Length, 2, 21);
        Assert.Equal(steps.Order().Distinct(), steps);
    }

    [Fact]
    public void Steps_may_begin_later() => Assert.Equal([1, 2, 3, 4, 5, 6], CourseFigures.Steps(6, 1));

    [Fact]
    public void Of_a_fitted_model_a_step_is_a_year_and_what_was_counted_stands_beside_it()
    {
        var output = Richardson.Outputs.Single(o => o.Id == "arms");
        var fan = new Fan(output, new ModelSlot("arms", 0, 0, 0), [[1, 2, 3, 4, 5], [2, 3, 4, 5, 6]]) { Counted = [7, 8] };
        var cast = new Dictionary<string, string> { ["A"] = "ALD" };
        var course = CourseFigures.Of(new SimulatedCourse(Richardson, ["A"], cast, 2, [fan]) { FirstStep = 1, YearOfStart = 1995, SeenThrough = 1996 }, Race, 2000, Case);
        Assert.Equal([1996, 1997], course.Steps.Select(course.At));
        Assert.Equal([7, 8], course.Outputs[0].Counted);
        Assert.Equal((new CoursePoint(1, 2, 3, 4, 5), 1996), (course.Outputs[0].Points[0], course.SeenThrough));
    }

    [Fact]
    public void Up_to_twenty_steps_are_all_told() => Assert.Equal(Enumerable.Range(0, 21), CourseFigures.Steps(20));

    [Fact]
    public void Quantities_are_named_after_who_they_belong_to_in_both_languages()
    {
        var arms = Figures(Race).Outputs[0];
        Assert.Equal(("arms", "Borduria: its arms", "units of arms"), (arms.Kind, arms.Title.En, arms.Unit.En));
        Assert.StartsWith("波都利亞：", arms.Title.ZhHant, StringComparison.Ordinal);
        Assert.Equal("軍備單位", arms.Unit.ZhHant);
        Assert.Equal(["BOR"], arms.Of);
    }

    [Fact]
    public void Quantiles_are_those_of_the_steps_told()
    {
        var course = Figures(Race);
        Assert.Equal(course.Steps.Select(s => new CoursePoint(s, s + 1, s + 2, s + 3, s + 4)), course.Outputs[0].Points);
    }

    [Fact]
    public void A_step_is_as_long_as_the_theory_sets_it()
    {
        var course = Figures(Race);
        Assert.Equal(0.5, course.StepYears);
        Assert.Equal(2020, course.At(40));
    }

    [Fact]
    public void Where_the_theory_does_not_set_it_a_step_is_as_long_as_in_the_model() =>
        Assert.Equal(0.25, Figures(Race with { Settings = [.. Race.Settings.Where(s => s.Parameter.Id != "step-length")] }).StepYears);

    [Fact]
    public void Where_it_differs_from_draw_to_draw_or_the_model_has_none_steps_stand_for_themselves()
    {
        var drawn = Race.Settings.Select(s => s.Parameter.Id == "step-length" ? s with { Of = s.Of with { Text = "swing" } } : s);
        foreach (var body in new[] { Race with { Settings = [.. drawn] }, Race with { Model = Dynamics.Models.Find("buck-passing")! } })
        {
            Assert.Null(Figures(body).StepYears);
            Assert.Equal(40, Figures(body).At(40));
        }
    }

    [Fact]
    public void Every_unit_of_every_model_is_known_in_both_languages() =>
        Assert.All(Dynamics.Models.All.SelectMany(m => m.Outputs), o => Assert.True(ModelUnits.Knows(o.Unit), o.Unit));

    [Fact]
    public void A_pure_number_between_nothing_and_all_is_said_to_be_one_and_another_to_have_no_unit()
    {
        Assert.Equal("0–1", ModelUnits.Of("1", 0, 1).En);
        Assert.Equal("no unit", ModelUnits.Of("1", 0, double.PositiveInfinity).En);
        Assert.Equal("furlongs", ModelUnits.Of("furlongs", 0, 1).ZhHant);
    }

    private static CourseAnalysis Figures(TheoryBody body)
    {
        var output = Richardson.Outputs.Single(o => o.Id == "arms");
        var slot = new ModelSlot("arms-B", Richardson.Outputs.ToList().IndexOf(output), 1, 0);
        var fan = new Fan(output, slot, [.. Enumerable.Range(0, 41).Select(s => (IReadOnlyList<double>)[s, s + 1, s + 2, s + 3, s + 4])]);
        var cast = new Dictionary<string, string> { ["A"] = "ALD", ["B"] = "BOR" };
        return CourseFigures.Of(new SimulatedCourse(Richardson, ["A", "B"], cast, 40, [fan]), body, 2000, Case);
    }
}
