using System.Globalization;
using Entente.Analysis.Findings;

namespace Entente.Analysis.Evaluation;

/// <summary>The order in which findings are written: R1 before R9 before R36, then theory, subject, year and reading.</summary>
internal static class FindingOrder
{
    /// <summary>The findings in order.</summary>
    public static IReadOnlyList<Finding> Sorted(IReadOnlyList<Finding> findings) =>
        [.. findings
            .OrderBy(f => Number(f.System))
            .ThenBy(f => f.System, StringComparer.Ordinal)
            .ThenBy(f => f.Theory, StringComparer.Ordinal)
            .ThenBy(f => f.SubjectKey, StringComparer.Ordinal)
            .ThenBy(f => f.Year)
            .ThenBy(f => f.Variant == Theories.Files.Reading.Own ? "" : f.Variant, StringComparer.Ordinal)];

    private static int Number(string system) =>
        int.TryParse(system.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
