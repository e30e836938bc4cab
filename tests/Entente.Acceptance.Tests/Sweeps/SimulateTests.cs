using System.Text.Json.Nodes;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Sweeps;

[Collection(CommandLine.Name)]
public sealed class SimulateTests
{
    [Fact]
    public void A_model_is_played_and_its_course_told_step_by_step()
    {
        using var place = new Workplace();
        var run = Program.Run("simulate", "richardson", "--draws", "300", "--steps", "8", "--out", place.At("out")).Exits(0);
        Assert.Contains("arms.1 (arms)", run.Out, StringComparison.Ordinal);
        Assert.Contains("no forecast", run.Out, StringComparison.Ordinal);
        Assert.Equal(1 + 2 * 9, File.ReadAllLines(place.At("out", "courses.csv")).Length);
        Assert.Equal(1 + 11, File.ReadAllLines(place.At("out", "inputs.csv")).Length);
    }

    [Fact]
    public void Fixed_inputs_give_one_course_that_a_hand_can_check()
    {
        var run = Program.Run("simulate", "richardson", "--draws", "3", "--steps", "2", "--set", "reaction=0.5", "fatigue=1", "grievance=0", "start=8", "disturbance=0", "step-length=1", "--json").Exits(0);
        var arms = JsonNode.Parse(run.Out)!["courses"]![0]!;
        Assert.Equal([8.0, 4.0, 2.0], arms["median"]!.AsArray().Select(v => (double)v!));
        Assert.Equal(arms["p05"]!.ToJsonString(), arms["p95"]!.ToJsonString());
    }

    [Fact]
    public void Threads_change_no_bit()
    {
        string[] simulate = ["simulate", "richardson", "--draws", "9000", "--steps", "5", "--json", "--threads"];
        Assert.Equal(Program.Run([.. simulate, "1"]).Exits(0).Out, Program.Run([.. simulate, "2"]).Exits(0).Out);
    }

    [Fact]
    public void Without_a_model_all_are_listed_in_both_languages()
    {
        var run = Program.Run("simulate").Exits(0);
        Assert.Contains("richardson: Richardson's arms race", run.Out, StringComparison.Ordinal);
        Assert.Contains("李察遜軍備競賽模型", Program.Run("simulate", "--lang", "zh-Hant").Exits(0).Out, StringComparison.Ordinal);
        Assert.Contains(JsonNode.Parse(Program.Run("simulate", "--json").Exits(0).Out)!.AsArray(), m => (string?)m!["id"] == "richardson");
    }

    [Fact]
    public void A_misspelt_model_is_guessed_at() =>
        Assert.Contains("是否要寫「richardson」", Program.Run("simulate", "richardsen", "--lang", "zh-Hant").Exits(1).Error, StringComparison.Ordinal);

    [Fact]
    public void What_would_not_fit_into_memory_is_refused() =>
        Assert.Contains("2 GiB", Program.Run("simulate", "richardson", "--draws", "1000000", "--steps", "1000").Exits(1).Error, StringComparison.Ordinal);
}
