using System.CommandLine;
using Entente.Cases;
using Entente.Cli.Shell;

namespace Entente.Cli.Commands.Check;

/// <summary><c>entente check CASE</c>: reports every fault at once, like a compiler.</summary>
internal sealed class CheckCommand : ICommand
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var folder = new Argument<string>("case") { HelpName = "CASE", Description = "Case folder (案例資料夾)" };
        var command = new Command("check", "Report every fault of a case at once, with place and remedy (一次列出案例的所有錯誤)") { folder, options.Lang, options.Quiet };
        command.SetAction(parsed => Check(parsed.GetRequiredValue(folder), options.Language(parsed), parsed.GetValue(options.Quiet), screen));
        return command;
    }

    private static int Check(string folder, Language language, bool quiet, Screen screen)
    {
        if (Loading.Read(folder, screen, language) is not { } loaded)
        {
            return ExitCodes.InputErrors;
        }

        if (!quiet)
        {
            CoveragePage.Write(loaded.Case, language, screen.Out);
            var (items, records) = (loaded.Case.Evidence.Count, loaded.Case.Records.Count);
            screen.Out.WriteLine(language == Language.En
                ? $"{loaded.Case.Id}: sound; {items} claims, {records} records, {loaded.Case.Actors.Count} actors, {loaded.Case.Applications.Count} theories asked for"
                : $"{loaded.Case.Id}：無誤；{items} 項主張、{records} 筆登錄、{loaded.Case.Actors.Count} 個行為者、要求運算 {loaded.Case.Applications.Count} 項理論");
        }

        return ExitCodes.Done;
    }
}
