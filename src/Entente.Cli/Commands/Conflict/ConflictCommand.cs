using System.CommandLine;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Shell;
using Entente.Games;
using Entente.Theories.ConflictFiles;

namespace Entente.Cli.Commands.Conflict;

/// <summary><c>entente conflict FILE</c>: which states of a conflict are stable for whom, how it may evolve, and which preferences would make a state stable.</summary>
internal sealed class ConflictCommand : ICommand
{
    private readonly Option<bool> _coalitions = new("--coalitions") { Description = "What coalitions could and would do as well (一併分析聯盟)" };
    private readonly Option<string?> _inverse = new("--inverse") { Description = "Which preferences would make this state stable (何種偏好使此狀態穩定)", HelpName = "STATE" };
    private readonly Option<string?> _from = new("--from") { Description = "State to follow the conflict from; the file's status quo unless given (起始狀態)", HelpName = "STATE" };
    private readonly Option<bool> _all = new("--all") { Description = "Say why for every state, not only for equilibria and the status quo (逐一說明所有狀態)" };

    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = "Conflict file in YAML (衝突檔)" };
        var command = new Command("conflict", "Analyse a conflict by the graph model: stable states, equilibria and why (以圖模型分析衝突)") { file, _coalitions, _inverse, _from, _all, options.Lang, options.Json, options.Quiet };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, parsed.GetRequiredValue(file), options, screen, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, string path, Options options, Screen screen, CancellationToken cancellation)
    {
        var (language, faults) = (options.Language(parsed), new DiagnosticBag());
        var file = ConflictReader.Read(path, path, faults);
        screen.Report(faults, language);
        if (file is null || faults.HasErrors)
        {
            return ExitCodes.InputErrors;
        }

        if (Ask(parsed, file, language, screen) is not { } question)
        {
            return ExitCodes.InputErrors;
        }

        if (question.Coalitions && file.States.Count > CoalitionAnalysis.MaximumStates)
        {
            screen.Say(language, $"coalitions are analysed for up to {CoalitionAnalysis.MaximumStates} states; this conflict has {file.States.Count}", $"聯盟分析至多 {CoalitionAnalysis.MaximumStates} 個狀態；此衝突有 {file.States.Count} 個");
            return ExitCodes.InputErrors;
        }

        var watched = !parsed.GetValue(options.Quiet) && !Console.IsErrorRedirected;
        var answer = Solve(file, question, new Progress(screen.Error, watched), cancellation);
        Write(answer, parsed.GetValue(options.Json), parsed.GetValue(options.Quiet), language, screen);
        return cancellation.IsCancellationRequested && !answer.Complete ? ExitCodes.Cancelled : ExitCodes.Done;
    }

    private ConflictQuestion? Ask(ParseResult parsed, ConflictFile file, Language language, Screen screen)
    {
        var (sound, from, inverse) = (true, file.StatusQuo, (int?)null);
        foreach (var (word, take) in new (string?, Action<int>)[] { (parsed.GetValue(_from), s => from = s), (parsed.GetValue(_inverse), s => inverse = s) })
        {
            if (word is null)
            {
                continue;
            }

            var state = file.States.ToList().FindIndex(s => s.Id == word);
            if (state >= 0)
            {
                take(state);
                continue;
            }

            var hint = Hint.For(word, file.States.Select(s => s.Id));
            screen.Say(language, $"'{SafeText.Show(word)}' is no state of this conflict{hint.En}", $"「{SafeText.Show(word)}」不是此衝突的狀態{hint.ZhHant}");
            sound = false;
        }

        return sound ? new ConflictQuestion(from, inverse, parsed.GetValue(_coalitions), parsed.GetValue(_all)) : null;
    }

    private static ConflictAnswer Solve(ConflictFile file, ConflictQuestion question, Progress progress, CancellationToken cancellation)
    {
        using (progress)
        {
            return ConflictAnswer.Of(file, question, progress, cancellation);
        }
    }

    private static void Write(ConflictAnswer answer, bool machine, bool quiet, Language language, Screen screen)
    {
        if (machine)
        {
            using var stdout = Console.OpenStandardOutput();
            ConflictJson.Write(answer, stdout);
        }
        else if (!quiet)
        {
            new ConflictPage(answer, language, screen.Out).Write();
        }
    }
}
