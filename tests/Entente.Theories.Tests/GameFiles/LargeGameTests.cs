using System.Globalization;
using System.Text;
using Entente.Cases.Diagnostics;
using Entente.Cases.Tests.Mutations;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Tests.GameFiles;

/// <summary>Games beyond the bounds are refused in little time and memory.</summary>
public sealed class LargeGameTests
{
    private const string Head = "id: x\ntitle: { en: x, zh-Hant: 甲 }\nscale: numbers\n";

    public static readonly string[] Codes = ["E0712", "E0720", "E0722", "E0725"];

    [Fact]
    public void A_billion_profiles_are_refused_before_any_is_made()
    {
        var moves = string.Join(", ", Enumerable.Range(0, 32).Select(i => $"s{i}: {{ en: s, zh-Hant: 策 }}"));
        var players = Enumerable.Range(0, 6).Select(i => $"p{i}").ToArray();
        var text = Head + Players(players) + "matrix:\n  strategies:\n" + string.Concat(players.Select(p => $"    {p}: {{ {moves} }}\n")) + "  cells: []\n";
        Assert.Equal(["E0712"], CodesOf(text));
    }

    [Fact]
    public void A_tree_of_too_many_nodes_is_refused()
    {
        var ends = string.Join(", ", Enumerable.Range(0, 100).Select(i => $"a{i}: {{ en: a, zh-Hant: 行, then: {{ end: e }} }}"));
        var nodes = string.Join(", ", Enumerable.Range(0, 100).Select(i => $"a{i}: {{ en: a, zh-Hant: 行, then: {{ who: p, does: {{ {ends} }} }} }}"));
        var text = Head + Players("p") + "outcomes: { e: { en: e, zh-Hant: 終, pay: 0 } }\n" + $"tree: {{ who: p, does: {{ {nodes} }} }}\n";
        Assert.Equal(["E0720"], CodesOf(text));
    }

    [Theory]
    [InlineData(64, null)]
    [InlineData(65, "E0722")]
    [InlineData(100, "E0105")]
    [InlineData(20_000, "E0105")]
    public void Moves_may_follow_one_another_up_to_a_bound(int moves, string? code)
    {
        var text = new StringBuilder(Head + Players("p") + "tree: ");
        for (var i = 0; i < moves; i++)
        {
            text.Append("{ who: p, does: { a: { en: a, zh-Hant: 行, then: ");
        }

        text.Append("{ pay: 1 }").Insert(text.Length, " } } }", moves);
        Assert.Equal(code is null ? [] : [code], CodesOf(text.ToString()));
    }

    [Fact]
    public void Probabilities_of_huge_denominators_are_refused()
    {
        var draws = string.Join(", ", Enumerable.Range(1, 6).Select(i => $"d{i}: {{ en: d, zh-Hant: 抽, probability: 1/{new string((char)('0' + i), 290 + i)}7, then: {{ pay: 1 }} }}"));
        var text = Head + Players("p") + $"tree: {{ chance: c, draws: {{ {draws}, z: {{ en: z, zh-Hant: 餘, probability: rest, then: {{ pay: 0 }} }} }} }}\n";
        Assert.Equal(["E0725"], CodesOf(text));
    }

    [Fact]
    public void Anchors_cannot_make_a_small_file_large() =>
        Assert.Equal(["E0104"], CodesOf(Head + "a: &a [x, x]\nb: &b [*a, *a]\n" + Players("p") + "tree: { pay: 1 }\n"));

    private static string Players(params string[] names) => string.Create(CultureInfo.InvariantCulture, $"players: {{ {string.Join(", ", names.Select(n => $"{n}: {{ en: {n}, zh-Hant: 玩家 }}"))} }}\n");

    private static IEnumerable<string> CodesOf(string text)
    {
        var faults = new DiagnosticBag();
        Bounds.Kept("large game", () => GameFileReader.Read("x.yml", text, GameVocabulary.Numbers, faults));
        return faults.Sorted().Select(f => f.Code);
    }
}
