using System.CommandLine;
using Entente.Analysis.Comparisons;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Shell;
using Entente.Reports.Json;

namespace Entente.Cli.Commands.Compare;

/// <summary><c>entente compare CASE TIE TIE</c>: holds two ties against each other on everything that theories ask of a tie.</summary>
internal sealed class CompareCommand : ICommand
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var folder = new Argument<string>("case") { HelpName = "CASE", Description = "Case folder (案例資料夾)" };
        var first = new Argument<string>("first") { HelpName = "TIE", Description = "A tie of the case (關係)" };
        var second = new Argument<string>("second") { HelpName = "TIE", Description = "Another tie (另一關係)" };
        var year = new Option<int?>("--year") { Description = "Year; the last that can be judged unless given (年份)", HelpName = "YEAR" };
        var command = new Command("compare", "Compare two ties on the same pillars (以相同支柱比較兩組關係)") { folder, first, second, year, options.Draws, options.Seed, options.AsOf, options.Lang, options.Json };
        command.SetAction(parsed => Compare(parsed, parsed.GetRequiredValue(folder), (parsed.GetRequiredValue(first), parsed.GetRequiredValue(second)), parsed.GetValue(year), options, screen));
        return command;
    }

    private static int Compare(ParseResult parsed, string folder, (string First, string Second) ties, int? asked, Options options, Screen screen)
    {
        var language = options.Language(parsed);
        if (Loading.Read(folder, screen, language, parsed.GetValue(options.AsOf)) is not { } loaded)
        {
            return ExitCodes.InputErrors;
        }

        var run = options.RunOptions(parsed, loaded.Case);
        var year = asked ?? Math.Min(run.AsOf.Year, loaded.Case.Period.Last);
        if (!Known(ties.First, loaded.Case, language, screen) | !Known(ties.Second, loaded.Case, language, screen)
            || !Within(year, loaded.Case, run.AsOf, language, screen) || !Exist(ties, year, loaded.Case, language, screen))
        {
            return ExitCodes.InputErrors;
        }

        var result = SideBySide.Of(loaded.Case, loaded.Library, ties.First, ties.Second, year, run);
        if (parsed.GetValue(options.Json))
        {
            using var stdout = Console.OpenStandardOutput();
            ComparisonJson.Write(loaded.Case, result, stdout);
        }
        else
        {
            ComparePage.Write(loaded.Case, result, language, screen.Out);
        }

        return ExitCodes.Done;
    }

    private static bool Known(string tie, Case @case, Language language, Screen screen)
    {
        if (@case.Ties.ContainsKey(tie))
        {
            return true;
        }

        var hint = Hint.For(tie, @case.Ties.Keys);
        screen.Say(language, $"the case has no tie '{SafeText.Show(tie)}'{hint.En}", $"案例無此關係「{SafeText.Show(tie)}」{hint.ZhHant}");
        return false;
    }

    private static bool Exist((string First, string Second) ties, int year, Case @case, Language language, Screen screen)
    {
        if (@case.Ties[ties.First].Members.Concat(@case.Ties[ties.Second].Members).FirstOrDefault(m => !@case.Actors[m].Exists.Holds(year)) is not { } gone)
        {
            return true;
        }

        screen.Say(language, $"'{gone}' did not exist in {year}", $"「{gone}」於 {year} 年並不存在");
        return false;
    }

    private static bool Within(int year, Case @case, DateOnly asOf, Language language, Screen screen)
    {
        var (first, last) = (@case.Period.First, Math.Min(@case.Period.Last, asOf.Year));
        if (year >= first && year <= last)
        {
            return true;
        }

        screen.Say(language, $"the year {year} lies outside {first}–{last}", $"年份 {year} 不在 {first}–{last} 之內");
        return false;
    }
}
