using Entente.Cases.Dates;

namespace Entente.Cases.Reading;

/// <summary>What <c>case.yml</c> says.</summary>
internal sealed record CaseHead(
    string Id,
    Localised Title,
    Localised Question,
    Years Period,
    DateOnly AsOf,
    CodingStatus Coding,
    IReadOnlyDictionary<string, Actor> Actors,
    IReadOnlyDictionary<string, Group> Groups,
    IReadOnlyDictionary<string, Tie> Ties,
    IReadOnlyList<Application> Applications)
{
    /// <summary>Reasons why systems have little evidence.</summary>
    public required IReadOnlyDictionary<string, ThinReason> Thin { get; init; }

    /// <summary>Where the file begins.</summary>
    public required Position At { get; init; }
}
