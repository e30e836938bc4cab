using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests;

public sealed class OverrideTests
{
    private const string Head = "id,indicator,from,to,low,high,analyst,date,reason_en,reason_zh\n";

    [Theory]
    [InlineData("\"trust(SYL, BOR)\"", "trust(SYL, BOR)")]
    [InlineData("\" trust ( SYL,BOR ) \"", "trust(SYL, BOR)")]
    [InlineData("\"closeness(SYL, BOR)\"", "closeness(BOR, SYL)")]
    [InlineData("\"traffic(SYL, BOR)\"", "traffic(BOR, SYL)")]
    [InlineData("cohesion(pact)", "cohesion(pact)")]
    [InlineData("\"pool(trust(SYL, BOR),closeness(SYL,BOR))\"", "pool(trust(SYL, BOR), closeness(BOR, SYL))")]
    public void The_indicator_is_named_as_reports_name_it(string written, string canonical) =>
        Assert.Equal(canonical, Assert.Single(Read($"O-1,{written},1991,1993,0.2,0.4,Milou,2000,So.,如此。\n")).Indicator);

    [Fact]
    public void A_row_keeps_years_bounds_analyst_date_and_reason()
    {
        var set = Assert.Single(Read("O-1,\"traffic(BOR, SYL)\",1991,1991,-5.5,+40,Milou,2000-03,So.,如此。\n"));
        Assert.Equal((1991, 1991, -5.5, 40.0, "Milou"), (set.Years.First, set.Years.Last, set.Low, set.High, set.Analyst));
        Assert.Equal(new DateOnly(2000, 3, 31), set.Provenance.Published.Latest);
        Assert.Equal(new Localised("So.", "如此。"), set.Reason);
        Assert.Contains("-5.5–40", set.Provenance.Claim.En, StringComparison.Ordinal);
    }

    [Fact]
    public void One_indicator_may_be_set_differently_in_other_years() =>
        Assert.Equal(["O-1", "O-2"], Read("O-2,\"trust(SYL, BOR)\",1991,1993,0.2,0.2,Milou,2000,So.,如此。\nO-1,\"trust(SYL, BOR)\",1994,1994,0.2,0.4,Milou,2000,So.,如此。\n").Select(o => o.Id));

    [Fact]
    public void The_file_is_among_the_inputs_and_may_be_missing()
    {
        Assert.Contains(new SoundCase().Write("overrides.csv", Head).Sound().Inputs, i => i.Path == "overrides.csv");
        Assert.Empty(new SoundCase().Sound().Overrides);
    }

    [Fact]
    public void A_misspelt_dimension_and_actor_get_a_suggestion()
    {
        string Message(string indicator) => Assert.Single(new SoundCase().Write("overrides.csv", $"{Head}O-1,{indicator},1991,1993,0.2,0.4,Milou,2000,So.,如此。\n").Read().Faults).Message.En;
        Assert.EndsWith("did you mean 'trust'?", Message("\"thrust(SYL, BOR)\""), StringComparison.Ordinal);
        Assert.EndsWith("did you mean 'SYL'?", Message("\"trust(SYLD, BOR)\""), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Override> Read(string rows) => new SoundCase().Write("overrides.csv", Head + rows).Sound().Overrides;
}
