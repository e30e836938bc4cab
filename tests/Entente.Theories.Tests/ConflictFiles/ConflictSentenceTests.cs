using Entente.Games;
using Entente.Theories.ConflictFiles;

namespace Entente.Theories.Tests.ConflictFiles;

public sealed class ConflictSentenceTests
{
    private const string Dilemma = """
        id: dilemma
        title: { en: Dilemma, zh-Hant: 困境 }
        source: shores
        says: { en: Two., zh-Hant: 兩方。 }
        decision-makers:
          a: { en: Aland, zh-Hant: 甲國, options: { arm: { en: arm, zh-Hant: 武裝 } } }
          b: { en: Borduria, zh-Hant: 乙國, options: { build: { en: build, zh-Hant: 建軍 } } }
        combinations: { calm: [], a-armed: arm, b-armed: build, race: [arm, build] }
        preferences:
          a: { ranking: [a-armed, calm, race, b-armed] }
          b: { ranking: [b-armed, calm, race, a-armed] }

        """;

    private static readonly ConflictSentences Sentences = Of(Dilemma);

    [Fact]
    public void A_state_that_opponents_protect_is_said_to_be_so()
    {
        var told = Sentences.Explain(0, 0);
        Assert.Equal(
            [
                "Aland would leave calm for a-armed, which it prefers.",
                "Aland stays at calm: if it moved to a-armed, the others could answer (Borduria to race), and it does not prefer race to calm, nor anything that it can reach from there.",
                "Aland stays at calm: if it moved to a-armed, the others would gain by answering (Borduria to race), and it does not prefer race to calm.",
            ],
            told.Select(t => t.Text.En));
        Assert.Equal([[StabilityConcept.Nash], [StabilityConcept.GeneralMetarational, StabilityConcept.SymmetricMetarational], [StabilityConcept.Sequential]], told.Select(t => t.Concepts));
    }

    [Fact]
    public void The_same_is_said_in_Chinese() =>
        Assert.Equal("甲國留在 calm：若移至 a-armed，其他決策者會為己利而回應（由乙國移至 race），而 race 對其並不優於 calm。", Sentences.Explain(0, 0)[^1].Text.ZhHant);

    [Fact]
    public void What_nothing_stops_is_one_sentence()
    {
        var told = Assert.Single(Sentences.Explain(0, 2));
        Assert.Equal("Aland would leave b-armed for race: nothing that the others can do stops it.", told.Text.En);
        Assert.Equal(StabilityTable.Concepts, told.Concepts);
        Assert.False(told.Reason.Stable);
    }

    [Fact]
    public void Who_has_nothing_to_gain_is_one_sentence() =>
        Assert.Equal("Aland stays at race: it could move to b-armed, and prefers none of that.", Assert.Single(Sentences.Explain(0, 3)).Text.En);

    /// <summary>After the answer there is a way on: general metarationality sees the answer only.</summary>
    [Fact]
    public void An_escape_is_told()
    {
        var file = ConflictText.Of(ConflictText.Ladder, "moves: [peace -> crisis, crisis -> war] }", "moves: [peace -> crisis, crisis -> war, war -> crisis] }").Text
            .Replace("moves: crisis -> peace", "moves: crisis -> war", StringComparison.Ordinal);
        var told = Of(file).Explain(0, 0);
        Assert.Contains("Aland would leave peace for crisis: the others could answer (Borduria to war), but from war it would go on to crisis, which it prefers to peace.", told.Select(t => t.Text.En));
    }

    private static ConflictSentences Of(string text)
    {
        var file = ConflictText.Of(text).Sound();
        return new(file, StabilityTable.Of(file.Model));
    }
}
