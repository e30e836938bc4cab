using Entente.Cases;
using Entente.Reports.Texts;

namespace Entente.Reports.Outline;

/// <summary>The theories that answer one question.</summary>
/// <param name="Title">The question.</param>
/// <param name="Theories">In the order of the report.</param>
internal sealed record QuestionGroup(Localised Title, IReadOnlyList<TheoryGroup> Theories)
{
    /// <summary>The theories of a run by question.</summary>
    public static IReadOnlyList<QuestionGroup> Of(ReportSource source) =>
        [.. source.Systems.SelectMany(s => s.Theories)
            .GroupBy(t => t.Theory.Group, StringComparer.Ordinal)
            .OrderBy(g => GroupWords.Order(g.Key))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new QuestionGroup(GroupWords.Title(g.Key), [.. g]))];
}
