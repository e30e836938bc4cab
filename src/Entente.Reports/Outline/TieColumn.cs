using Entente.Analysis.Findings;
using Entente.Cases;

namespace Entente.Reports.Outline;

/// <summary>A tie that several theories judge, whichever way round each looks at it.</summary>
/// <param name="Key">Its members, sorted.</param>
/// <param name="Title">Their names.</param>
/// <param name="Theories">Ids of the theories that judge it.</param>
internal sealed record TieColumn(string Key, Localised Title, IReadOnlySet<string> Theories)
{
    private const int Most = 8;

    /// <summary>The ties that more than one theory judges, the most judged first: several, and any further one without which a theory would be missing.</summary>
    public static IReadOnlyList<TieColumn> Of(ReportSource source) =>
        [.. source.Run.Findings.Where(f => f.Variant == Entente.Theories.Files.Reading.Own && KeyOf(f) is not null)
            .GroupBy(f => KeyOf(f)!, StringComparer.Ordinal)
            .Select(g => new TieColumn(g.Key, Name(source, [.. g]), g.Select(f => f.Theory).ToHashSet(StringComparer.Ordinal)))
            .Where(c => c.Theories.Count > 1)
            .OrderByDescending(c => c.Theories.Count)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .Aggregate(new List<TieColumn>(), With)];

    /// <summary>After the first few, only ties that bring in a theory that would otherwise be missing.</summary>
    private static List<TieColumn> With(List<TieColumn> shown, TieColumn next)
    {
        if (shown.Count < Most || !shown.SelectMany(c => c.Theories).ToHashSet(StringComparer.Ordinal).IsSupersetOf(next.Theories))
        {
            shown.Add(next);
        }

        return shown;
    }

    /// <summary>The tie that a finding is about; null where it is about one state or two ties.</summary>
    public static string? KeyOf(Finding finding) =>
        finding.Subject.Count < 2 || finding.Against.Count > 0 ? null : string.Join(' ', finding.Subject.Order(StringComparer.Ordinal));

    /// <summary>In the order in which the case names the tie.</summary>
    private static Localised Name(ReportSource source, Finding[] findings)
    {
        var names = (findings.FirstOrDefault(f => !f.Directed) ?? findings[0]).Subject.Select(source.Case.NameOf).ToArray();
        return new Localised(string.Join('–', names.Select(n => n.En)), string.Join('－', names.Select(n => n.ZhHant)));
    }
}
