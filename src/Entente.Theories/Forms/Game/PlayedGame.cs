using Entente.Theories.Forms.Game;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms;

/// <summary>A game solved in every draw, for showing: who plays, what is at stake, and how likely each choice and end is.</summary>
public sealed class PlayedGame
{
    internal PlayedGame(PlayedBody body, IReadOnlyDictionary<string, string> cast, PlayColumns columns, IPlaySolution solution) =>
        (Body, Cast, Columns, Solution) = (body, cast, columns, solution);

    /// <summary>The reading that gave it.</summary>
    public PlayedBody Body { get; }

    /// <summary>Actors by variable.</summary>
    public IReadOnlyDictionary<string, string> Cast { get; }

    /// <summary>Payoffs and chances in every draw.</summary>
    public PlayColumns Columns { get; }

    /// <summary>The solution in every draw.</summary>
    public IPlaySolution Solution { get; }

    /// <summary>The game.</summary>
    public StatedGame Stated => Body.Game;
}
