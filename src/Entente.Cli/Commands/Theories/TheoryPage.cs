using Entente.Cases;
using Entente.Theories.Files;

namespace Entente.Cli.Commands.Theories;

/// <summary>A theory on one screen.</summary>
internal static class TheoryPage
{
    /// <summary>Writes it.</summary>
    public static void Write(TheoryFile theory, TheoryLibrary library, Language language, TextWriter into)
    {
        var en = language == Language.En;
        into.WriteLine($"{theory.System}  {theory.Title.In(language)}  ({theory.Path})");
        into.WriteLine(theory.Explains.In(language));
        Section(into, en ? "Assumes" : "假定", theory.Assumptions.Select(a => a.In(language)));
        Section(into, en ? "Parameters" : "參數", theory.Parameters.Select(p => $"{p.Id} {p.From}–{p.To}: {p.Meaning.In(language)} {p.Because.In(language)}"));
        Section(into, en ? "Verdicts" : "研判", theory.Readings[0].Verdicts.Select(v => $"{v.Id}: {v.Text.In(language)}"));
        Section(into, en ? "Rival readings" : "其他解讀", theory.Readings.Skip(1).Select(r => $"{r.Id}: {r.Because.In(language)}"));
        Section(into, en ? "Sources" : "文獻", theory.Sources.Select(s => $"{s}: {library.References[s].Citation}"));
    }

    private static void Section(TextWriter into, string title, IEnumerable<string> lines)
    {
        into.WriteLine();
        into.WriteLine(title);
        foreach (var line in lines)
        {
            into.WriteLine($"  {line}");
        }
    }
}
