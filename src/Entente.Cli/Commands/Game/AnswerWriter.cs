using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Shell;
using Entente.Games;

namespace Entente.Cli.Commands.Game;

/// <summary>Reads the game, asks, shows the answer and says how it went.</summary>
internal static class AnswerWriter
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The action of a subcommand that answers about one game.</summary>
    /// <param name="command">The subcommand.</param>
    /// <param name="file">Its file.</param>
    /// <param name="options">Shared options.</param>
    /// <param name="screen">Where to write.</param>
    /// <param name="ask">The answer.</param>
    public static Command Answering(this Command command, Argument<string> file, Options options, Screen screen, Func<ParseResult, LoadedGame, Watch, Answer> ask)
    {
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, parsed.GetRequiredValue(file), options, screen, ask, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult parsed, string file, Options options, Screen screen, Func<ParseResult, LoadedGame, Watch, Answer> ask, CancellationToken cancellation)
    {
        var (language, faults) = (options.Language(parsed), new DiagnosticBag());
        var game = GameLoader.Read(file, GameLoader.Asked(parsed, options), faults);
        screen.Report(faults, language);
        if (game is null || faults.HasErrors)
        {
            return ExitCodes.InputErrors;
        }

        using var watch = new Watch(screen.Error, !parsed.GetValue(options.Quiet) && !Console.IsErrorRedirected, language, cancellation);
        try
        {
            var answer = ask(parsed, game, watch);
            watch.Dispose();
            Show(answer, parsed.GetValue(options.Json), parsed.GetValue(options.Quiet), language, screen);
            return answer.Cancelled ? ExitCodes.Cancelled : ExitCodes.Done;
        }
        catch (RefusalException refusal)
        {
            screen.Say(language, refusal.Text.En, refusal.Text.ZhHant);
            return ExitCodes.InputErrors;
        }
        catch (GameTooLargeException fault)
        {
            screen.Say(language, $"too large: {fault.Message}", $"賽局過大，此方法無法求解：{fault.Message}");
            return ExitCodes.InputErrors;
        }
        catch (OperationCanceledException)
        {
            screen.Say(language, "cancelled before there was anything to show", "已取消，尚無結果可顯示");
            return ExitCodes.Cancelled;
        }
    }

    private static void Show(Answer answer, bool json, bool quiet, Language language, Screen screen)
    {
        if (json)
        {
            screen.Out.Write(answer.Json.ToJsonString(Written) + "\n");
        }
        else if (!quiet)
        {
            foreach (var line in answer.Page(language))
            {
                screen.Out.WriteLine(line);
            }
        }
    }
}
