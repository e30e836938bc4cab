using Entente.Analysis.Flips;
using Entente.Cases;
using Entente.Reports.Tests.World;
using Entente.Reports.Texts;

namespace Entente.Reports.Tests.Flips;

public sealed class KnowledgeWordsTests
{
    private static readonly FlipSearchResult None = new([], 1, null, 2, 0);

    [Fact]
    public void Nothing_is_said_where_it_was_not_looked_for() => Assert.Empty(KnowledgeWords.Of(InventedScenarios.Resting(None)));

    [Fact]
    public void A_document_that_could_change_the_verdict_is_told_with_its_value_and_one_that_could_not_as_worth_nothing()
    {
        var resting = InventedScenarios.Resting(None);
        var other = resting.Alternatives[0].Verdict;
        KnowledgeValue[] known =
        [
            new("G1", null, 3, other, 0.6, 0.3, 0.45, 0.5, 0.5, 0.525),
            new("G2", null, 1, resting.Verdict, 0.72, 0.72, 0.49, 0.5, 0.6, 0.6),
            new("G1", "E-1", 1, other, 0.55, 0.45, 0.6, 0.2, 0.57, 0.59),
            new("G2", "E-2", 1, resting.Verdict, 0.8, 0.8, 0.7, 0.2, 0.72, 0.72),
        ];
        var said = KnowledgeWords.Of(resting with { Flips = resting.Flips! with { Known = known } }).ToArray();
        Assert.Equal(5, said.Length);
        Assert.Contains("Howard 1966", said[0].En, StringComparison.Ordinal);
        Assert.StartsWith("G1 (3 items together): were it unsound", said[1].En, StringComparison.Ordinal);
        Assert.EndsWith("the present verdict 45% → 30%); chance of that 50%. Not knowing, the best answer is right with 50.0%; knowing, with 52.5%: worth 2.5 points.", said[1].En, StringComparison.Ordinal);
        Assert.Contains("49% → 72%, yet no other answer wins: to know is worth nothing", said[2].En, StringComparison.Ordinal);
        Assert.Contains("worth 2.0 points", said[3].En, StringComparison.Ordinal);
        Assert.Contains("any other one of its 2 items", said[4].En, StringComparison.Ordinal);
        Assert.Contains("E-2 moves its probability most (70% → 80%)", said[4].En, StringComparison.Ordinal);
        Assert.Contains("the grade already weighs in pooling", said[0].En, StringComparison.Ordinal);
        Assert.All(said, s => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", s.In(Language.ZhHant)));
    }
}
