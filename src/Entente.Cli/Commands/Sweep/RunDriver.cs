using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Commands.Game;
using Entente.Cli.Shell;
using Entente.Ensembles.Runs;

namespace Entente.Cli.Commands.Sweep;

/// <summary>Takes a run folder as far as it goes, and tells of it.</summary>
internal sealed class RunDriver(RunAsked asked, Screen screen, CancellationToken cancellation)
{
    /// <summary>The page of results.</summary>
    public const string SummaryName = "summary.json";

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Elapsed _clock = new();
    private readonly RunNotes _notes = new();

    /// <summary>Runs an action of a command that may be stopped at any time.</summary>
    public static void Acts(Command command, Func<ParseResult, CancellationToken, int> action) =>
        command.SetAction((parsed, cancellation) => Task.Run(() => action(parsed, cancellation), CancellationToken.None));

    /// <summary>The kind of a manifest; null after telling that this program does not know it.</summary>
    public IRunKind? KindOf(Manifest manifest, string folder)
    {
        var kind = Discovered.All<IRunKind>().FirstOrDefault(k => k.Kind == manifest.Kind);
        if (kind is null)
        {
            screen.Say(asked.Language, $"{folder}: this program knows no runs of kind '{SafeText.Show(manifest.Kind)}'", $"{folder}：本程式不認得「{SafeText.Show(manifest.Kind)}」類的運算");
        }

        return kind;
    }

    /// <summary>Works out what is missing in a folder and finishes it; a share is finished when its units are.</summary>
    /// <param name="open">Opens the folder.</param>
    public int Complete(Func<RunFolder> open) => Guarded(open, folder =>
    {
        if (KindOf(folder.Manifest, folder.Path) is not { } kind)
        {
            return ExitCodes.InputErrors;
        }

        if (RunFinish.Read(folder, _notes) is { } finished)
        {
            return Finish(folder, kind, finished);
        }

        if (kind.Work(folder.Manifest, folder.Resumption ?? new(Share.Whole, "{}"), screen, asked.Language) is not { } work)
        {
            return ExitCodes.InputErrors;
        }

        using (var progress = new Progress(screen.Error, !asked.Quiet && !Console.IsErrorRedirected))
        {
            RunEngine.Run(folder, work, asked.Threads, _notes, progress, cancellation);
        }

        return folder.Share == Share.Whole ? Finish(folder, kind, RunFinish.Gather(folder, _notes)) : ShareDone(folder);
    });

    /// <summary>Puts shares together in a folder.</summary>
    /// <param name="open">Opens the folder that receives them.</param>
    /// <param name="shards">Folders of the shares.</param>
    public int Merge(Func<RunFolder> open, string[] shards) => Guarded(open, folder =>
        KindOf(folder.Manifest, folder.Path) is { } kind ? Finish(folder, kind, ShardMerge.Gather(folder, shards, _notes)) : ExitCodes.InputErrors);

    private int Guarded(Func<RunFolder> open, Func<RunFolder, int> action)
    {
        RunFolder? folder = null;
        try
        {
            folder = open();
            return action(folder);
        }
        catch (OperationCanceledException)
        {
            screen.Say(asked.Language, $"stopped; every finished unit is kept: 'entente resume {folder?.Path}' goes on from there", $"已停止；已完成的單元均保留：執行 entente resume {folder?.Path} 即可續跑");
            return ExitCodes.Cancelled;
        }
        catch (RunException refused)
        {
            Tell("error", refused.Note);
            return ExitCodes.InputErrors;
        }
        finally
        {
            foreach (var note in _notes.Sorted())
            {
                Tell("warning", note);
            }

            folder?.Dispose();
        }
    }

    private void Tell(string severity, RunNote note) => screen.Say(asked.Language, $"{note.Path}: {severity} {note.Code}: {note.En}", $"{note.Path}: {severity} {note.Code}: {note.ZhHant}");

    private int Finish(RunFolder folder, IRunKind kind, Results results)
    {
        var answer = kind.Answer(results, asked.Threads, cancellation);
        var json = new JsonObject
        {
            ["digest"] = results.Digest,
            ["run"] = folder.Manifest.Hash,
            ["kind"] = folder.Manifest.Kind,
            ["seed"] = folder.Manifest.Seed,
            ["draws"] = folder.Manifest.Draws,
            ["parts"] = new JsonArray([.. folder.Manifest.Parts.Select(p => (JsonNode)p)]),
            ["answer"] = answer.Json,
        };
        RunFinish.Complete(folder, results, [.. answer.Files, new(SummaryName, System.Text.Encoding.UTF8.GetBytes(json.ToJsonString(Written) + "\n"))]);
        json["seconds"] = _clock.Seconds;
        json["folder"] = folder.Path;
        Show(json, language => [.. answer.Page(language), "", language == Language.En ? $"digest  {results.Digest}" : $"摘要值  {results.Digest}", $"{folder.Path}/"]);
        return ExitCodes.Done;
    }

    private int ShareDone(RunFolder folder)
    {
        var units = Enumerable.Range(0, folder.Manifest.Units).Count(folder.Share.Has);
        var json = new JsonObject { ["digest"] = null, ["run"] = folder.Manifest.Hash, ["kind"] = folder.Manifest.Kind, ["share"] = folder.Share.ToString(), ["units"] = units, ["draws"] = folder.Manifest.Draws, ["seconds"] = _clock.Seconds, ["folder"] = folder.Path };
        var (en, zh) = (string.Create(CultureInfo.InvariantCulture, $"share {folder.Share} is done: {units} of {folder.Manifest.Units} units in {folder.Path}"), string.Create(CultureInfo.InvariantCulture, $"第 {folder.Share} 份已完成：{folder.Manifest.Units} 個單元中的 {units} 個，位於 {folder.Path}"));
        Show(json, language => language == Language.En
            ? [en, "when all shares are done: entente merge FOLDER… --out DIR"]
            : [zh, "各份均完成後：entente merge 各份資料夾 --out 輸出資料夾"]);
        return ExitCodes.Done;
    }

    private void Show(JsonObject json, Func<Language, IEnumerable<string>> page)
    {
        if (asked.Json)
        {
            screen.Out.Write(json.ToJsonString(Written) + "\n");
        }
        else if (!asked.Quiet)
        {
            foreach (var line in page(asked.Language))
            {
                screen.Out.WriteLine(line);
            }
        }
    }
}
