using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Cli.Commands.Sweep;
using Entente.Cli.Shell;
using Entente.Reports.Writing;

namespace Entente.Cli.Commands.Simulate;

/// <summary><c>entente simulate [MODEL|CASE]</c>: plays a dynamic model with its inputs drawn from their ranges, or the models of a case's theories; without either, lists the models.</summary>
internal sealed class SimulateCommand : ICommand
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ModelOptions _model = new();

    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var target = new Argument<string?>("target") { HelpName = Options.ModelOrCase, Description = "A dynamic model, or a case folder; left out, all models are listed (動態模型或案例資料夾；省略則列出全部模型)", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("simulate", "Play a dynamic model, its inputs drawn from their ranges or fixed; or the models of a case (模擬動態模型，或案例中的模型)") { target };
        foreach (var option in _model.All.Concat([options.Draws, options.Out, options.Seed, options.AsOf, options.Threads, options.Lang, options.Json, options.Quiet]))
        {
            command.Add(option);
        }

        RunDriver.Acts(command, (parsed, cancellation) => parsed.GetValue(target) switch
        {
            null => List(parsed, options, screen),
            var folder when Directory.Exists(folder) => SimulateCase(parsed, folder, options, screen, cancellation),
            var model => Simulate(parsed, model, options, screen, cancellation),
        });
        return command;
    }

    private int SimulateCase(ParseResult parsed, string folder, Options options, Screen screen, CancellationToken cancellation)
    {
        var asked = RunAsked.Of(parsed, options);
        if (Options.InVain(parsed, _model.All) is { } vain)
        {
            return screen.Refuse(asked.Language, vain, "for a model by itself; in a case, its theories say what a model starts from", "僅適用於單獨的模型；案例中由理論決定模型的輸入");
        }

        if (CaseSimulation.Of(parsed, folder, options, screen, cancellation) is not var (read, courses))
        {
            return ExitCodes.InputErrors;
        }

        if (parsed.GetValue(options.Out) is { } into)
        {
            new OutputFolder(into).Write([("courses.csv", CaseSimulation.Csv(courses))]);
        }

        Show(asked, screen, CaseSimulation.Json(read, courses), CaseSimulation.Lines(read, courses, asked.Language));
        return ExitCodes.Done;
    }

    private int List(ParseResult parsed, Options options, Screen screen)
    {
        var asked = RunAsked.Of(parsed, options);
        if (Options.InVain(parsed, [.. _model.All, options.Draws, options.Out, options.Seed, options.AsOf, options.Threads]) is { } vain)
        {
            return screen.Refuse(asked.Language, vain, "says how to play a model, and none is named: 'entente simulate MODEL …'; without options the models are listed", "用以設定模型的模擬，但未指定模型：請執行 entente simulate 模型 …；不加選項則列出全部模型");
        }

        Show(asked, screen, ModelList.Json(), ModelList.Lines(asked.Language));
        return ExitCodes.Done;
    }

    private int Simulate(ParseResult parsed, string model, Options options, Screen screen, CancellationToken cancellation)
    {
        var (asked, complaints) = (RunAsked.Of(parsed, options), new List<Localised>());
        if (Options.InVain(parsed, [options.AsOf]) is { } vain)
        {
            return screen.Refuse(asked.Language, vain, "for cases only, since a model knows no dates; leave it out, or name a case: 'entente simulate CASE --as-of DATE'", "僅適用於案例，模型無日期可言；請刪去此選項，或指定案例：entente simulate 案例 --as-of 日期");
        }

        var sweep = RequestReader.Read(_model.Request(parsed, model, parsed.GetValue(options.Draws)), complaints);
        if (sweep is not null && ModelCourses.Values(sweep) > ModelCourses.MostValues)
        {
            complaints.Add(new("this would hold more than 2 GiB at once; lower --draws or --steps, keep fewer outputs with --output, or use entente sweep", "此模擬所需記憶體超過 2 GiB；請降低 --draws 或 --steps，以 --output 減少輸出，或改用 entente sweep"));
        }

        if (sweep is null || complaints.Count > 0)
        {
            complaints.Distinct().ToList().ForEach(c => screen.Say(asked.Language, c.En, c.ZhHant));
            return ExitCodes.InputErrors;
        }

        using var progress = new Progress(screen.Error, !asked.Quiet && !Console.IsErrorRedirected);
        var courses = ModelCourses.Of(sweep, parsed.GetValue(options.Seed), asked.Threads, progress, cancellation);
        progress.Dispose();
        if (parsed.GetValue(options.Out) is { } into)
        {
            new OutputFolder(into).Write([("courses.csv", CoursePage.Csv(courses)), ("inputs.csv", CoursePage.Csv(sweep))]);
        }

        Show(asked, screen, CoursePage.Json(sweep, parsed.GetValue(options.Seed), courses), new CoursePage(sweep, courses, asked.Language).Lines());
        return ExitCodes.Done;
    }

    private static void Show(RunAsked asked, Screen screen, System.Text.Json.Nodes.JsonNode json, IEnumerable<string> lines)
    {
        if (asked.Json)
        {
            screen.Out.Write(json.ToJsonString(Written) + "\n");
        }
        else if (!asked.Quiet)
        {
            foreach (var line in lines)
            {
                screen.Out.WriteLine(line);
            }
        }
    }
}
