using System.CommandLine;
using Entente.Cli.Commands.Sweep;
using Entente.Cli.Shell;
using Entente.Ensembles.Runs;

namespace Entente.Cli.Commands.Merge;

/// <summary><c>entente merge SHARD…</c>: puts the shares of a run together to the same bytes that one run would have written.</summary>
internal sealed class MergeCommand : ICommand
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var shards = new Argument<string[]>("shard") { HelpName = "SHARD", Description = "Folders of all shares of a run (同一次運算的各份資料夾)", Arity = ArgumentArity.OneOrMore };
        var command = new Command("merge", "Put the shares of a run together (合併各份運算)") { shards, options.Out, options.Threads, options.Lang, options.Json, options.Quiet };
        RunDriver.Acts(command, (parsed, cancellation) =>
        {
            string[] places = parsed.GetRequiredValue(shards);
            RunFolder Open()
            {
                var manifest = ShardMerge.Manifest(places, Home.Program);
                var into = parsed.GetValue(options.Out) ?? Path.Combine("out", $"{manifest.Kind}-{manifest.Hash[..8]}");
                return RunFolder.Begin(into, manifest, new(Share.Whole, ShardMerge.Resumption(places[0])?.Origin ?? "{}"));
            }

            return new RunDriver(RunAsked.Of(parsed, options), screen, cancellation).Merge(Open, places);
        });
        return command;
    }
}
