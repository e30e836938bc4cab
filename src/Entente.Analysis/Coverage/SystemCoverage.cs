using Entente.Cases;
using Entente.Theories.Files;

namespace Entente.Analysis.Coverage;

/// <summary>How many rows of the case give evidence to each system, by document.</summary>
/// <param name="Documents">Source keys, the columns.</param>
/// <param name="Rows">One row for each system of the catalogue, in its order.</param>
public sealed record SystemCoverage(IReadOnlyList<string> Documents, IReadOnlyList<SystemRow> Rows)
{
    /// <summary>A system with fewer rows than this is thin: two rows can neither agree nor be outvoted.</summary>
    public const int Few = 3;

    /// <summary>Counts evidence, records and whatever else feeds a system; empty where the codebook says of nothing what it feeds.</summary>
    public static SystemCoverage Of(Case @case, IReadOnlyList<SystemEntry> catalogue)
    {
        var parts = CodebookPart.Of(@case);
        if (parts.All(p => p.Feeds.Count == 0))
        {
            return new SystemCoverage([], []);
        }

        var feeding = parts.SelectMany(p => p.Feeds, (part, feed) => (feed.System, part)).ToLookup(p => p.System, p => p.part, StringComparer.Ordinal);
        var documents = parts.SelectMany(p => p.BySource.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return new SystemCoverage(documents, [.. catalogue.Select(Row)]);

        SystemRow Row(SystemEntry system) => new(
            system,
            [.. documents.Select(d => feeding[system.Id].Sum(p => p.BySource.GetValueOrDefault(d)))],
            [.. feeding[system.Id].Select(p => p.Id)],
            @case.Thin.GetValueOrDefault(system.Id));
    }
}

/// <summary>One system.</summary>
/// <param name="System">The system.</param>
/// <param name="Counts">Rows by document, in the table's order.</param>
/// <param name="FedBy">Ids of the dimensions, registers and so on that feed it.</param>
/// <param name="Reason">Why it has so few, where the case says so.</param>
public sealed record SystemRow(SystemEntry System, IReadOnlyList<int> Counts, IReadOnlyList<string> FedBy, ThinReason? Reason)
{
    /// <summary>All documents together.</summary>
    public int Total => Counts.Sum();

    /// <summary>Whether it has fewer than <see cref="SystemCoverage.Few"/> rows.</summary>
    public bool IsThin => Total < SystemCoverage.Few;
}
