using Entente.Analysis.CaseGames;
using Entente.Cases;
using Entente.Games;
using Entente.Theories.GameFiles;

namespace Entente.Cli.Commands.Game.Reading;

/// <summary>A game as it was read, whatever the file.</summary>
/// <param name="Title">Title.</param>
/// <param name="Scale">What payoffs mean; Gambit's files know utilities only.</param>
/// <param name="Normal">In normal form; null for a tree.</param>
/// <param name="Tree">In extensive form; null for a table.</param>
/// <param name="Stated">As a person wrote it; null for Gambit's files.</param>
internal sealed record LoadedGame(Localised Title, PayoffScale Scale, NormalGame? Normal, ExtensiveGame? Tree, StatedGame? Stated)
{
    private StrategicForm? _form;

    /// <summary>Its payoffs as columns of draws where they rest on a case's indicators; then there is no exact game.</summary>
    public UncertainGame? Uncertain { get; init; }

    /// <summary>A tree's plans of action as strategies; null for a table.</summary>
    public StrategicForm? Form => Tree is null ? null : _form ??= StrategicForm.Reduced(Tree);

    /// <summary>The game in which all choose at once: a tree's players choose plans.</summary>
    public NormalGame AtOnce => Normal ?? Form!.Game;

    /// <summary>The players' names in order.</summary>
    public IReadOnlyList<string> Players => Normal?.Players.Select(p => p.Name).ToArray() ?? Tree!.Players;

    /// <summary>The game of two as a table.</summary>
    public MatrixGame Table(string asker) => Players.Count == 2
        ? AtOnce.ToMatrix().WithScale(Scale)
        : throw new RefusalException(new($"'{asker}' needs a game of two players; this one has {Players.Count}.", $"「{asker}」僅適用於兩位玩家的賽局；此賽局有 {Players.Count} 位。"));

    /// <summary>The same where payoffs are averaged.</summary>
    public MatrixGame Utilities(string asker) => Scale == PayoffScale.Cardinal
        ? Table(asker)
        : throw new RefusalException(new($"'{asker}' averages payoffs, and these are ranks; write 'scale: numbers' if they are utilities.", $"「{asker}」須取收益的平均，而此處收益為名次；若為效用，請寫「scale: numbers」。"));
}
