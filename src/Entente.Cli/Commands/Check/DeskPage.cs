using System.Globalization;
using Entente.Analysis.Coverage;
using Entente.Cases;
using Entente.Cases.Diagnostics;

namespace Entente.Cli.Commands.Check;

/// <summary>What a coder should look at beyond the counts of claims: sections with a heading each, left out where empty.</summary>
internal static class DeskPage
{
    /// <summary>Lines that a section lists before it only counts the rest.</summary>
    private const int Listed = 20;

    /// <summary>Writes the sections.</summary>
    public static void Write(CodingDesk desk, Language language, TextWriter into)
    {
        var en = language == Language.En;
        SystemPage.Write(desk, language, into);
        Uses(desk.Uses, en, into);
        Section(into, en, en ? "look at these: rows that may be doubles (delete one, or give both the same origin)" : "請檢視：可能重複的列（請刪去其一，或填寫相同的來源事件）", desk.Doubles.Pairs.Select(p => Double(p, en)));
        if (!desk.Doubles.Complete)
        {
            into.WriteLine(en ? "  very many rows use the same words; some doubles may be missing here" : "  用語相同的列過多，此處可能有所遺漏");
        }

        Section(into, en, en ? "look at these: locators that lead nowhere (name the section, page, paragraph, note or table)" : "請檢視：無從查對的出處（請寫明章節、頁、段、註或表）", desk.Lost.Select(p => Lost(p, en)));
    }

    private static void Uses(UseTable uses, bool en, TextWriter into)
    {
        var alone = uses.Rows.Where(r => r.Theories.Count == 1 && r.Part.Rows > 0).ToArray();
        Section(into, en, en ? $"read by one theory alone ({alone.Sum(r => r.Part.Rows)} rows)" : $"僅一項理論使用（{alone.Sum(r => r.Part.Rows)} 列）", alone.Select(r => $"{r.Part.Id,-26}{r.Part.Rows,5}  {r.Theories[0]}"), int.MaxValue);
        var unused = uses.Rows.Where(r => r.Theories.Count == 0 && r.Part.Rows > 0).ToArray();
        Section(into, en, en ? $"read by no theory of this case ({unused.Sum(r => r.Part.Rows)} rows)" : $"本案例的理論皆未使用（{unused.Sum(r => r.Part.Rows)} 列）", unused.Select(r => $"{r.Part.Id,-26}{r.Part.Rows,5}"), int.MaxValue);
    }

    private static void Section(TextWriter into, bool en, string title, IEnumerable<string> lines, int most = Listed)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        into.WriteLine(title);
        foreach (var line in all.Take(most))
        {
            into.WriteLine($"  {line}");
        }

        if (all.Length > most)
        {
            into.WriteLine(en ? $"  and {all.Length - most} more" : $"  另有 {all.Length - most} 項");
        }
    }

    private static string Double(NearDuplicate pair, bool en)
    {
        var alike = pair.Resemblance.ToString("F2", CultureInfo.InvariantCulture);
        string[] why = [
            .. pair.Resemblance >= NearDuplicates.Alike ? [en ? $"claims alike {alike}" : $"主張相似度 {alike}"] : Array.Empty<string>(),
            .. pair.SameFigure ? [en ? "same figure and year" : "數值與年份相同"] : Array.Empty<string>(),
            .. pair.SamePlace ? [en ? "same place and date" : "出處與日期相同"] : Array.Empty<string>()];
        return en ? $"{pair.First}, {pair.Second}  ({string.Join("; ", why)})" : $"{pair.First}、{pair.Second}（{string.Join("；", why)}）";
    }

    private static string Lost(Provenance item, bool en)
    {
        var locator = SafeText.Show(item.Locator);
        return locator.Length == 0 ? en ? $"{item.Id}  (empty)" : $"{item.Id}（空白）" : en ? $"{item.Id}  '{locator}'" : $"{item.Id}「{locator}」";
    }
}
