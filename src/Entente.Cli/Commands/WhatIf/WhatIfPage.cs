using System.Globalization;
using Entente.Analysis.Scenarios;
using Entente.Cases;
using Entente.Reports.Texts;
using Entente.Theories.Files;

namespace Entente.Cli.Commands.WhatIf;

/// <summary>What a scenario changes, on the terminal.</summary>
internal sealed class WhatIfPage(ScenarioResult result, int draws, Case @case, TheoryLibrary library, Language language, TextWriter into)
{
    private const int Most = 20;

    /// <summary>The scenarios that there are.</summary>
    public static void List(IReadOnlyList<Scenario> scenarios, Language language, TextWriter into)
    {
        if (scenarios.Count == 0)
        {
            into.WriteLine(language == Language.En ? "The case has no scenarios; write some under scenarios/ (see docs/how-to/ask-what-if.md)." : "此案例尚無情境；請於 scenarios/ 中撰寫（見 docs/how-to/ask-what-if.zh-Hant.md）。");
        }

        var width = scenarios.Select(s => s.Id.Length).DefaultIfEmpty(0).Max();
        foreach (var scenario in scenarios)
        {
            into.WriteLine($"  {scenario.Id.PadRight(width)}  {scenario.Title.In(language)}{(scenario.Cannot is null ? string.Empty : Of(language, "  (cannot be represented)", "（無法表示）"))}");
        }
    }

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        var scenario = result.Scenario;
        into.WriteLine($"{scenario.Title.In(language)}{Word(": ", "：")}{scenario.Claim.In(language)}");
        into.WriteLine($"  {scenario.Source}: {scenario.Locator}");
        if (scenario.Cannot is { } cannot)
        {
            into.WriteLine($"{Word("Cannot be represented: ", "無法表示：")}{cannot.In(language)}");
            return;
        }

        Changes();
        Effects();
        into.WriteLine();
        into.WriteLine(ScenarioWords.Means.In(language));
        if (ScenarioWords.Draws(draws) is { } few)
        {
            into.WriteLine(few.In(language));
        }

        into.WriteLine(@case.Coding.Note.In(language));
    }

    private void Changes()
    {
        into.WriteLine();
        into.WriteLine(Word("What it changes", "所作變動"));
        foreach (var (change, title) in result.Scenario.Changes.Zip(result.Titles))
        {
            into.WriteLine($"  {ScenarioWords.Change(change, title).In(language)}  [{change.Target}]");
            into.WriteLine($"    {change.Because.In(language)}");
        }
    }

    private void Effects()
    {
        var (touched, overturned, narrow) = (result.Effects.Count, result.Effects.Count(e => e.Reverses), result.Effects.Count(e => e.NearlyEqual));
        into.WriteLine();
        into.WriteLine(Word(
            $"It touches {touched} of {result.Judged} verdicts; of {overturned} the likeliest verdict changes{(narrow == 0 ? string.Empty : $"; of {narrow} more it changes by a lead below 3 points, nearly equal")}. {result.Open} more findings that it touches give no verdict.",
            $"於 {result.Judged} 項研判中觸及 {touched} 項，其中 {overturned} 項最可能之研判改變{(narrow == 0 ? string.Empty : $"，{narrow} 項雖易位而領先不足 3 個百分點（近乎並列）")}；另觸及 {result.Open} 項不作研判者。"));
        foreach (var effect in result.Effects.OrderByDescending(e => e.Reverses).ThenByDescending(e => Math.Abs(e.Largest)).Take(Most))
        {
            into.WriteLine($"  {effect.Largest.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture),6}  {library.Theories[effect.Finding.Theory].Title.In(language)}{Word(": ", "：")}{effect.Finding.Question.In(language)}{Reading(effect)}");
            into.WriteLine($"          {ScenarioWords.Effect(effect).In(language)}");
        }

        if (touched > Most)
        {
            into.WriteLine(Word($"  … and {touched - Most} more (--json gives all)", $"  ……另有 {touched - Most} 項（--json 列出全部）"));
        }
    }

    private string Reading(ScenarioEffect effect)
    {
        var theory = library.Theories[effect.Finding.Theory];
        return effect.Finding.Variant == Entente.Theories.Files.Reading.Own ? string.Empty : $" [{theory.Readings.First(r => r.Id == effect.Finding.Variant).Title.In(language)}]";
    }

    private string Word(string en, string zhHant) => Of(language, en, zhHant);

    private static string Of(Language language, string en, string zhHant) => language == Language.En ? en : zhHant;
}
