using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Analysis.Runs;
using Entente.Analysis.Scenarios;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Commands.Game.Words;
using Entente.Cli.Shell;
using Entente.Reports.Json;

namespace Entente.Cli.Commands.WhatIf;

/// <summary><c>entente what-if CASE SCENARIO</c>: what a scenario would change, draw against draw.</summary>
internal sealed class WhatIfCommand : ICommand
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var folder = new Argument<string>("case") { HelpName = "CASE", Description = "Case folder (案例資料夾)" };
        var scenario = new Argument<string?>("scenario") { HelpName = "SCENARIO", Description = "Id of a scenario of the case; lists them all unless given (情境代號)", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("what-if", "Hold the findings against what they would be if a scenario came true (推演情境對研判之影響)") { folder, scenario, options.Draws, options.Seed, options.Threads, options.AsOf, options.Lang, options.Json, options.Quiet };
        command.SetAction((parsed, cancellation) => Task.FromResult(Ask(parsed, parsed.GetRequiredValue(folder), parsed.GetValue(scenario), options, screen, cancellation)));
        return command;
    }

    private static int Ask(ParseResult parsed, string folder, string? id, Options options, Screen screen, CancellationToken cancellation)
    {
        var language = options.Language(parsed);
        if (id is null && Options.InVain(parsed, [options.Draws, options.Seed, options.Threads, options.AsOf]) is { } vain)
        {
            return screen.Refuse(language, vain, $"says how to judge a scenario, and none is named: 'entente what-if {folder} SCENARIO …'; without options the scenarios are listed", $"用以設定情境的研判，但未指定情境：請執行 entente what-if {folder} 情境 …；不加選項則列出全部情境");
        }

        if (Loading.Read(folder, screen, language, parsed.GetValue(options.AsOf)) is not { } loaded)
        {
            return ExitCodes.InputErrors;
        }

        var all = loaded.Case.Scenarios;
        if (id is null)
        {
            List(parsed, all, options, screen, language);
            return ExitCodes.Done;
        }

        if (all.FirstOrDefault(s => s.Id == id) is not { } chosen)
        {
            var hint = Hint.For(id, all.Select(s => s.Id));
            screen.Say(language, $"the case has no scenario '{SafeText.Show(id)}'{hint.En}", $"案例無此情境「{SafeText.Show(id)}」{hint.ZhHant}");
            return ExitCodes.InputErrors;
        }

        return Run(parsed, loaded, chosen, options, screen, language, cancellation) is { } result ? Show(parsed, result, loaded, options, screen, language) : ExitCodes.InputErrors;
    }

    private static void List(ParseResult parsed, IReadOnlyList<Scenario> all, Options options, Screen screen, Language language)
    {
        if (parsed.GetValue(options.Json))
        {
            screen.Out.Write(new JsonArray([.. all.Select(s => (JsonNode)new JsonObject { ["id"] = s.Id, ["title"] = Texts.Both(s.Title), ["recommendation"] = s.Recommendation, ["cannot"] = s.Cannot is { } why ? Texts.Both(why) : null })]).ToJsonString(Written) + "\n");
        }
        else if (!parsed.GetValue(options.Quiet))
        {
            WhatIfPage.List(all, language, screen.Out);
        }
    }

    private static ScenarioResult? Run(ParseResult parsed, Loading loaded, Scenario chosen, Options options, Screen screen, Language language, CancellationToken cancellation)
    {
        using var progress = new Progress(screen.Error, !parsed.GetValue(options.Quiet) && !Console.IsErrorRedirected);
        var faults = new DiagnosticBag();
        var run = Runner.Run(loaded.Case with { Scenarios = [chosen] }, loaded.Library, options.RunOptions(parsed, loaded.Case), faults, progress, cancellation);
        progress.Dispose();
        screen.Report(faults, language);
        return run?.Scenarios[0];
    }

    private static int Show(ParseResult parsed, ScenarioResult result, Loading loaded, Options options, Screen screen, Language language)
    {
        if (parsed.GetValue(options.Json))
        {
            using var stdout = Console.OpenStandardOutput();
            ScenarioJson.Write(result, stdout);
        }
        else
        {
            new WhatIfPage(result, options.RunOptions(parsed, loaded.Case).Draws, loaded.Case, loaded.Library, language, screen.Out).Write();
        }

        return ExitCodes.Done;
    }
}
