using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Theories.GameFiles;

namespace Entente.Cli.Commands.Game.Words;

/// <summary>What players and moves are called in a language: by their titles where the file gives them, else by their words.</summary>
internal sealed class GameNames(LoadedGame game, Language language)
{
    private readonly Dictionary<string, string> _actions = Titles(game.Stated, language);

    /// <summary>A player, by number.</summary>
    public string Player(int player) => game.Stated?.Players[player].Title.In(language) ?? Named(game.Players[player], player);

    /// <summary>A strategy of the game in which all choose at once, by numbers.</summary>
    public string Strategy(int player, int strategy) => game.Stated?.Play is StatedMatrix matrix
        ? matrix.Strategies[player][strategy].Title.In(language)
        : Written(game.AtOnce.Players[player].Strategies[strategy]) ?? Plan(game.AtOnce.Players[player].Strategies[strategy], strategy);

    /// <summary>An action, by its word.</summary>
    public string Action(string word) => _actions.GetValueOrDefault(word, word);

    /// <summary>The strategies of a game written out have numbers, which no Chinese sentence can take in without a word for them.</summary>
    private string? Written(string strategy) => (game.Stated, game.Tree, language, game.Players, strategy) switch
    {
        (null, null, Language.ZhHant, [InlineGame.Row, InlineGame.Column], "1") => "第一策略",
        (null, null, Language.ZhHant, [InlineGame.Row, InlineGame.Column], "2") => "第二策略",
        _ => null,
    };

    private string Plan(string plan, int strategy) => plan.Length == 0 ? $"#{strategy + 1}" : game.Tree is null ? plan : string.Join(' ', plan.Split(' ').Select(Action));

    private string Named(string name, int player) => (name, language) switch
    {
        ("", Language.En) => $"player {player + 1}",
        ("", _) => $"玩家 {player + 1}",
        (InlineGame.Row, Language.ZhHant) => "列玩家",
        (InlineGame.Column, Language.ZhHant) => "行玩家",
        _ => name,
    };

    private static Dictionary<string, string> Titles(StatedGame? stated, Language language)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        if (stated?.Play is StatedTree tree)
        {
            Walk(tree.Root, titles, language);
        }

        return titles;
    }

    private static void Walk(StatedNode node, Dictionary<string, string> titles, Language language)
    {
        var branches = node switch
        {
            StatedChoice choice => choice.Branches,
            StatedChance chance => [.. chance.Branches.Select(b => (b.Move, b.Then))],
            _ => [],
        };
        foreach (var (move, then) in branches)
        {
            titles.TryAdd(move.Id, move.Title.In(language));
            Walk(then, titles, language);
        }
    }
}
