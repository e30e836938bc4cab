using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Registers;

namespace Entente.Reports.Sections;

/// <summary>The tables of one theory, each made once.</summary>
/// <param name="source">The run.</param>
/// <param name="group">What the theory says.</param>
internal sealed class TheoryTables(ReportSource source, TheoryGroup group)
{
    /// <summary>Beyond so many findings those of one verdict are also drawn together.</summary>
    private const int LongTable = 12;

    private readonly Lazy<Localised> _asked = new(() => AskedYears.Of(source, group));
    private readonly Lazy<RegisterView?> _register = new(() => RegisterView.Of(source, group));
    private readonly Lazy<Grid> _stretches = new(() => StretchTable.Of(source, group));
    private readonly Lazy<Grid> _verdicts = new(() => VerdictTable.Of(source, group));
    private readonly Lazy<IReadOnlyList<Block>> _series = new(() => [.. SeriesTable.Of(group)]);
    private readonly Lazy<IReadOnlyList<Block>> _decisions = new(() => [.. DecisionTables.Of(group)]);

    /// <summary>What the theory says.</summary>
    public TheoryGroup Group => group;

    /// <summary>The years and ties of which it was asked.</summary>
    public Localised Asked => _asked.Value;

    /// <summary>The register behind it; null where there is none.</summary>
    public RegisterView? Register => _register.Value;

    /// <summary>Whether findings of one verdict are also drawn together.</summary>
    public bool IsLong => group.Count > LongTable;

    /// <summary>Findings drawn together.</summary>
    public Grid Stretches => _stretches.Value;

    /// <summary>All findings.</summary>
    public Grid Verdicts => _verdicts.Value;

    /// <summary>What a register's series come to.</summary>
    public IReadOnlyList<Block> Series => _series.Value;

    /// <summary>Who chooses what.</summary>
    public IReadOnlyList<Block> Decisions => _decisions.Value;
}
