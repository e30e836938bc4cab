using Entente.Analysis.Findings;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>Findings over years drawn together: a row for each stretch of years with one verdict.</summary>
internal static class StretchTable
{
    /// <summary>The table.</summary>
    public static Grid Of(ReportSource source, TheoryGroup group) => new(
        Headings.Course,
        [Words.Subject, Words.Reading, Words.Years, Column.Roomy(Words.Verdict), Column.Number(Words.Probability), Column.Roomy(Words.Decides)],
        [.. group.Series.SelectMany(s => s.Stretches().Select(stretch => Row(source, s, stretch)))]);

    private static Row Row(ReportSource source, Series series, Stretch stretch) => new(
        series.Subject,
        series.Reading.Title,
        new Cell([.. Years(stretch)]),
        Pieces.Verdict(stretch.Findings[0]),
        Cell.Number(Probabilities.Range(stretch)),
        VerdictTable.Deciding(source, stretch.Findings.MaxBy(f => f.Probability ?? 0)!))
    { Class = stretch.IsOpen ? "prior-only" : string.Empty };

    /// <summary>Years in a row drawn together, the first and the last of them leading to their findings.</summary>
    private static IEnumerable<Span> Years(Stretch stretch)
    {
        if (stretch.Until is { } until)
        {
            return Between(stretch.Findings[0], stretch.Findings.FirstOrDefault(f => f.Year == until), until);
        }

        return Runs(stretch.Findings).Select(r => Between(r[0], r[^1], r[^1].Year)).Joined(", ");
    }

    private static IEnumerable<Span> Between(Finding first, Finding? last, int until)
    {
        yield return Link(first);
        if (until > first.Year)
        {
            yield return "–";
            yield return last is null ? $"{until}" : Link(last);
        }
    }

    private static List<List<Finding>> Runs(IReadOnlyList<Finding> findings)
    {
        var runs = new List<List<Finding>>();
        foreach (var finding in findings)
        {
            if (runs.Count > 0 && runs[^1][^1].Year == finding.Year - 1)
            {
                runs[^1].Add(finding);
            }
            else
            {
                runs.Add([finding]);
            }
        }

        return runs;
    }

    private static Span Link(Finding finding) => Pieces.Link(Cases.Localised.Same($"{finding.Year}"), "finding", finding.Id);
}
