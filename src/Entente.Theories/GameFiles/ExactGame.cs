using Entente.Games;

namespace Entente.Theories.GameFiles;

/// <summary>Games of plain numbers as the solvers take them: exact, players and moves called by their words.</summary>
public static class ExactGame
{
    /// <summary>The game in normal form; a tree has none of its own (<see cref="StrategicForm"/>).</summary>
    /// <exception cref="ArgumentException">It is a tree, or a payoff is no plain number.</exception>
    public static NormalGame Normal(StatedGame game, string title)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (game.Play is not StatedMatrix matrix)
        {
            throw new ArgumentException($"'{title}' is a tree.", nameof(game));
        }

        NormalPlayer[] players = [.. game.Players.Zip(matrix.Strategies, (player, moves) => new NormalPlayer(player.Id, [.. moves.Select(move => move.Id)]))];
        var payoffs = new ExactNumber[matrix.Outcomes.Count * players.Length];
        for (var cell = 0; cell < matrix.Outcomes.Count; cell++)
        {
            var profile = FirstFastest(cell, players);
            for (var player = 0; player < players.Length; player++)
            {
                payoffs[(profile * players.Length) + player] = ExactFormula.Value(matrix.Outcomes[cell].Payoffs[player]);
            }
        }

        return new NormalGame(title, null, players, payoffs);
    }

    /// <summary>A game of two players as a table, on the scale that it states.</summary>
    /// <exception cref="ArgumentException">It is no matrix of two players, or a payoff is no plain number.</exception>
    public static MatrixGame Matrix(StatedGame game, string title)
    {
        ArgumentNullException.ThrowIfNull(game);
        return game.Players.Count == 2 ? Normal(game, title).ToMatrix().WithScale(game.Scale) : throw new ArgumentException($"'{title}' has not two players.", nameof(game));
    }

    /// <summary>The game in extensive form.</summary>
    /// <exception cref="ArgumentException">It is no tree, or a payoff is no plain number.</exception>
    public static ExtensiveGame Extensive(StatedGame game, string title)
    {
        ArgumentNullException.ThrowIfNull(game);
        return game.Play is StatedTree tree ? new TreeBuilder(game.Players).Build(tree, title) : throw new ArgumentException($"'{title}' is a matrix.", nameof(game));
    }

    /// <summary>A tree in which nothing is paid and chance draws all alike, whatever its formulas say: who can do what where.</summary>
    public static ExtensiveGame Shape(StatedTree tree, IReadOnlyList<StatedPlayer> players)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return new TreeBuilder(players) { OnlyShape = true }.Build(tree, "shape");
    }

    /// <summary>Cells are written with the last player's strategy running fastest; games number profiles with the first player's.</summary>
    private static int FirstFastest(int cell, NormalPlayer[] players)
    {
        var (profile, stride) = (0, players.Aggregate(1, (product, player) => product * player.Strategies.Count));
        for (var player = players.Length - 1; player >= 0; player--)
        {
            (cell, var own) = Math.DivRem(cell, players[player].Strategies.Count);
            stride /= players[player].Strategies.Count;
            profile += own * stride;
        }

        return profile;
    }
}
