using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests.Repeated;

public sealed class StrategyTests
{
    public static TheoryData<string> Names => [.. RepeatedStrategies.All.Select(strategy => strategy.Id)];

    [Fact]
    public void There_are_at_least_twenty_with_names_of_their_own()
    {
        Assert.InRange(RepeatedStrategies.All.Count, 20, 1000);
        foreach (var name in (Func<RepeatedStrategy, string>[])[strategy => strategy.Id, strategy => strategy.English, strategy => strategy.Chinese])
            Assert.Equal(RepeatedStrategies.All.Count, RepeatedStrategies.All.Select(name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_cited_and_named_in_both_languages(string id)
    {
        var strategy = RepeatedStrategies.Find(id)!;
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", strategy.Id);
        Assert.All(strategy.Source.Split("; "), source => Assert.Matches(@"^\p{Lu}[\p{L}, -]+ (and \p{Lu}\p{L}+ )?\d{4}$", source));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", strategy.Chinese);
        Assert.DoesNotMatch(new Regex(@"\p{IsCJKUnifiedIdeographs}"), strategy.English);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_moves_as_its_source_says_after_every_history(string id)
    {
        var strategy = RepeatedStrategies.Find(id)!;
        if (!Histories.Rules.TryGetValue(id, out var rule))
        {
            Assert.IsType<MemoryOneStrategy>(strategy, exactMatch: false); // the zero-determinant vectors have a test of their own
            return;
        }

        Prop.ForAll(Moves, moves =>
        {
            var state = strategy.Start;
            for (var k = 0; k <= moves.Length; k++)
            {
                var (own, other) = (moves[..k].Select(move => move.Own).ToArray(), moves[..k].Select(move => move.Other).ToArray());
                if (Math.Abs(strategy.Cooperation(state) - rule(own, other)) > 1e-12)
                    return false;
                state = k < moves.Length ? strategy.Next(state, moves[k].Own, moves[k].Other) : state;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Theory]
    [InlineData("tit-for-tat", "always-defect", 199, 204)]
    [InlineData("tit-for-tat", "suspicious-tit-for-tat", 500, 500)]
    [InlineData("tit-for-tat", "grim", 600, 600)]
    [InlineData("always-cooperate", "always-defect", 0, 1000)]
    [InlineData("win-stay-lose-shift", "always-defect", 100, 600)]
    [InlineData("tit-for-two-tats", "always-defect", 198, 208)]
    [InlineData("prober", "always-cooperate", 996, 6)]
    [InlineData("prober", "tit-for-tat", 599, 599)]
    [InlineData("hard-majority", "tit-for-tat", 500, 500)]
    [InlineData("tester", "tit-for-tat", 599, 599)]
    public void Scores_without_noise_are_those_worked_out_by_hand(string row, string column, int rowScore, int columnScore)
    {
        var match = Assert.Single(Assert.Single(Matches.Play(row, column, new() { Repetitions = 1 }).Encounters).Matches);
        Assert.Equal((rowScore, columnScore), (match.Score(DilemmaPayoffs.Standard, Seat.Row), match.Score(DilemmaPayoffs.Standard, Seat.Column)));
    }

    private static Arbitrary<(bool Own, bool Other)[]> Moves =>
        (from length in Gen.Choose(0, 60)
         from rate in Gen.Choose(1, 9)
         from moves in (from own in Gen.Choose(0, 9) from other in Gen.Choose(0, 9) select (own < 5, other < rate)).ArrayOf(length)
         select moves).ToArbitrary();
}
