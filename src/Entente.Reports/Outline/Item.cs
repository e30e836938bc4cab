using Entente.Analysis.Findings;
using Entente.Cases;

namespace Entente.Reports.Outline;

/// <summary>A coded claim, record or datum and the findings that hang on it.</summary>
/// <param name="Provenance">Who says it, where, when.</param>
/// <param name="Evidence">The coded claim; null for anything else.</param>
/// <param name="Record">The record; null for anything else.</param>
/// <param name="Uses">Findings it bears on, in their order.</param>
internal sealed record Item(Provenance Provenance, EvidenceItem? Evidence, Record? Record, IReadOnlyList<Use> Uses)
{
    /// <summary>The datum; null for anything else.</summary>
    public Datum? Datum { get; init; }

    /// <summary>The indicator that an analyst has set by hand; null for anything else.</summary>
    public Override? Override { get; init; }

    /// <summary>Id.</summary>
    public string Id => Provenance.Id;

    /// <summary>The finding it moves most; null where it moves none.</summary>
    public Use? Largest => Uses.Where(u => u.Points is not null and not double.NaN).MaxBy(u => Math.Abs(u.Points!.Value));
}

/// <summary>That a finding rests on an item.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Points">Influence in percentage points; null where there is no verdict to change.</param>
internal sealed record Use(Finding Finding, double? Points);
