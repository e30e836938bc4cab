using Entente.Cases;

namespace Entente.Theories.Forms;

/// <summary>What a theory judges.</summary>
/// <param name="Id">Id used in finding ids.</param>
/// <param name="Actors">Actor ids; the first is A and the second B.</param>
/// <param name="Directed">Whether the order matters.</param>
/// <param name="Adversaries">Adversaries of the tie.</param>
public sealed record Subject(string Id, IReadOnlyList<string> Actors, bool Directed, IReadOnlyList<string> Adversaries)
{
    /// <summary>Id of the game that it plays, in theories of games.</summary>
    public string Game { get; init; } = "";

    /// <summary>Whom a member that is judged by itself is tied to; otherwise the members themselves.</summary>
    public IReadOnlyList<string> Partners { get; init; } = Actors;

    /// <summary>The tie that it is held against, in comparisons.</summary>
    public Subject? Against { get; init; }

    /// <summary>The outsider tied to both members who has a part in the game that is judged; empty where nobody has.</summary>
    public string Third { get; init; } = "";

    /// <summary>A declared tie as a subject.</summary>
    public static Subject Of(Tie tie) => new(tie.Id, tie.Members, false, tie.Adversaries);
}
