using System.Text.Json;
using Entente.Acceptance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class CheckTests
{
    [Theory]
    [InlineData("en", "read by no theory of this case", "claims alike 1.00", "locators that lead nowhere", "R1 ", "Is it an alliance?")]
    [InlineData("zh-Hant", "本案例的理論皆未使用", "主張相似度 1.00", "無從查對的出處", "R1 ", "是否構成同盟")]
    public void The_desk_lists_what_a_coder_should_look_at(string language, params string[] shown)
    {
        using var place = new Workplace();
        Unkempt(place);
        var run = Program.Run("check", place.At("case"), "--lang", language).Exits(0);
        Assert.All(shown, s => Assert.Contains(s, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "system", "  data  other  all", " figures, ")]
    [InlineData("zh-Hant", "系統", "數據  其他 合計", " 項數據、")]
    public void A_page_fits_a_hundred_columns_and_ends_with_every_count(string language, string first, string heads, string counted)
    {
        var lines = Program.Run("check", Repository.At("cases", "taiwan-strait"), "--lang", language).Exits(0).Out.TrimEnd('\n').Split('\n');
        var table = lines.SkipWhile(l => !l.StartsWith(first, StringComparison.Ordinal)).ToArray();
        Assert.EndsWith(heads, table[0], StringComparison.Ordinal);
        Assert.Contains(counted, table[^1], StringComparison.Ordinal);
        Assert.All(table.TakeWhile((l, at) => at == 0 || l.StartsWith(' ')), l => Assert.InRange(l.Length, 0, 100));
    }

    [Fact]
    public void Machines_get_the_same_under_stable_names()
    {
        using var place = new Workplace();
        Unkempt(place);
        using var json = JsonDocument.Parse(Program.Run("check", place.At("case"), "--json").Exits(0).Out);
        var root = json.RootElement;
        Assert.Equal("entente-check/1", root.GetProperty("schema").GetString());
        foreach (var list in new[] { "documents", "coverage", "systemDocuments", "systems", "doubles", "lostLocators", "uses", "theories" })
        {
            Assert.NotEmpty(root.GetProperty(list).EnumerateArray());
        }

        Assert.Contains(root.GetProperty("doubles").EnumerateArray(), d => d.GetProperty("resemblance").GetDouble() == 1);
        Assert.Contains(root.GetProperty("systems").EnumerateArray(), s => s.GetProperty("id").GetString() == "R1" && s.GetProperty("total").GetInt32() > 0);
        Assert.Contains(root.GetProperty("lostLocators").EnumerateArray(), l => l.GetProperty("locator").GetString() == "passim");
    }

    [Theory]
    [InlineData("en", "did you mean 'R1'?")]
    [InlineData("zh-Hant", "是否要寫「R1」？")]
    public void A_system_that_there_is_not_is_an_error(string language, string hint)
    {
        using var place = new Workplace();
        Unkempt(place, system: "R41");
        Assert.Contains(hint, Program.Run("check", place.At("case"), "--lang", language).Exits(1).Error, StringComparison.Ordinal);
    }

    /// <summary>The reference case with an invented dimension whose two rows say one thing, the second at no place.</summary>
    private static void Unkempt(Workplace place, string system = "R1")
    {
        var copy = place.Case();
        copy.Replace("codebook.yml", "\ndimensions:\n", $$"""

            dimensions:
              tidiness:
                title: { en: tidiness, zh-Hant: 整潔 }
                meaning: { en: Tidiness of the desk., zh-Hant: 桌面整潔。 }
                subject: actor
                feeds: [{{system}}]
                half-life: { years: 5, because: { en: Desks fill., zh-Hant: 桌面會堆滿。 } }
                scale: [{ value: 1, en: no, zh-Hant: 否 }, { value: 2, en: yes, zh-Hant: 是 }]

            """);
        const string Reason = "R40: { en: nobody looked, zh-Hant: 尚未蒐集 }";
        var text = copy.Text("case.yml");
        copy.Write("case.yml", text.Contains("\n  R40:", StringComparison.Ordinal) ? text : text.Contains("\nthin:\n", StringComparison.Ordinal)
            ? text.Replace("\nthin:\n", $"\nthin:\n  {Reason}\n", StringComparison.Ordinal) : text + $"thin:\n  {Reason}\n");
        var rows = copy.Rows("evidence/D0.csv");
        var columns = rows[0].Index().ToDictionary(c => c.Item, c => c.Index);
        foreach (var (id, locator) in new[] { ("T-1", "p. 1"), ("T-2", "passim") })
        {
            var row = (string[])rows[1].Clone();
            (row[columns["id"]], row[columns["locator"]], row[columns["origin"]]) = (id, locator, "");
            (row[columns["dimension"]], row[columns["to"]], row[columns["value"]], row[columns["claim_en"]]) = ("tidiness", "", "2", "The desk was found tidy on that morning");
            rows.Add(row);
        }

        copy.Write("evidence/D0.csv", rows);
    }
}
