using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Determinism;

/// <summary>The same case, seed and number of draws give the same bytes, whatever they are computed on.</summary>
[Collection(CommandLine.Name)]
public sealed class SameBitsTests(Baseline baseline)
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void Threads_and_repetition_change_nothing(string threads)
    {
        using var place = new Workplace();
        Program.Run("run", baseline.Case, "--out", place.At("out"), "--threads", threads, "--quiet").Exits(0);
        Assert.True(baseline.Findings.AsSpan().SequenceEqual(File.ReadAllBytes(place.At("out", "findings.json"))));
    }

    [Theory]
    [InlineData("DOTNET_EnableAVX512", "DOTNET_EnableAVX512F")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    [InlineData("DOTNET_ReadyToRun")]
    public void Processors_with_less_to_offer_give_the_same_bits(params string[] off)
    {
        using var place = new Workplace();
        Program.Run([.. off.Select(o => (o, "0"))], "run", baseline.Case, "--out", place.At("out"), "--draws", "1000", "--quiet").Exits(0);
        Assert.Equal(0, baseline.Small);
        Assert.True(baseline.SmallFindings.AsSpan().SequenceEqual(File.ReadAllBytes(place.At("out", "findings.json"))));
    }

    [Fact]
    public void Another_seed_gives_other_draws()
    {
        using var place = new Workplace();
        Program.Run("run", baseline.Case, "--out", place.At("out"), "--draws", "1000", "--seed", "2", "--quiet").Exits(0);
        Assert.NotEqual(Findings.Alone(baseline.SmallFindings), Findings.Alone(File.ReadAllBytes(place.At("out", "findings.json"))));
    }
}
