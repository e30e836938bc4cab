namespace Entente.Theories.GameFiles;

/// <summary>What the payoffs and chances of a game may be made of.</summary>
/// <param name="Names">Names that have a meaning: parameters, figures.</param>
/// <param name="Variables">Actor variables, or the actors themselves.</param>
/// <param name="Functions">Calls that the caller answers itself.</param>
public sealed record GameVocabulary(IReadOnlyList<string> Names, IReadOnlyList<string> Variables, IReadOnlyList<string> Functions)
{
    /// <summary>Nothing but numbers: a game that stands alone. They are read exactly.</summary>
    public static GameVocabulary Numbers { get; } = new([], [], []) { OnlyNumbers = true };

    /// <summary>Whether payoffs and chances are plain numbers.</summary>
    public bool OnlyNumbers { get; private init; }

    /// <summary>Whom a player may stand for: what <c>is</c> may say.</summary>
    public IReadOnlyList<string> Actors { get; init; } = Variables;
}
