using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Theories.Files;

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

    /// <summary>Whether a finding speaks for the years up to the next: a register's, made anew whenever something changes.</summary>
    private bool Continuous => Reading.Body.Form == "register";

    /// <summary>Stretches of years with one verdict.</summary>
    public IEnumerable<Stretch> Stretches()
    {
        var start = 0;
        for (var i = 1; i <= Findings.Count; i++)
        {
            if (i < Findings.Count && Findings[i].Verdict == Findings[start].Verdict)
            {
                continue;
            }

            var until = i < Findings.Count ? Findings[i].Year - 1 : Findings[^1].Year;
            yield return new Stretch([.. Findings.Skip(start).Take(i - start)], Continuous ? until : Findings[i - 1].Year);
            start = i;
        }
    }
}

/// <summary>Findings in a row with one verdict.</summary>
/// <param name="Findings">In order of year; at least one.</param>
/// <param name="Until">Last year that they speak for.</param>
internal sealed record Stretch(IReadOnlyList<Finding> Findings, int Until)
{
    /// <summary>Whether no verdict was given in these years.</summary>
    public bool IsOpen => Findings[0].Verdict == Finding.NoVerdict;

    /// <summary>The verdict in words.</summary>
    public Localised Text => Findings[0].VerdictText;

    /// <summary><c>1996</c> or <c>1996–2001</c>.</summary>
    public string Years => Findings[0].Year == Until ? $"{Until}" : $"{Findings[0].Year}–{Until}";

    /// <summary>Lowest and highest probability; null where the findings only describe.</summary>
    public (double Low, double High)? Probability =>
        Findings.Any(f => f.Probability is null) ? null : (Findings.Min(f => f.Probability!.Value), Findings.Max(f => f.Probability!.Value));
}
