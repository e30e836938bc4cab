using System.Collections.Concurrent;
using Entente.Analysis.Findings;
using Entente.Cases.Codebooks;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Registers;

namespace Entente.Reports.Sections;

/// <summary>What page and Markdown both tell: each section is made once and written in either language and either form.</summary>
/// <param name="source">The run.</param>
internal sealed class ReportSections(ReportSource source)
{
    private readonly Lazy<IReadOnlyList<Block>> _brief = new(() => [.. BriefSection.Of(source)]);
    private readonly Lazy<IReadOnlyList<Block>> _agreement = new(() => AgreementSection.Of(source));
    private readonly Lazy<IReadOnlyList<(RegisterDeclaration Register, IReadOnlyList<RegisterEntry> Entries)>> _untold = new(() => [.. RegisterRecords.Untold(source)]);
    private readonly Lazy<IReadOnlyList<Block>> _documents = new(() => [.. DocumentsSection.Of(source)]);
    private readonly Lazy<IReadOnlyList<Block>> _evidence = new(() => [.. EvidenceSection.Of(source)]);
    private readonly Lazy<IReadOnlyList<Block>> _coding = new(() => [.. CodingSection.Of(source)]);
    private readonly Lazy<IReadOnlyList<Block>> _theories = new(() => [.. TheorySection.Of(source)]);
    private readonly Lazy<IReadOnlyList<Block>> _method = new(() => [.. MethodSection.Of(source)]);
    private readonly ConcurrentDictionary<GameAnalysis, IReadOnlyList<Block>> _games = new(ReferenceEqualityComparer.Instance);

    /// <summary>The run.</summary>
    public ReportSource Source => source;

    /// <summary>The answers in brief.</summary>
    public IReadOnlyList<Block> Brief => _brief.Value;

    /// <summary>Theories by ties.</summary>
    public IReadOnlyList<Block> Agreement => _agreement.Value;

    /// <summary>What each theory says, in the order of the report.</summary>
    public IReadOnlyList<TheoryTables> Answers { get; } = [.. source.Systems.SelectMany(s => s.Theories).Select(g => new TheoryTables(source, g))];

    /// <summary>Registers that no theory's section tabulates.</summary>
    public IReadOnlyList<(RegisterDeclaration Register, IReadOnlyList<RegisterEntry> Entries)> Untold => _untold.Value;

    /// <summary>The documents.</summary>
    public IReadOnlyList<Block> Documents => _documents.Value;

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Block> Evidence => _evidence.Value;

    /// <summary>How the case was coded.</summary>
    public IReadOnlyList<Block> Coding => _coding.Value;

    /// <summary>The theories applied.</summary>
    public IReadOnlyList<Block> Theories => _theories.Value;

    /// <summary>How to read the numbers.</summary>
    public IReadOnlyList<Block> Method => _method.Value;

    /// <summary>A solved game.</summary>
    public IReadOnlyList<Block> Game(GameAnalysis game) => _games.GetOrAdd(game, static g => [.. GameMatrix.Of(g)]);
}
