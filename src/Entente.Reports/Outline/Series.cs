using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Text;
using Entente.Theories.Files;
using Entente.Theories.Forms.Register;

namespace Entente.Reports.Outline;

/// <summary>The findings of one reading about one subject, by year.</summary>
/// <param name="Subject">Display name of the subject.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Findings">In order of year; at least one.</param>
internal sealed record Series(Localised Subject, Reading Reading, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the reading is the theory's own.</summary>
    public bool IsDefault => Reading.Id == "default";

    /// <summary>The last finding that gives a verdict, or simply the last.</summary>
    public Finding Latest => Findings.LastOrDefault(f => f.Verdict != Finding.NoVerdict) ?? Findings[^1];

    /// <summary>Whether a finding stands for the years up to the next one, as a register's do.</summary>
    public bool IsStepwise => Reading.Body is RegisterBody;

    /// <summary>Stretches of findings with one verdict.</summary>
    public IEnumerable<Stretch> Stretches()
    {
        var start = 0;
        for (var i = 1; i <= Findings.Count; i++)
        {
            if (i < Findings.Count && Findings[i].Verdict == Findings[start].Verdict)
            {
                continue;
            }

            yield return new Stretch([.. Findings.Skip(start).Take(i - start)], Until(i));
            start = i;
        }
    }

    /// <summary>The year in which a stretch that ends before finding <paramref name="next"/> ends, where that is not its last finding's own.</summary>
    private int? Until(int next) => !IsStepwise ? null : next < Findings.Count ? Findings[next].Year - 1 : Findings[^1].Year;
}

/// <summary>Findings in a row with one verdict.</summary>
/// <param name="Findings">In order of year; at least one.</param>
/// <param name="Until">Last year that they speak for, where they stand for years between; else null.</param>
internal sealed record Stretch(IReadOnlyList<Finding> Findings, int? Until = null)
{
    /// <summary>Whether no verdict was given in these years.</summary>
    public bool IsOpen => Findings[0].Verdict == Finding.NoVerdict;

    /// <summary>The verdict in words.</summary>
    public Localised Text => Findings[0].VerdictText;

    /// <summary><c>1996</c>, <c>1996–2001</c> or, where years between were not judged, <c>2003, 2012–2014</c>.</summary>
    public string Years => Until is { } last ? YearText.Span(Findings[0].Year, last) : YearText.Of(Findings.Select(f => f.Year));

    /// <summary>Lowest and highest probability; null where the findings only describe.</summary>
    public (double Low, double High)? Probability =>
        Findings.Any(f => f.Probability is null) ? null : (Findings.Min(f => f.Probability!.Value), Findings.Max(f => f.Probability!.Value));
}
