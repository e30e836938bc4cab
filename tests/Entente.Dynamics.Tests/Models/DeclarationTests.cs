using System.Text.RegularExpressions;
using Entente.Dynamics.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Dynamics.Tests.Models;

public sealed partial class DeclarationTests
{
    private static readonly string Bibliography = File.ReadAllText(Repository.At("references.bib"));

    public static TheoryData<string> Ids => [.. Trial.Models.Select(model => model.Id)];

    [Fact]
    public void Models_are_found_by_themselves_and_each_has_a_name_of_its_own()
    {
        Assert.NotEmpty(Trial.Models);
        Assert.Equal(Trial.Models.Count, Trial.Models.Select(model => model.Id).Distinct().Count());
        Assert.All(Trial.Models, model => Assert.Matches(Kebab(), model.Id));
        Assert.Null(Dynamics.Models.Find("no-such-model"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Everything_is_said_in_both_languages(string id)
    {
        var model = Dynamics.Models.Find(id)!;
        Words[] all = [model.Title, model.About, .. model.Parameters.Select(p => p.Meaning), .. model.Outputs.Select(o => o.Meaning)];
        Assert.All(all, words => Assert.Matches(Sentence(), words.En));
        Assert.All(all, words => Assert.Matches(Chinese(), words.ZhHant));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_source_is_in_the_bibliography(string id)
    {
        var model = Dynamics.Models.Find(id)!;
        Assert.NotEmpty(model.Sources);
        Assert.All(
            model.Sources.Concat(model.Parameters.Select(p => p.Source)),
            key => Assert.Contains($"{{{key},", Bibliography, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ranges_hold_their_defaults_and_names_are_unique(string id)
    {
        var model = Dynamics.Models.Find(id)!;
        Assert.All(model.Parameters, p => Assert.True(p.Low < p.High && p.Default >= p.Low && p.Default <= p.High, p.Id));
        Assert.All(model.Outputs, o => Assert.True(o.Low < o.High, o.Id));
        string[][] names = [[.. model.Parameters.Select(p => p.Id)], [.. model.Outputs.Select(o => o.Id)], [.. model.Noises.Select(n => n.Id)]];
        Assert.All(names, ids => Assert.Equal(ids.Length, ids.Distinct().Count()));
        Assert.All(names.SelectMany(ids => ids), name => Assert.Matches(Kebab(), name));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Outputs_stay_within_their_bounds_wherever_the_parameters_lie(string id)
    {
        var model = Dynamics.Models.Find(id)!;
        foreach (var actors in new[] { model.Actors.Fewest, Math.Min(5, model.Actors.Most) }.Distinct())
        {
            var run = Simulator.Run(model, actors, Trial.Anywhere(model, actors), 12, 600);
            foreach (var output in model.Outputs)
                for (var slot = 0; slot < output.Per.Count(actors); slot++)
                    for (var step = 0; step <= 12; step++) AssertWithin(output, Column(run, output, step, slot, actors), actors);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_missing_parameter_shows_in_the_first_output_and_touches_no_other_draw(string id)
    {
        var model = Dynamics.Models.Find(id)!;
        var actors = Trial.FewestOrThree(model);
        var whole = Simulator.Run(model, actors, new Inputs(model, actors), 5, 9);
        foreach (var parameter in model.Parameters)
        {
            var column = Enumerable.Repeat(parameter.Default, 9).ToArray();
            column[4] = double.NaN;
            var inputs = new Inputs(model, actors);
            for (var i = 0; i < actors; i++)
                for (var j = 0; j < actors; j++) inputs.Set(parameter.Id, i, j, column);
            var run = Simulator.Run(model, actors, inputs, 5, 9);
            Assert.True(run.Columns(model).Any(c => double.IsNaN(c[4])), $"{parameter.Id} missing is seen nowhere");
            foreach (var (before, after) in whole.Columns(model).Zip(run.Columns(model)))
                for (var draw = 0; draw < 9; draw++)
                    if (draw != 4) Assert.Equal(before[draw], after[draw]);
        }
    }

    private static double[] Column(Trajectories run, ModelOutput output, int step, int slot, int actors) =>
        output.Per == Per.Pair ? run.At(output.Id, step, slot / actors, slot % actors) : run.At(output.Id, step, slot);

    private static void AssertWithin(ModelOutput output, double[] values, int actors)
    {
        foreach (var value in values)
            Assert.True(value >= output.Low && value <= output.High, $"{output.Id} is {value} with {actors} actors");
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"^[A-Z0-9‘“P].*[a-z.)]$", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
