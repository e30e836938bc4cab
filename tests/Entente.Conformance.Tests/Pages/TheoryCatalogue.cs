using System.Globalization;
using System.Text;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Theories.Files;

namespace Entente.Conformance.Tests.Pages;

/// <summary>The catalogue of theories, made from their files.</summary>
internal sealed class TheoryCatalogue(TheoryLibrary library, Language language)
{
    private readonly StringBuilder _page = new();

    /// <summary>The page.</summary>
    public string Page()
    {
        _page.Append(In(
            """
            # Catalogue of theories

            *[正體中文版](theories.zh-Hant.md)*

            What every theory asks, takes for granted and can answer, made from the files in `theories/` by a test. A parameter is drawn
            anew from its range in every draw. Rival readings of one theory are reported side by side.
            [How to write a theory](../how-to/write-a-theory.md) · [file formats](file-formats.md)

            """,
            """
            # 理論目錄

            *[English](theories.md)*

            各理論所問、所作假定及可能之研判，由測試依 `theories/` 之檔案產生。參數於每次抽樣時在其範圍內重新抽取；同一理論的不同解讀並列呈現。
            [如何撰寫理論](../how-to/write-a-theory.zh-Hant.md) · [檔案格式](file-formats.zh-Hant.md)

            """));
        foreach (var group in library.Theories.Values.OrderBy(Number).ThenBy(t => t.Id, StringComparer.Ordinal).GroupBy(t => t.Group))
        {
            _page.Append($"\n## `{group.Key}`\n");
            foreach (var theory in group)
            {
                Theory(theory);
            }
        }

        Unanswered();
        return _page.ToString();
    }

    private void Theory(TheoryFile theory)
    {
        var system = library.Systems.FirstOrDefault(s => s.Id == theory.System)?.Title.In(language) ?? "";
        _page.Append($"\n### {theory.Title.In(language)}\n\n`{theory.Id}` · {theory.System} {system} · {In("form", "形式")} `{theory.Readings[0].Body.Form}` · [{theory.Path}](../../{theory.Path})\n");
        _page.Append($"\n> {theory.Asks.In(language)}\n\n{theory.Explains.In(language)}\n");
        List("Assumes", "假定", theory.Assumptions.Select(a => a.In(language)));
        List("Parts from theories that ask the same", "與提出相同問題之理論分歧之處", theory.PartsFrom.Select(p => $"`{p.Theory}`: {p.Why.In(language)}"));
        Parameters(theory.Parameters);
        List("Verdicts", "研判", Verdicts(theory.Readings[0]));
        foreach (var reading in theory.Readings.Skip(1))
        {
            Variant(theory.Readings[0], reading);
        }

        List("Sources", "文獻", theory.Sources.Select(s => library.References.TryGetValue(s, out var entry) ? $"{entry.Citation.Replace('`', '‘')}." : s));
    }

    private void Parameters(IReadOnlyList<Parameter> parameters)
    {
        if (parameters.Count > 0)
        {
            _page.Append(In("\n| parameter | range | meaning | why |\n|---|---|---|---|\n", "\n| 參數 | 範圍 | 意義 | 理由 |\n|---|---|---|---|\n"));
            _page.AppendJoin("", parameters.Select(p => $"| `{p.Id}` | {Range(p)} | {Cell(p.Meaning)} | {Cell(p.Because)} |\n"));
        }
    }

    private void Variant(Reading own, Reading rival)
    {
        _page.Append(In($"\n**Rival reading `{rival.Id}`: {rival.Title.En}.** {rival.Because.En}\n", $"\n**另一解讀 `{rival.Id}`：{rival.Title.ZhHant}。** {rival.Because.ZhHant}\n"));
        if (!rival.Verdicts.SequenceEqual(own.Verdicts))
        {
            List("Its verdicts", "其研判", Verdicts(rival));
        }
    }

    private void Unanswered()
    {
        var lacking = library.Systems.Where(s => library.Theories.Values.All(t => t.System != s.Id)).ToArray();
        if (lacking.Length > 0)
        {
            _page.Append(In("\n## Systems without a theory yet\n\n", "\n## 尚無理論的系統\n\n"));
            _page.AppendJoin("", lacking.Select(s => $"- {s.Id} {s.Title.In(language)}\n"));
        }
    }

    private void List(string en, string zhHant, IEnumerable<string> items)
    {
        string[] all = [.. items];
        if (all.Length > 0)
        {
            _page.Append($"\n**{In(en, zhHant)}**\n\n").AppendJoin("", all.Select(i => $"- {i}\n"));
        }
    }

    private IEnumerable<string> Verdicts(Reading reading) => reading.Verdicts.Select(v => $"`{v.Id}` {v.Text.In(language)}");

    private string In(string en, string zhHant) => language == Language.En ? en : zhHant;

    private string Cell(Localised text) => text.In(language).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Range(Parameter parameter) => string.Create(CultureInfo.InvariantCulture, $"{parameter.From}–{parameter.To}");

    private static int Number(TheoryFile theory) => SystemId.Number(theory.System);
}
