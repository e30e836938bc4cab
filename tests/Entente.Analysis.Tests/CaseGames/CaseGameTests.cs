using Entente.Analysis.CaseGames;
using Entente.Analysis.Runs;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Games;
using Entente.Theories.GameFiles;

namespace Entente.Analysis.Tests.CaseGames;

/// <summary>Games of a case, whose payoffs and chances may be formulas over its indicators.</summary>
public sealed class CaseGameTests
{
    private const string Head = "id: patrol\ntitle: { en: Patrol, zh-Hant: 巡邏 }\nscale: numbers\nplayers:\n  north: { en: north, zh-Hant: 北, is: ALD }\n  south: { en: south, zh-Hant: 南 }\n";

    private const string Tree = """
        tree:
          chance: weather
          draws:
            fair:
              en: fair
              zh-Hant: 晴
              probability: FAIR
              then:
                who: north
                does:
                  go:
                    en: go
                    zh-Hant: 往
                    then:
                      who: south
                      knows: dark
                      does:
                        meet: { en: meet, zh-Hant: 迎, then: { pay: [MEET, 2] } }
                        hide: { en: hide, zh-Hant: 藏, then: { pay: [1/2, 0] } }
                  stay: { en: stay, zh-Hant: 留, then: { pay: [0, 1] } }
            foul:
              en: foul
              zh-Hant: 雨
              probability: rest
              then:
                who: south
                knows: dark
                does:
                  meet: { en: meet, zh-Hant: 迎, then: { pay: [-1, -1] } }
                  hide: { en: hide, zh-Hant: 藏, then: { pay: [0, 1/4] } }

        """;

    private static readonly Case Shores = Kit.Shores.Files().Sound();

    [Fact]
    public void The_columns_of_a_tree_of_numbers_are_its_strategic_form_in_every_draw()
    {
        var file = Read(Head + Tree.Replace("FAIR", "3/4", StringComparison.Ordinal).Replace("MEET", "3", StringComparison.Ordinal));
        var columns = Uncertain(file);
        var table = StrategicForm.Reduced(ExactGame.Extensive(file.Game, "x")).Game.ToMatrix();
        Assert.Equal(2 * table.Count(Seat.Row) * table.Count(Seat.Column), columns.Payoffs.Count);
        foreach (var (profile, cell) in table.Profiles.Select((profile, cell) => (profile, cell)))
        {
            Assert.All(columns.Payoffs[2 * cell].ToArray(), payoff => Assert.Equal(table[profile].Row.ToDouble(), payoff, 12));
            Assert.All(columns.Payoffs[(2 * cell) + 1].ToArray(), payoff => Assert.Equal(table[profile].Column.ToDouble(), payoff, 12));
        }
    }

    [Fact]
    public void Formulas_follow_the_indicators_draw_by_draw()
    {
        var (closeness, gain) = (Read(Matrix("closeness(ALD, BOR)", "0")), Read(Matrix("0", "1 - 2 * gain(ALD, BOR)")));
        var (first, second) = (Uncertain(closeness), Uncertain(gain));
        Assert.True(first.Payoffs[0].ToArray().Distinct().Count() > 1);
        Assert.All(second.Payoffs[1].ToArray(), payoff => Assert.InRange(payoff, -1, 1));
        Assert.Equal(first.Payoffs[0].ToArray(), Uncertain(closeness).Payoffs[0].ToArray());
        Assert.False(CaseGameReader.IsExact(closeness.Game));
        Assert.True(CaseGameReader.IsExact(Read(Matrix("1/3", "0.5")).Game));
    }

    [Theory]
    [InlineData("affection(ALD, BOR)", "E0433")]
    [InlineData("closeness(ALD)", "E0434")]
    [InlineData("closeness(ALD, NOBODY)", "E0434")]
    [InlineData("closeness", "E0432")]
    [InlineData("closeness(", "E0401")]
    public void A_formula_that_the_case_cannot_answer_is_reported(string formula, string code) =>
        Assert.Contains(code, Faults(Matrix(formula, "0")));

