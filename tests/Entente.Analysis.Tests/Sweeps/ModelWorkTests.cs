using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Ensembles.Runs;

namespace Entente.Analysis.Tests.Sweeps;

/// <summary>A sweep's runs are the same wherever they are cut, and its analysis finds what was built in.</summary>
public sealed class ModelWorkTests
{
    [Theory]
    [InlineData(Design.Random)]
    [InlineData(Design.LatinHypercube)]
    [InlineData(Design.Sobol)]
    [InlineData(Design.Saltelli)]
    [InlineData(Design.Morris)]
    public void A_run_does_not_depend_on_the_unit_that_holds_it(Design design)
    {
        var sweep = Sweep(new("richardson") { Design = design, Draws = 500, Steps = 5 });
        var whole = new ModelWork(sweep, 7).Run(new(0, 0, 0, (int)sweep.Runs), Token);
        for (var (first, size) = (0L, 1); first < sweep.Runs; first += size, size = (size * 3 % 61) + 1)
        {
            var count = (int)Math.Min(size, sweep.Runs - first);
            var part = new ModelWork(sweep, 7).Run(new(0, 0, first, count), Token);
            for (var c = 0; c < part.Specs.Count; c++)
            {
                Assert.True(part.Doubles(c).SequenceEqual(whole.Doubles(c).Slice((int)first, count)));
            }
        }
    }

    [Fact]
    public void Samples_of_Saltellis_design_differ_in_chance_where_chance_alone_is_swapped()
    {
        var sweep = Sweep(new("richardson") { Design = Design.Saltelli, Draws = 300, Steps = 3, Vary = ["grievance"], Set = ["disturbance=0.5"] });
        var (rows, table) = ((int)sweep.Runs / 5, new ModelWork(sweep, 1).Run(new(0, 0, 0, (int)sweep.Runs), Token));
        var grievance = table.Doubles(0);
        var arms = table.Doubles(table.Find("arms.1.final"));
        Assert.True(grievance[..rows].SequenceEqual(grievance[(4 * rows)..]));
        Assert.False(arms[..rows].SequenceEqual(arms[(4 * rows)..]));
    }

    /// <summary>What an actor's arms come to after one step is linear in its own grievance and the other's arms.</summary>
    [Fact]
    public void Sobol_indices_of_a_model_that_is_linear_after_one_step_are_those_that_a_hand_works_out()
    {
        var answer = Answer(new("richardson") { Design = Design.Saltelli, Draws = 40_000, Steps = 1, Set = ["reaction=0", "fatigue=0", "start=0", "disturbance=0.3", "step-length=1", "grievance=-1..1"] });
        var inputs = answer.Sensitivities[0].Inputs.ToDictionary(i => i.Input);
        var total = (4.0 / 12) + 0.09;
        Assert.Equal(4.0 / 12 / total, inputs["grievance.1"].First!.Value.Value, 0.03);
        Assert.Equal(0.09 / total, inputs["chance"].Total!.Value.Value, 0.03);
        Assert.Equal(0, inputs["grievance.2"].Total!.Value.Value, 0.001);
    }

    [Fact]
    public void A_limit_that_one_input_alone_decides_is_found_as_box_and_as_tipping_point()
    {
        var answer = Answer(new("richardson") { Draws = 4000, Steps = 1, Set = ["reaction=0", "fatigue=0", "start=0", "disturbance=0", "step-length=1", "grievance=-1..1"], Interest = "arms.1>=0.5" });
        var box = Assert.Single(answer.Regions).Boxes[0].Box;
        Assert.Equal(0.5, box.Low[0], 0.1);
        Assert.Equal([0], box.Restricted);
        Assert.InRange(box.Density, 0.8, 1);
        Assert.Equal(InputSwingTests.Ends(-0.8, 0.8), (answer.Sensitivities[0].Inputs[0].Swing!.AtLowest, answer.Sensitivities[0].Inputs[0].Swing!.AtHighest), InputSwingTests.Near(0.05));
        var tip = Assert.Single(answer.Tippings[0].Points.Points);
        Assert.Equal((-1, 1), (tip.Before, tip.After));
        Assert.InRange(0.5, tip.Low, tip.High);
        Assert.Empty(answer.Tippings[1].Points.Points);
    }

