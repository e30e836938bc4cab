using System.Runtime.InteropServices;
using Entente.Dynamics.Tests.Kit;

namespace Entente.Dynamics.Tests.Simulation;

public sealed class SameBitsTests
{
    private const int Steps = 6, Draws = 9001; // three chunks, the last of them short

    public static TheoryData<string> Ids => [.. Trial.Models.Select(model => model.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Threads_do_not_change_a_bit(string id)
    {
        var one = Run(id, new() { Threads = 1 });
        foreach (var threads in new[] { 2, 3 }) AssertSame(one, Run(id, new() { Threads = threads }));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_width_of_the_machine_does_not_change_a_bit(string id)
    {
        var one = Run(id, new() { Width = 1 });
        foreach (var width in new[] { 2, 4, 8 }) AssertSame(one, Run(id, new() { Width = width }));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_stretch_of_draws_is_a_part_of_the_whole(string id)
    {
        var whole = Run(id, new());
        foreach (var (first, count) in new[] { (0, 1), (1, 1), (17, 300), (4095, 3), (8999, 2) })
            AssertSame([.. whole.Select(column => column[first..(first + count)])], Run(id, new() { FirstDraw = first }, count));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Readings_are_those_of_the_courses(string id)
    {
        var model = Dynamics.Models.Find(id)!;
        var actors = Trial.FewestOrThree(model);
        var output = model.Outputs[0].Id;
        var inputs = Trial.Anywhere(model, actors);
        var courses = Simulator.Run(model, actors, inputs, Steps, Draws);
        Reading[] readings = [.. Enum.GetValues<Reduction>().Select(by => new Reading(output, by))];
        var read = Simulator.Read(model, actors, inputs, Steps, Draws, readings);
        for (var draw = 0; draw < Draws; draw += 97)
        {
            var course = courses.Course(output, draw: draw);
            Assert.Equal(course[^1], read[0][draw]);
            Assert.Equal(course.Max(), read[1][draw]);
            Assert.Equal(course.Min(), read[2][draw]);
            Assert.Equal(course.Average(), read[3][draw], 1e-9 * Math.Max(1, Math.Abs(course.Average())));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fixed_parameters_and_columns_of_one_value_give_the_same_bits(string id)
    {
        var model = Dynamics.Models.Find(id)!;
        var actors = Trial.FewestOrThree(model);
        var (plain, columns) = (new Inputs(model, actors), new Inputs(model, actors));
        foreach (var parameter in model.Parameters)
            for (var i = 0; i < actors; i++)
                for (var j = 0; j < actors; j++) columns.Set(parameter.Id, i, j, Enumerable.Repeat(parameter.Default, 50).ToArray());
        AssertSame(
            [.. Simulator.Run(model, actors, plain, Steps, 50).Columns(model)],
            [.. Simulator.Run(model, actors, columns, Steps, 50).Columns(model)]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_noise_that_nothing_comes_of_is_nothing_whether_it_is_drawn_or_not(string id)
    {
        var model = Dynamics.Models.Find(id)!;
        var actors = Trial.FewestOrThree(model);
        var (silent, scaled) = (new Inputs(model, actors), new Inputs(model, actors));
        foreach (var parameter in model.Noises.Select(n => n.ScaledBy).Where(p => p.Length > 0))
        {
            silent.Set(parameter, 0);
            for (var i = 0; i < actors; i++)
                for (var j = 0; j < actors; j++) scaled.Set(parameter, i, j, new double[50]);
        }

        AssertSame(
            [.. Simulator.Run(model, actors, silent, Steps, 50).Columns(model)],
            [.. Simulator.Run(model, actors, scaled, Steps, 50).Columns(model)]);
    }

    private static double[][] Run(string id, SimulationOptions options, int draws = Draws)
    {
        var model = Dynamics.Models.Find(id)!;
        var actors = Trial.FewestOrThree(model);
        return [.. Simulator.Run(model, actors, Trial.Anywhere(model, actors), Steps, draws, options).Columns(model)];
    }

    private static void AssertSame(double[][] expected, double[][] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var c = 0; c < expected.Length; c++)
            Assert.True(Bits(expected[c]).SequenceEqual(Bits(actual[c])), $"column {c} of {expected.Length} differs");
    }

    private static ReadOnlySpan<long> Bits(double[] column) => MemoryMarshal.Cast<double, long>(column.AsSpan());
}
