using Entente.Theories.Files;
using Entente.Theories.Forms.Game;
using Entente.Theories.Forms.Plane;
using Entente.Theories.Forms.Tests;
using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests;

public sealed class VariantTests
{
    [Fact]
    public void The_own_reading_comes_first_and_the_variants_in_the_order_written() =>
        Assert.Equal([Reading.Own, "bold", "doubted"], new TheoryText("ferry-game").Sound().Readings.Select(r => r.Id));

    [Fact]
    public void A_key_that_a_variant_states_is_replaced_whole_and_the_rest_is_kept()
    {
        var (own, variant) = (new TheoryText("friendship").Sound().Readings[0], new TheoryText("friendship").Sound().Readings[1]);
        Assert.Equal(["friends", "strangers"], variant.Verdicts.Select(v => v.Id));
        Assert.Equal(((TestsBody)own.Body).Tests.Select(t => t.Id), ((TestsBody)variant.Body).Tests.Select(t => t.Id));
        Assert.Equal("Words are wind.", variant.Because.En);
    }

    [Fact]
    public void A_variant_may_replace_regions_or_payoffs()
    {
        string Storm(string reading) => ((PlaneBody)new TheoryText("weather").Body(reading)).Regions.Single(r => r.Verdict.Id == "storm") is { FirstHigh: true } ? "warm" : "cold";
        Assert.Equal(("warm", "cold"), (Storm(Reading.Own), Storm("swapped")));
        Assert.False(((GameBody)new TheoryText("ferry-game").Body("bold")).Payoffs.Doubted);
        Assert.True(((GameBody)new TheoryText("ferry-game").Body("doubted")).Payoffs.Doubted);
    }

    [Theory]
    [InlineData("    exchange: {", "    «exchnge: {", "E0110")]
    [InlineData("    because: { en: Suppose it were., zh-Hant: 假設如此。 }", "    «becaus: { en: Suppose it were., zh-Hant: 假設如此。 }", "E0111", "E0110")]
    [InlineData("    because: { en: Suppose it were., zh-Hant: 假設如此。 }", "    because: { en: Suppose it were., zh-Hant: 假設如此。 }\n    «assumptions: []", "E0110")]
    public void A_misspelt_or_misplaced_key_of_a_variant_is_reported(string old, string by, params string[] codes)
    {
        var text = new TheoryText("ferry-game").Replace(old, by);
        var faults = text.Read().Faults;
        Assert.Equal(codes.Order(StringComparer.Ordinal), faults.Select(f => f.Code).Order(StringComparer.Ordinal));
        Assert.Contains(text.Marked[0], faults.Select(f => $"{f.Position.Line}:{f.Position.Column}"));
    }

    [Fact]
    public void A_variant_that_is_no_mapping_is_reported()
    {
        var text = new TheoryText("weather").Replace("\nvariants:\n", "\nvariants:\n  odd: «yes\n");
        Assert.Equal([$"{text.Marked[0]} E0114"], text.Read().Faults.Select(f => $"{f.Position.Line}:{f.Position.Column} {f.Code}"));
    }

    [Fact]
    public void A_fault_in_what_a_variant_takes_over_is_reported_once()
    {
        var (_, _, faults) = new TheoryText("ferry-game").Replace("\"only-equilibrium(stay, sail)\"", "\"only-equilibrium(stay, sale)\"").Read();
        Assert.Single(faults);
    }
}
