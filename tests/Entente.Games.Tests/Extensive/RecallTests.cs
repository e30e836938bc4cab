using Entente.Games.Tests.Formats;

namespace Entente.Games.Tests.Extensive;

public sealed class RecallTests
{
    [Fact]
    public void Players_who_remember_all_are_not_accused()
    {
        Assert.True(PerfectRecall.Of(Trees.Horse).Holds);
        Assert.True(PerfectRecall.Of(Trees.Read(KuhnPoker.File)).Holds);
        Assert.True(PerfectRecall.Of(Trees.Read(SampleFiles.Tree)).Holds);
    }

    [Fact]
    public void Meeting_the_same_set_twice_on_one_path_is_absent_mindedness() =>
        Assert.Equal([new RecallLapse(0, 0, 2, LapseKind.AbsentMindedness)], PerfectRecall.Of(Trees.Read(SampleFiles.Crossroads)).Lapses);

    [Fact]
    public void Forgetting_what_one_did_is_told_apart_from_forgetting_what_one_knew()
    {
        var did = Trees.Read("""EFG 2 R "" { "A" } p "" 1 1 "" { "l" "r" } 0 p "" 1 2 "" { "x" } 0 t "" 0 p "" 1 2 0 t "" 0""");
        Assert.Equal([new RecallLapse(1, 1, 3, LapseKind.Action)], PerfectRecall.Of(did).Lapses);
        var knew = Trees.Read("""
            EFG 2 R "" { "A" } c "" 1 "" { "sun" 1/2 "rain" 1/2 } 0
            p "" 1 1 "sun" { "go" } 0 p "" 1 3 "later" { "x" } 0 t "" 0 p "" 1 2 "rain" { "go" } 0 p "" 1 3 0 t "" 0
            """);
        Assert.Equal([new RecallLapse(2, 2, 5, LapseKind.Information)], PerfectRecall.Of(knew).Lapses);
    }

    [Fact]
    public void Methods_that_need_recall_refuse_and_say_where_it_fails()
    {
        var game = Trees.Read(SampleFiles.Crossroads);
        var profile = BehaviourProfile.Pure(game, [1]);
        Assert.Contains("information set 1", Assert.Throws<ArgumentException>(() => BehaviourReply.Of(profile, 0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_absent_minded_driver_believes_by_how_often_he_comes_along()
    {
        // Piccione and Rubinstein 1997: going on with probability 2/3 is best and earns 4/3.
        var game = Trees.Read(SampleFiles.Crossroads);
        var result = Realisation.Of(new(game, [new MixedStrategy(new Rational(1, 3), new Rational(2, 3))]));
        Assert.Equal("4/3", result.Payoffs[0].ToString());
        Assert.Equal("(3/5, 2/5)", result.Belief(0)!.ToString());
    }
}
