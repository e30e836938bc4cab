using Entente.Cases.Dates;

namespace Entente.Cases;

/// <summary>A state or other body that acts, as the case declares it.</summary>
/// <param name="Id">Id, unique among actors and groups.</param>
/// <param name="Name">Display name.</param>
/// <param name="Exists">Years of existence; open ends are the ends of the case's period.</param>
/// <param name="Iso3">ISO 3166 code, if declared.</param>
/// <param name="Cow">Correlates of War number, if declared.</param>
public sealed record Actor(string Id, Localised Name, Years Exists, string? Iso3, int? Cow)
{
    /// <summary>The article that its English name takes within a sentence; null: none.</summary>
    public string? EnArticle { get; init; }

    /// <summary>Its name within a sentence.</summary>
    public Localised InText => EnArticle is null ? Name : new($"{EnArticle} {Name.En}", Name.ZhHant);
}

/// <summary>A set of actors that claims may speak of as one.</summary>
/// <param name="Id">Id, unique among actors and groups.</param>
/// <param name="Name">Display name.</param>
/// <param name="Members">Ids of actors.</param>
public sealed record Group(string Id, Localised Name, IReadOnlyList<string> Members);

/// <summary>A tie under study between two or more actors.</summary>
/// <param name="Id">Id of the tie.</param>
/// <param name="Members">Ids of actors; in a dyad the first is A and the second B.</param>
/// <param name="Adversaries">Ids of actors that the tie is, or may be, directed against.</param>
public sealed record Tie(string Id, IReadOnlyList<string> Members, IReadOnlyList<string> Adversaries);

/// <summary>A theory that the case asks for.</summary>
/// <param name="Theory">Id of the theory.</param>
/// <param name="Ties">Ties to apply it to; empty when the theory has its own subjects (registers).</param>
/// <param name="Years">Spans of years to judge; empty: the case's period.</param>
/// <param name="At">Where the case asks.</param>
public sealed record Application(string Theory, IReadOnlyList<string> Ties, IReadOnlyList<Years> Years, Position At);
