using System.CommandLine;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Shell;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary><c>entente game solve FILE</c>.</summary>
internal sealed class SolveVerb : IGameVerb
{
    private static readonly IReadOnlyDictionary<string, ISolveMethod> Methods = Discovered.All<ISolveMethod>().ToDictionary(m => m.Id, StringComparer.Ordinal);

    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var file = GameArguments.File();
        var method = new Option<string?>("--method") { HelpName = "METHOD", Description = "How; chosen by the kind of game unless given (解法；預設依賽局類型選定)" };
        method.AcceptOnlyFromAmong([.. Methods.Keys.Order(StringComparer.Ordinal)]);
        return new Command("solve", "Find equilibria, exactly and with nothing lost (求均衡：精確且不遺漏)") { file, method, options.Draws, options.Seed, options.AsOf, options.Lang, options.Json, options.Quiet }
            .Answering(file, options, screen, (parsed, game, watch) => Methods[parsed.GetValue(method) ?? DefaultMethod.For(game).Id].Solve(Whole(game, parsed.GetValue(method)), watch));
    }

    /// <summary>Games whose payoffs rest on indicators have one method only.</summary>
    private static LoadedGame Whole(LoadedGame game, string? method) => game.Uncertain is null || method is null or DrawsMethod.Word
        ? game
        : throw new RefusalException(new($"payoffs rest on indicators of the case; only '--method {DrawsMethod.Word}' solves such a game", $"收益取決於案例的指標；僅能以「--method {DrawsMethod.Word}」求解"));
}
