using System.CommandLine;
using System.Globalization;
using Entente.Analysis.Runs;
using Entente.Cases;

namespace Entente.Cli.Shell;

/// <summary>Options that commands share.</summary>
internal sealed class Options
{
    /// <summary>What help calls an argument that may be a dynamic model or a case folder.</summary>
    public const string ModelOrCase = "MODEL|CASE";

    /// <summary>Language of what people read.</summary>
    public Option<string> Lang { get; } = new Option<string>("--lang") { Description = "Language of what people read: en or zh-Hant (語言)", DefaultValueFactory = _ => "en" }.AcceptOnlyFromAmong("en", "zh-Hant");

    /// <summary>Output folder.</summary>
    public Option<string?> Out { get; } = new("--out") { Description = "Folder for the results; out/<case> unless given (輸出資料夾)", HelpName = "DIR" };

    /// <summary>Draws.</summary>
    public Option<int> Draws { get; } = Number("--draws", 10_000, 1, 1_000_000, "Number of draws, 1 to 1 000 000 (抽樣數)");

    /// <summary>Seed.</summary>
    public Option<ulong> Seed { get; } = new("--seed") { Description = "Seed of every random stream (亂數種子)", DefaultValueFactory = _ => 1UL, HelpName = "S" };

    /// <summary>Threads.</summary>
    public Option<int> Threads { get; } = Number("--threads", Environment.ProcessorCount, 1, 1024, "Threads; no result depends on it (執行緒數)");

    /// <summary>As-of date.</summary>
    public Option<DateOnly?> AsOf { get; } = new("--as-of") { Description = "Judge with what was public on this date, YYYY-MM-DD (截至日期)", HelpName = "DATE", CustomParser = Date };

    /// <summary>Machine output.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "Machine-readable output alone on standard output (機器可讀輸出)" };

    /// <summary>No summary, no progress.</summary>
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Print nothing but faults (僅列錯誤)" };

    /// <summary>The language chosen.</summary>
    public Language Language(ParseResult parsed) => parsed.GetValue(Lang) == "zh-Hant" ? Cases.Language.ZhHant : Cases.Language.En;

    /// <summary>The run that the options ask for.</summary>
    public RunOptions RunOptions(ParseResult parsed, Case @case) =>
        new(parsed.GetValue(Draws), parsed.GetValue(Seed), parsed.GetValue(Threads), parsed.GetValue(AsOf) ?? @case.AsOf);

    /// <summary>Those of some options that were given, by their names; null where none was. They would have no effect, which must not pass in silence.</summary>
    public static string? InVain(ParseResult parsed, IEnumerable<Option> among)
    {
        string[] given = [.. among.Where(o => parsed.GetResult(o) is { Implicit: false }).Select(o => o.Name)];
        return given.Length == 0 ? null : string.Join(", ", given);
    }

    /// <summary>Refuses an empty folder name.</summary>
    public Options() => Out.Validators.Add(result =>
    {
        if (result.Tokens.Count == 1 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
        {
            result.AddError("--out takes the name of a folder (--out 應為資料夾名稱)");
        }
    });

    private static Option<int> Number(string name, int standard, int least, int most, string description)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) && (value < least || value > most))
            {
                result.AddError($"{name} takes a whole number from {least} to {most} ({name} 應為 {least} 至 {most} 的整數)");
            }
        });
        return option;
    }

    /// <summary>Whether the command is told to play a model: it knows no dates and says so itself, whatever the form of the date.</summary>
    private static bool OfModel(System.CommandLine.Parsing.ArgumentResult result)
    {
        var command = result.Parent?.Parent as System.CommandLine.Parsing.CommandResult;
        var target = command?.Children.OfType<System.CommandLine.Parsing.ArgumentResult>().FirstOrDefault(a => a.Argument.HelpName == ModelOrCase);
        return target is { Tokens: [var word, ..] } && !Directory.Exists(word.Value);
    }

    private static DateOnly? Date(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        if (OfModel(result))
        {
            return null;
        }

        result.AddError($"--as-of takes a date like 2010-12-31, not '{result.Tokens[0].Value}' (--as-of 應為 2010-12-31 形式的日期)");
        return null;
    }
}
