using System.CommandLine;
using Entente.Analysis.Coverage;
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
        var command = new Command("check", "Report every fault of a case at once, with place and remedy (一次列出案例的所有錯誤)") { folder, options.Lang, options.Json, options.Quiet };
        command.SetAction(parsed => Check(parsed, parsed.GetRequiredValue(folder), options, screen));
        return command;
    }

    private static int Check(ParseResult parsed, string folder, Options options, Screen screen)
    {
        var language = options.Language(parsed);
        if (Loading.Read(folder, screen, language, warnOfThin: true) is not { } loaded)
        {
            return ExitCodes.InputErrors;
        }

        if (parsed.GetValue(options.Json))
        {
            using var stdout = Console.OpenStandardOutput();
            CheckJson.Write(loaded.Case, CodingDesk.Of(loaded.Case, loaded.Library), loaded.Games, stdout);
        }
        else if (!parsed.GetValue(options.Quiet))
        {
            var desk = CodingDesk.Of(loaded.Case, loaded.Library);
            CoveragePage.Write(desk.Claims, language, screen.Out);
            DeskPage.Write(desk, language, screen.Out);
            GamesPage.Write(loaded.Games, language, screen.Out);
            screen.Out.WriteLine(Summary(loaded.Case, language));
        }

        return ExitCodes.Done;
    }

    private static string Summary(Case @case, Language language)
    {
        var en = language == Language.En;
        var (items, records) = (@case.Evidence.Count, @case.Records.Count);
        var figures = Some(@case.Data.Count, en ? "figures, " : "項數據、") + Some(@case.Overrides.Count, en ? "overrides, " : "項覆寫、");
        return en
            ? $"{@case.Id}: sound; {items} claims, {records} records, {figures}{@case.Actors.Count} actors, {@case.Applications.Count} theories asked for"
            : $"{@case.Id}：無誤；{items} 項主張、{records} 筆登錄、{figures}{@case.Actors.Count} 個行為者、要求運算 {@case.Applications.Count} 項理論";
    }

    /// <summary>A count that is left out where there is nothing of the kind.</summary>
    private static string Some(int count, string unit) => count == 0 ? "" : $"{count} {unit}";
}
