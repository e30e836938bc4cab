using System.CommandLine;
using Entente.Cases;
using Entente.Cases.Reading;
using Entente.Cli.Shell;
using Entente.Reports.Writing;

namespace Entente.Cli.Commands.New;

/// <summary><c>entente new DIR</c>: makes a small sound case to start from.</summary>
internal sealed class NewCommand : ICommand
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var folder = new Argument<string>("dir") { HelpName = "DIR", Description = "Folder to make; must be empty or missing (要建立的資料夾)" };
        var command = new Command("new", "Make a small sound case to start from (建立新案例)") { folder, options.Lang };
        command.SetAction(parsed => Make(parsed.GetRequiredValue(folder), options.Language(parsed), screen));
        return command;
    }

    private static int Make(string folder, Language language, Screen screen)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            screen.Say(language, "name the folder to make", "請指定要建立的資料夾");
            return ExitCodes.WrongUsage;
        }

        var id = Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));
        if (!Names.IsId(id))
        {
            screen.Say(language, $"'{id}' cannot be a case's id; use letters, digits and inner hyphens for the folder's name", $"「{id}」不能作為案例代號；資料夾名稱僅可用英數字與連字號");
            return ExitCodes.InputErrors;
        }

        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            screen.Say(language, $"'{folder}' is not empty; name a new folder", $"「{folder}」非空；請另取新資料夾");
            return ExitCodes.InputErrors;
        }

        new OutputFolder(folder).Write(Template.Files(id));
        screen.Say(language, $"made {folder}; next: entente check {folder}, then entente run {folder}", $"已建立 {folder}；接著可執行 entente check {folder}，再執行 entente run {folder}");
        return ExitCodes.Done;
    }
}
