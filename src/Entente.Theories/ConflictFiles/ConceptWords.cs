using Entente.Cases;
using Entente.Games;

namespace Entente.Theories.ConflictFiles;

/// <summary>The stability concepts as files, machines and people call them.</summary>
public static class ConceptWords
{
    /// <summary>The key of a concept in files and in JSON: <c>nash</c>, <c>gmr</c>, <c>smr</c>, <c>seq</c>.</summary>
    public static string Key(this StabilityConcept concept) => concept switch
    {
        StabilityConcept.Nash => "nash",
        StabilityConcept.GeneralMetarational => "gmr",
        StabilityConcept.SymmetricMetarational => "smr",
        _ => "seq",
    };

    /// <summary>The abbreviation that people know a concept by.</summary>
    public static string Abbreviation(this StabilityConcept concept) => concept == StabilityConcept.Nash ? "Nash" : concept.Key().ToUpperInvariant();

    /// <summary>The name of a concept in words.</summary>
    public static Localised Title(this StabilityConcept concept) => concept switch
    {
        StabilityConcept.Nash => new("Nash", "納許穩定"),
        StabilityConcept.GeneralMetarational => new("general metarational", "一般超理性穩定"),
        StabilityConcept.SymmetricMetarational => new("symmetric metarational", "對稱超理性穩定"),
        _ => new("sequential", "序列穩定"),
    };

    /// <summary>The keys of all concepts.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. StabilityTable.Concepts.Select(Key)];
}
