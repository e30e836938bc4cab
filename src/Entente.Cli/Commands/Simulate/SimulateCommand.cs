using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Cli.Commands.Sweep;
using Entente.Cli.Shell;
using Entente.Reports.Writing;

namespace Entente.Cli.Commands.Simulate;

/// <summary><c>entente simulate [MODEL]</c>: plays a dynamic model with its inputs drawn from their ranges; without a model, lists them.</summary>
internal sealed class SimulateCommand : ICommand
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ModelOptions _model = new();

    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var target = new Argument<string?>("model") { HelpName = "MODEL", Description = "A dynamic model; left out, all are listed (動態模型；省略則列出全部)", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("simulate", "Play a dynamic model, its inputs drawn from their ranges or fixed (模擬動態模型)") { target };
        foreach (var option in _model.All.Concat([options.Draws, options.Out, options.Seed, options.Threads, options.Lang, options.Json, options.Quiet]))
        {
            command.Add(option);
        }

        RunDriver.Acts(command, (parsed, cancellation) => parsed.GetValue(target) is { } model
            ? Simulate(parsed, model, options, screen, cancellation)
            : List(RunAsked.Of(parsed, options), screen));
        return command;
    }

    private static int List(RunAsked asked, Screen screen)
    {
        Show(asked, screen, ModelList.Json(), ModelList.Lines(asked.Language));
        return ExitCodes.Done;
    }

    private int Simulate(ParseResult parsed, string model, Options options, Screen screen, CancellationToken cancellation)
    {
        var (asked, complaints) = (RunAsked.Of(parsed, options), new List<Localised>());
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