    [Fact]
    public void A_source_that_the_case_lacks_is_reported() =>
        Assert.Equal(["E0730"], Faults(Matrix("1", "0") + "source: [nobody]\n"));

    [Fact]
    public void A_player_stands_for_an_actor_of_the_case() =>
        Assert.Equal(["E0703"], Faults(Matrix("1", "0").Replace("is: ALD", "is: ADL", StringComparison.Ordinal)));

    [Fact]
    public void Three_players_with_formulas_are_refused()
    {
        var text = Head.Replace("  south:", "  third: { en: third, zh-Hant: 三 }\n  south:", StringComparison.Ordinal)
            + "tree: { who: north, does: { go: { en: go, zh-Hant: 往, then: { pay: [\"gain(ALD, BOR)\", 0, 1] } }, stay: { en: stay, zh-Hant: 留, then: { pay: [0, 0, 0] } } } }\n";
        var faults = new DiagnosticBag();
        Assert.Null(UncertainGame.Of(Read(text), Shores, [], Options, faults));
        Assert.Equal(["E0732"], faults.Sorted().Select(f => f.Code));
    }

    [Fact]
    public void Every_game_of_the_folder_is_read_and_every_fault_reported()
    {
        var @case = Kit.Shores.Files().Write("games/a.yml", Matrix("gain(ALD, BOR)", "0")).Write("games/b.nfg", "NFG 1 R \"b\" { \"x\" \"y\" } { 1 1 }\n\n1 2").Sound();
        var faults = new DiagnosticBag();
        var games = new CaseGameReader(@case, Trial.Library.Theories).ReadAll(faults);
        Assert.Equal(["Patrol 2 True", "b 2 False"], games.Select(g => $"{g.Title.En} {g.Players} {g.IsUncertain}"));
        Assert.Empty(faults.Sorted());
        var broken = Kit.Shores.Files().Write("games/a.yml", Matrix("gain(ALD, BOR)", "0") + "surprise: 1\n").Write("games/b.nfg", "NFG 1 R \"b\" { \"x\" \"y\" } { 1 1 }\n\n1").Sound();
        Assert.Empty(new CaseGameReader(broken, Trial.Library.Theories).ReadAll(faults));
        Assert.Equal(["a.yml E0110", "b.nfg E0503"], faults.Sorted().Select(f => $"{Path.GetFileName(f.Position.Path)} {f.Code}"));
    }

    private static RunOptions Options => new(Trial.Draws, Trial.Seed, 1, Shores.AsOf);

    private static string Matrix(string first, string second) => Head + $$"""
        matrix:
          strategies:
            north: { go: { en: go, zh-Hant: 往 }, stay: { en: stay, zh-Hant: 留 } }
            south: { go: { en: go, zh-Hant: 往 }, stay: { en: stay, zh-Hant: 留 } }
          cells:
            - { at: [go, go], pay: ["{{first}}", "{{second}}"] }
            - { at: [go, stay], pay: [0.1, 0] }
            - { at: [stay, go], pay: [0.5, 0.2] }
            - { at: [stay, stay], pay: [0.3, 0.4] }

        """;

    private static GameFile Read(string text)
    {
        var faults = new DiagnosticBag();
        var read = new CaseGameReader(Shores, Trial.Library.Theories).Read("games/patrol.yml", text, faults);
        Assert.Empty(faults.Sorted().Select(f => f.Format(Language.En)));
        return read!;
    }

    private static string[] Faults(string text)
    {
        var faults = new DiagnosticBag();
        Assert.Null(new CaseGameReader(Shores, Trial.Library.Theories).Read("games/patrol.yml", text, faults));
        return [.. faults.Sorted().Select(f => f.Code).Distinct()];
    }

    private static UncertainGame Uncertain(GameFile file)
    {
        var faults = new DiagnosticBag();
        var game = UncertainGame.Of(file, Shores, Trial.Library.Theories.Values, Options, faults);
        Assert.Empty(faults.Sorted().Select(f => f.Format(Language.En)));
        return game!;
    }
}
