using System.CommandLine;
using System.Text;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Shell;
using Entente.Games;
using Entente.Reports.Writing;

namespace Entente.Cli.Commands.Game.Convert;

/// <summary><c>entente game convert FILE --to KIND</c>: the same game in another kind of file.</summary>
internal sealed class ConvertVerb : IGameVerb
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var file = GameArguments.File();
        var to = new Option<string>("--to") { HelpName = "KIND", Description = "nfg (normal form, for a tree its reduced one), efg (tree) or yml (目標格式)", DefaultValueFactory = _ => "nfg" };
        to.AcceptOnlyFromAmong("nfg", "efg", "yml");
        var into = new Option<string?>("--out") { HelpName = "FILE", Description = "File to write; standard output unless given (輸出檔案；預設為標準輸出)" };
        var command = new Command("convert", "Write a game as .nfg, .efg or .yml (轉換賽局檔格式)") { file, to, into, options.Lang };
        command.SetAction(parsed => Convert(parsed.GetRequiredValue(file), parsed.GetRequiredValue(to), parsed.GetValue(into), options.Language(parsed), screen));
        return command;
    }

    private static int Convert(string file, string to, string? into, Language language, Screen screen)
    {
        var faults = new DiagnosticBag();
        var game = GameLoader.Read(file, new(1, 1, null), faults);
        screen.Report(faults, language);
        if (game is null || faults.HasErrors)
        {
            return ExitCodes.InputErrors;
        }

        try
        {
            var text = Text(game, to);
            if (into is null)
            {
                screen.Out.Write(text);
                return ExitCodes.Done;
            }

            new OutputFolder(Path.GetDirectoryName(Path.GetFullPath(into))!).Write([(Path.GetFileName(into), Encoding.UTF8.GetBytes(text))]);
            return ExitCodes.Done;
        }
        catch (RefusalException refusal)
        {
            screen.Say(language, refusal.Text.En, refusal.Text.ZhHant);
            return ExitCodes.InputErrors;
        }
        catch (GameTooLargeException fault)
        {
            screen.Say(language, $"too large: {fault.Message}", $"賽局過大：{fault.Message}");
            return ExitCodes.InputErrors;
        }
    }

    private static string Text(LoadedGame game, string to) => (game, to) switch
    {
        ({ Uncertain: not null }, _) => throw new RefusalException(new("payoffs rest on indicators of the case; only games of plain numbers can be converted", "收益取決於案例的指標；僅能轉換數值確定之賽局")),
        (_, "nfg") => GambitFile.Write(game.AtOnce),
        ({ Tree: { } tree }, "efg") => GambitFile.Write(tree),
        (_, "efg") => GambitFile.Write(Staged.Of(game.Normal!)),
        ({ Tree: { } tree }, _) => YamlTree.Text(tree, game.Title),
        _ => YamlMatrix.Text(game.Normal!, game.Title, game.Scale),
    };
}