    [Fact]
    public void A_choice_is_held_against_the_best_on_the_same_runs()
    {
        var answer = Answer(new("richardson") { Draws = 1000, Steps = 1, Set = ["reaction=0", "start=1", "fatigue=0", "disturbance=0", "step-length=1"], Choose = "fatigue.1=0,0.5,1", Goal = "least:arms.1", Interest = "arms.1<=0" });
        Assert.Equal([1.0, 0.5, 0.0], answer.Choices.Select(c => Math.Round(c.Regret!.Value.Largest, 12)));
        Assert.Equal(1, answer.Choices[2].Regret!.Value.BestShare);
        Assert.True(answer.Choices[2].Satisficing!.Value.Share > answer.Choices[0].Satisficing!.Value.Share);
    }

    [Fact]
    public void Tipping_points_are_sought_under_every_choice()
    {
        var answer = Answer(new("richardson") { Draws = 500, Steps = 1, Set = ["reaction=0", "fatigue=0", "start=0", "disturbance=0", "grievance=-1..1"], Choose = "step-length=1,0.5", Interest = "arms.1>=0.25" });
        Assert.Equal(["step-length=1", "step-length=1", "step-length=0.5", "step-length=0.5"], answer.Tippings.Select(t => t.Part));
        Assert.Equal([0.25, 0.5], answer.Tippings.Where(t => t.Input == "grievance.1").Select(t => Math.Round(Assert.Single(t.Points.Points).High, 2)));
    }

    [Fact]
    public void Runs_without_a_value_are_counted_and_left_out()
    {
        var answer = Answer(new("richardson") { Draws = 300, Steps = 900, Set = ["reaction=2", "fatigue=0", "grievance=1", "start=1..2", "disturbance=0"], Choose = "step-length=1,0.01", Interest = "arms.1>=0", Goal = "least:arms.1" });
        Assert.Equal([300, 0], answer.Summaries.Where(s => s.Reading.Output == "arms" && s.Reading.I == 0).Select(s => s.Missing));
        Assert.Equal([300, 0], answer.Regions.Select(r => r.Missing));
        Assert.Equal([(300, 0), (0, 300)], answer.Choices.Select(c => (c.Satisficing!.Value.Missing, c.Satisficing!.Value.Futures)));
        Assert.All(answer.Choices, c => Assert.Equal((300, null), (c.LeftOut, c.Regret)));
    }

    [Fact]
    public void The_courses_told_end_where_the_runs_of_the_sweep_end()
    {
        var answer = Answer(new("richardson") { Draws = 400, Steps = 50, Choose = "reaction.1=0,0.5" });
        var (courses, final) = (answer.Courses, answer.Summaries);
        Assert.Equal((400, 0, 50), (courses.Runs, courses.Steps[0], courses.Steps[^1]));
        Assert.InRange(courses.Steps.Count, 10, 21);
        Assert.Equal(final.Select(s => s.Part), courses.Fans.Select(f => f.Part));
        Assert.Equal(final.Select(s => s.Value!.Value.Median), courses.Fans.Select(f => f.Quantiles[^1][2]));
    }

    [Fact]
    public void Courses_of_which_too_few_runs_could_be_held_are_not_told()
    {
        var answer = Answer(new("richardson") { Draws = 120, Steps = 100_000, Vary = ["grievance"], Outputs = ["arms.1"], Set = ["fatigue=1", "step-length=0.1"] });
        Assert.Equal((0, 1), (answer.Courses.Runs, answer.Courses.LeftOut));
    }

    [Fact]
    public void Courses_are_those_of_the_sweeps_runs()
    {
        var sweep = Sweep(new("richardson") { Draws = 200, Steps = 4 });
        var course = ModelCourses.Of(sweep, 3, 2, null, Token).Single(c => c.Name == "arms.2");
        var final = new ModelWork(sweep, 3).Run(new(0, 0, 0, 200), Token);
        Assert.Equal(Numerics.Interval.Of(final.Doubles(final.Find("arms.2.final"))), course.Steps[^1]);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static ModelSweep Sweep(ModelRequest request)
    {
        var complaints = new List<Localised>();
        var sweep = RequestReader.Read(request, complaints);
        Assert.Empty(complaints);
        return sweep!;
    }

    private static ModelAnswer Answer(ModelRequest request)
    {
        var sweep = Sweep(request);
        var manifest = ModelWork.Manifest(sweep, 1, "1.0.0", 1000);
        var place = Directory.CreateTempSubdirectory("entente-sweep-").FullName;
        try
        {
            using var folder = RunFolder.Begin(place, manifest, new(Share.Whole, "{}"));
            RunEngine.Run(folder, new ModelWork(sweep, 1), 1, new());
            return ModelAnalysis.Of(RunFinish.Gather(folder, new()), 1);
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }
}
