using Entente.Analysis.CaseGames;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Games;
using Entente.Theories.GameFiles;

namespace Entente.Cli.Commands.Game.Words;

/// <summary>What players and strategies of a game of draws are called.</summary>
internal sealed class UncertainNames(LoadedGame game, UncertainGame uncertain, Language language)
{
    private readonly GameNames _names = new(game, language);

    /// <summary>A player, by number.</summary>
    public string Player(int player) => _names.Player(player);

    /// <summary>A profile.</summary>
    public string Profile(Profile at) => $"{Strategy(0, at.Row)}, {Strategy(1, at.Column)}";

    private string Strategy(int player, int strategy) => game.Stated?.Play is StatedMatrix
        ? _names.Strategy(player, strategy)
        : string.Join(' ', (player == 0 ? uncertain.Rows : uncertain.Columns)[strategy].Split(' ').Select(_names.Action));
}
