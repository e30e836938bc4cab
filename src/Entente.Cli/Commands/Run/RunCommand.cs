using System.CommandLine;
using Entente.Analysis.Runs;
using Entente.Cases.Diagnostics;
using Entente.Cli.Shell;
using Entente.Reports;
using Entente.Reports.Json;
using Entente.Reports.Terminal;

namespace Entente.Cli.Commands.Run;

/// <summary><c>entente run CASE</c>: evaluates a case and writes findings, report and tables.</summary>
internal sealed class RunCommand : ICommand
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var folder = new Argument<string>("case") { HelpName = "CASE", Description = "Case folder (案例資料夾)" };
        var flips = new Option<bool>("--flips") { Description = "Try every set of up to three items that may overturn each verdict, by absence or opposite reading; takes minutes (逐一檢查至多三項證據之組合能否推翻研判)" };
        var command = new Command("run", "Run the theories on a case; write findings.json, report.html, report.md and tables (運算案例並產生報告)") { folder, options.Out, options.Draws, options.Seed, options.Threads, options.AsOf, options.Lang, options.Json, options.Quiet, flips };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, parsed.GetRequiredValue(folder), options, parsed.GetValue(flips), screen, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, string folder, Options options, bool flips, Screen screen, CancellationToken cancellation)
    {
        var language = options.Language(parsed);
        if (parsed.GetValue(options.Out) is { } wanted && Inside(wanted, folder))
        {
            screen.Say(language, $"'{wanted}' lies in the case's own folder; name another with --out", $"「{wanted}」位於案例資料夾內；請以 --out 另選資料夾");
            return ExitCodes.InputErrors;
        }

        if (Loading.Read(folder, screen, language, parsed.GetValue(options.AsOf)) is not { } loaded)
        {
            return ExitCodes.InputErrors;
        }

        var (json, quiet) = (parsed.GetValue(options.Json), parsed.GetValue(options.Quiet));
        using var progress = new Progress(screen.Error, !quiet && !Console.IsErrorRedirected);
        var faults = new DiagnosticBag();
        var run = Runner.Run(loaded.Case, loaded.Library, options.RunOptions(parsed, loaded.Case) with { Flips = flips }, faults, progress, cancellation);
        progress.Dispose();
        if (run is null)
        {
            screen.Report(faults, language);
            return ExitCodes.InputErrors;
        }

        var standard = Path.Combine("out", loaded.Case.Id);
        var into = parsed.GetValue(options.Out) ?? (Inside(standard, folder) ? standard + "-results" : standard);
        var written = ReportWriter.Write(run, loaded.Library.References, language, Home.Version, into);
        if (json)
        {
            using var stdout = Console.OpenStandardOutput();
            FindingsJson.Write(run, stdout);
        }
        else if (!quiet)
        {
            Summarise(run, written, language, screen);
        }

        return ExitCodes.Done;
    }

    /// <summary>Whether results would land among the case's own files.</summary>
    private static bool Inside(string folder, string @case)
    {
        var (inner, outer) = (Path.GetFullPath(folder), Path.GetFullPath(@case).TrimEnd(Path.DirectorySeparatorChar));
        return inner == outer || inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static void Summarise(RunResult run, IReadOnlyList<string> written, Cases.Language language, Screen screen)
    {
        foreach (var line in TerminalSummary.Lines(run, language))
        {
            screen.Out.WriteLine(line);
        }

        screen.Out.WriteLine();
        foreach (var path in written.Where(p => !p.EndsWith(".csv", StringComparison.Ordinal)))
        {
            screen.Out.WriteLine(path);
        }

        var tables = written.Where(p => p.EndsWith(".csv", StringComparison.Ordinal)).ToArray();
        screen.Out.WriteLine(language == Cases.Language.En ? $"{Path.GetDirectoryName(tables[0])}/ ({tables.Length} tables)" : $"{Path.GetDirectoryName(tables[0])}/（{tables.Length} 份表格）");
    }
}
