using Entente.Analysis.Sweeps.Models;
using Entente.Cases;

namespace Entente.Analysis.Tests.Sweeps;

/// <summary>What somebody asks of a model in words becomes a sweep, or everything that is wrong with it is told.</summary>
public sealed class RequestReaderTests
{
    private static readonly ModelRequest Plain = new("richardson");

    [Fact]
    public void Every_input_is_varied_over_its_own_range_unless_told_otherwise()
    {
        var sweep = Read(Plain);
        Assert.Equal(11, sweep.Inputs.Count);
        Assert.Empty(sweep.Fixed);
        Assert.Equal(["arms.1.final", "arms.2.final"], sweep.Readings.Select(r => r.Name));
    }

    [Fact]
    public void Inputs_are_fixed_and_narrowed_for_all_actors_or_one_and_the_last_word_counts()
    {
        var sweep = Read(Plain with { Set = ["reaction=0.1..0.4", "reaction.2=0.3", "fatigue=1", "fatigue.1=1..2"] });
        Assert.Equal((0.1, 0.4), (Range(sweep, "reaction.1").Low, Range(sweep, "reaction.1").High));
        Assert.Equal(["reaction.2", "fatigue.2"], sweep.Fixed.Select(f => f.Name));
        Assert.Equal(1, Range(sweep, "fatigue.1").Low);
    }

    [Fact]
    public void What_is_not_to_vary_keeps_its_default()
    {
        var sweep = Read(Plain with { Vary = ["grievance"] });
        Assert.Equal(["grievance.1", "grievance.2"], sweep.Inputs.Select(i => i.Name));
        Assert.Equal(0.3, sweep.Fixed.Single(f => f.Name == "reaction.1").Value);
    }

    [Fact]
    public void A_choice_leaves_the_inputs_that_are_varied()
    {
        var sweep = Read(Plain with { Choose = "reaction=0.1,0.5", Goal = "least:arms.1", Interest = "arms.2.final<=-3" });
        Assert.DoesNotContain(sweep.Inputs, i => i.Parameter == "reaction");
        Assert.DoesNotContain(sweep.Fixed, f => f.Parameter == "reaction");
        Assert.Equal(["reaction=0.1", "reaction=0.5"], ModelWork.Manifest(sweep, 1, "1", 10).Parts);
        Assert.Equal(new Goal("arms.1.final", false), sweep.Goal);
        Assert.Equal(new Interest("arms.2.final", false, -3), sweep.Interest);
    }

    [Theory]
    [InlineData(Design.Random, 1000, 1000)]
    [InlineData(Design.Saltelli, 1000, 14 * 64)]
    [InlineData(Design.Morris, 1000, 12 * 83)]
    public void Designs_take_as_many_runs_as_the_draws_allow(Design design, int draws, int runs) =>
        Assert.Equal(runs, Read(Plain with { Design = design, Draws = draws }).Runs);

    [Fact]
    public void A_sweep_reads_back_from_the_manifest()
    {
        var sweep = Read(Plain with { Design = Design.Saltelli, Choose = "reaction.2=0.1,0.5", Interest = "arms.1>=1" });
        Assert.Equal(sweep.ToJson(), ModelSweep.Read(sweep.ToJson()).ToJson());
        Assert.Contains("\"design\":\"saltelli\"", sweep.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--set reactoin=1", "did you mean 'reaction'?")]
    [InlineData("--set reaction=9", "0 to 2")]
    [InlineData("--set reaction", "NAME=VALUE")]
    [InlineData("--set reaction=2..1", "NAME=VALUE")]
    [InlineData("--set reaction=NaN", "NAME=VALUE")]
    [InlineData("--vary reactio", "did you mean 'reaction'?")]
    [InlineData("--output arm", "did you mean 'arms'?")]
    [InlineData("--interest arms.1>3", "READING>=NUMBER")]
    [InlineData("--interest harms.1>=3", "did you mean 'arms.1'?")]
    [InlineData("--interest arms>=3", "did you mean 'arms.1'?")]
    [InlineData("--choose reaction=1", "two different values")]
    [InlineData("--choose reaction=1,1", "two different values")]
    [InlineData("--choose reaction=1,3", "0 to 2")]
    [InlineData("--goal most:arms", "arms.1")]
    [InlineData("--goal arms.1", "most:READING")]
    [InlineData("--actors 3", "2 to 2 actors")]
    [InlineData("--draws 5", "needs at least 14 draws")]
    public void What_cannot_be_asked_is_told_in_both_languages(string option, string said)
    {
        var complaints = Complaints(With(option));
        Assert.Contains(complaints, c => c.En.Contains(said, StringComparison.Ordinal));
        Assert.All(complaints, c => Assert.Contains(c.ZhHant, ch => ch is >= '\u4E00' and <= '\u9FFF'));
    }

    [Fact]
    public void Everything_wrong_is_told_at_once() =>
        Assert.Equal(3, Complaints(Plain with { Set = ["reactoin=1"], Outputs = ["arm"], Goal = "best" }).Count);

    [Fact]
    public void An_unknown_model_is_guessed_at() =>
        Assert.Contains("did you mean 'richardson'?", Assert.Single(Complaints(new("richardsn"))).En, StringComparison.Ordinal);

    private static ModelRequest With(string option)
    {
        var (name, value) = (option.Split(' ')[0], option.Split(' ')[1]);
        return name switch
        {
            "--set" => Plain with { Set = [value] },
            "--vary" => Plain with { Vary = [value] },
            "--output" => Plain with { Outputs = [value] },
            "--interest" => Plain with { Interest = value },
            "--choose" => Plain with { Choose = value },
            "--goal" => Plain with { Goal = value },
            "--actors" => Plain with { Actors = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
            _ => Plain with { Design = Design.Saltelli, Draws = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
        };
    }

    private static VariedInput Range(ModelSweep sweep, string name) => sweep.Inputs.Single(i => i.Name == name);

    private static ModelSweep Read(ModelRequest request)
    {
        var complaints = new List<Localised>();
        var sweep = RequestReader.Read(request, complaints);
        Assert.Empty(complaints);
        return sweep!;
    }

    private static List<Localised> Complaints(ModelRequest request)
    {
        var complaints = new List<Localised>();
        Assert.Null(RequestReader.Read(request, complaints));
        return complaints;
    }
}
