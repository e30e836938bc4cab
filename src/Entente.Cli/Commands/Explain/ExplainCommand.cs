using System.CommandLine;
using Entente.Analysis.Findings;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Shell;
using Entente.Theories.Files;

namespace Entente.Cli.Commands.Explain;

/// <summary><c>entente explain CASE FINDING</c>: walks from a finding to its indicators, evidence, sources and locators.</summary>
internal sealed class ExplainCommand : ICommand
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var folder = new Argument<string>("case") { HelpName = "CASE", Description = "Case folder (案例資料夾)" };
        var finding = new Argument<string>("finding") { HelpName = "FINDING", Description = "Id of a finding, such as R9/four-phases/A-B/2010 (研判代號)" };
        var command = new Command("explain", "Walk from a finding to its indicators, evidence, source and locator (說明研判的依據)") { folder, finding, options.Draws, options.Seed, options.Threads, options.AsOf, options.Lang };
        command.SetAction((parsed, cancellation) => Task.FromResult(Explain(parsed, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(finding), options, screen, cancellation)));
        return command;
    }

    private static int Explain(ParseResult parsed, string folder, string id, Options options, Screen screen, CancellationToken cancellation)
    {
        var language = options.Language(parsed);
        if (Loading.Read(folder, screen, language, parsed.GetValue(options.AsOf)) is not { } loaded)
        {
            return ExitCodes.InputErrors;
        }

        var theory = loaded.Library.Theories.Values.FirstOrDefault(t => id.StartsWith(Prefix(t), StringComparison.OrdinalIgnoreCase));
        id = theory is null ? id : Prefix(theory) + id[Prefix(theory).Length..];
        var narrowed = Narrow(loaded.Case, theory?.Id);
        var faults = new DiagnosticBag();
        var asked = options.RunOptions(parsed, loaded.Case);
        if (Runner.Run(narrowed, loaded.Library, asked with { FlipsOf = id }, faults, null, cancellation) is not { } run)
        {
            screen.Report(faults, language);
            return ExitCodes.InputErrors;
        }

        if (run.Findings.FirstOrDefault(f => f.Id == id) is { } finding)
        {
            ExplainPage.Write(finding, run, loaded.Library, language, screen.Out);
            return ExitCodes.Done;
        }

        if (run.Findings.Where(f => f.Id.StartsWith($"{id.TrimEnd('/')}/", StringComparison.OrdinalIgnoreCase)).Select(f => f.Id).ToArray() is { Length: > 0 } within)
        {
            screen.Say(language, $"'{SafeText.Show(id)}' stands for {within.Length} findings; explain one of them:", $"「{SafeText.Show(id)}」共有 {within.Length} 項研判，請擇一說明：");
            foreach (var one in within)
            {
                screen.Error.WriteLine($"  {one}");
            }

            return ExitCodes.InputErrors;
        }

        var (hint, why) = (Hint.For(id, run.Findings.Select(f => f.Id)), NotAsked(id, run.Findings));
        screen.Say(language, $"there is no finding '{SafeText.Show(id)}'{why.En}{hint.En}", $"無此研判「{SafeText.Show(id)}」{why.ZhHant}{hint.ZhHant}");
        return ExitCodes.InputErrors;
    }

    /// <summary>What the ids of a theory's findings begin with.</summary>
    private static string Prefix(TheoryFile theory) => $"{theory.System}/{theory.Id}/";

    /// <summary>Why there is none, where the theory was asked, but not of that subject.</summary>
    private static Localised NotAsked(string id, IReadOnlyList<Finding> findings)
    {
        var parts = id.Split('/');
        return parts.Length == 4 && findings.Any(f => Of(f, 2)) && !findings.Any(f => Of(f, 3))
            ? new($": this case does not ask '{SafeText.Show(parts[1])}' of {SafeText.Show(parts[2])} (case.yml names what is asked)", $"：本案例未以「{SafeText.Show(parts[1])}」研判 {SafeText.Show(parts[2])}（case.yml 載明所問者）")
            : Localised.Same(string.Empty);
        bool Of(Finding finding, int first) => finding.Id.StartsWith(string.Join('/', parts.Take(first)) + "/", StringComparison.Ordinal);
    }

    /// <summary>The case with only the theory that the finding is of; with all theories where none fits, for the hint.</summary>
    private static Case Narrow(Case @case, string? theory) =>
        theory is null ? @case : @case with { Applications = [.. @case.Applications.Where(a => a.Theory == theory)] };
}
