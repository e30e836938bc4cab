using System.CommandLine;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Shell;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Commit;

/// <summary><c>entente game commit FILE</c>: what each order of moves leads to, and what it is worth to be first, seen or silent.</summary>
internal sealed class CommitVerb : IGameVerb
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var file = GameArguments.File();
        var noise = Exact.Option("--noise", "E", "Probability that a committed move is seen wrongly, 0 to 1 (誤看先行承諾之機率)", new Rational(1, 10));
        noise.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Rational.TryParse(result.Tokens[0].Value, out var value) && (value < 0 || value > 1))
            {
                result.AddError("--noise takes a probability from 0 to 1 (--noise 應為 0 至 1 的機率)");
            }
        });
        return new Command("commit", "Compare all orders of moves: first, second, at once, seen or not (比較各種行動順序與承諾的價值)") { file, noise, options.Lang, options.Json, options.Quiet }
            .Answering(file, options, screen, (parsed, game, watch) => Ask(game, parsed.GetValue(noise), watch));
    }

    private static Answer Ask(LoadedGame game, Rational noise, Watch watch)
    {
        if (game.Uncertain is not null)
        {
            throw new RefusalException(new("payoffs rest on indicators of the case; only 'entente game solve' takes such a game", "收益取決於案例的指標；僅「entente game solve」可處理"));
        }

        var orders = StagedPlay.AllOrders(game.AtOnce, watch.Token);
        if (game.Players.Count != 2)
        {
            return CommitAnswer.Of(game, orders, null);
        }

        var table = game.Table("commit");
        return CommitAnswer.Of(game, orders, new TwoPlayerCommitment(MoveOrders.Of(table, watch.Search, watch.Token), [.. Seats.Both.Select(seat => LeaderAnswer.Of(table, seat, noise, watch))]));
    }
}
