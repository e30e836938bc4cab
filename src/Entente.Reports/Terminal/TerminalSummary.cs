using Entente.Analysis.Findings;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Reports.Outline;

namespace Entente.Reports.Terminal;

/// <summary>The answers of a run in a few lines of plain text, for a terminal.</summary>
public static class TerminalSummary
{
    private const int Items = 3;

    /// <summary>So many series without a verdict are named together.</summary>
    private const int Several = 3;

    /// <summary>Characters in a line of names.</summary>
    private const int Width = 96;

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(RunResult run, Language language)
    {
        var source = new ReportSource(run, new Dictionary<string, Cases.Bibliography.BibEntry>(), "");
        yield return run.Case.Title.In(language);
        yield return run.Case.Coding.Note.In(language);
        foreach (var system in source.Systems)
        {
            foreach (var group in system.Theories)
            {
                yield return "";
                yield return $"{system.System}  {group.Theory.Title.In(language)}";
                foreach (var line in Of(group, language))
                {
                    yield return line;
                }
            }
        }

        yield return "";
        yield return language == Language.En
            ? "A percentage is the share of draws in which the verdict holds, given this evidence, this coding and this theory. It is not a forecast."
            : "百分比為在此證據、此編碼與此理論之下，研判成立的抽樣比例，並非預測。";
    }

    /// <summary>Series that never give a verdict are named together, where there are several: what is known comes first.</summary>
    private static IEnumerable<string> Of(TheoryGroup group, Language language)
    {
        var silent = group.Series.Where(s => s.Findings.All(f => f.Verdict == Finding.NoVerdict)).ToArray();
        return silent.Length < Several
            ? group.Series.SelectMany(s => Of(s, group, language))
            : group.Series.Except(silent).SelectMany(s => Of(s, group, language)).Concat(Together(silent, group, language));
    }

    private static IEnumerable<string> Together(Series[] silent, TheoryGroup group, Language language)
    {
        yield return $"  {silent[0].Findings[0].VerdictText.In(language)}";
        foreach (var line in Lines(silent.Select(s => Name(s, group, language)), language == Language.En ? "; " : "；"))
        {
            yield return $"    {line}";
        }
    }

    /// <summary>Fills lines with as many as fit.</summary>
    private static List<string> Lines(IEnumerable<string> names, string separator)
    {
        var lines = new List<string>();
        foreach (var name in names)
        {
            if (lines.Count > 0 && lines[^1].Length + separator.Length + name.Length <= Width)
            {
                lines[^1] += separator + name;
            }
            else
            {
                lines.Add(name);
            }
        }

        return lines;
    }

    private static string Name(Series series, TheoryGroup group, Language language)
    {
        var reading = series.IsDefault || group.Series.All(s => s.Reading.Id == series.Reading.Id) ? "" : $"  [{series.Reading.Title.In(language)}]";
        return $"{series.Subject.In(language)}{reading}";
    }

    private static IEnumerable<string> Of(Series series, TheoryGroup group, Language language)
    {
        yield return $"  {Name(series, group, language)}";
        foreach (var stretch in series.Stretches())
        {
            var probability = stretch.Probability is null ? "" : $"  {Probabilities.Range(stretch)}";
            yield return $"    {stretch.Years,-9}  {stretch.Text.In(language)}{probability}{Decided(stretch.Findings[^1], language)}";
        }
    }

    private static string Decided(Finding finding, Language language)
    {
        var moving = finding.Evidence.Where(e => e.Points is <= -0.5).Take(Items).Select(e => e.Id).ToArray();
        return moving.Length == 0 ? "" : language == Language.En ? $"  (rests on {string.Join(", ", moving)})" : $"（主要依據：{string.Join("、", moving)}）";
    }
}
