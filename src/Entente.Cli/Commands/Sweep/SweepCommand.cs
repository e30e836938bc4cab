using System.CommandLine;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Commands.Sweep.Cases;
using Entente.Cli.Shell;
using Entente.Dynamics;
using Entente.Ensembles.Runs;

namespace Entente.Cli.Commands.Sweep;

/// <summary><c>entente sweep MODEL|CASE</c>: an ensemble over the inputs of a model, or over the draws of a case, with checkpoints, in one piece or in shares.</summary>
internal sealed class SweepCommand : ICommand
{
    private const int MostDraws = 10_000_000, SmallestUnit = 4096, LargestUnit = 65_536, Pieces = 64, CaseUnit = 2000;

    private readonly ModelOptions _model = new();
    private readonly Option<int> _draws = ModelOptions.Whole("--draws", 10_000, "Runs of the model, at most, 1 to 10 000 000; designs round down (運算次數上限；各設計向下取整)", 1, MostDraws);
    private readonly Option<string> _design = new Option<string>("--design") { Description = "How inputs are spread: random, latin-hypercube, sobol, saltelli (Sobol indices), morris (elementary effects) (輸入的抽樣設計)", DefaultValueFactory = _ => "random" }.AcceptOnlyFromAmong("random", "latin-hypercube", "sobol", "saltelli", "morris");
    private readonly Option<string[]> _read = new Option<string[]>("--read") { Description = "What to read of each output: final, peak, trough, mean (讀取終值、峰值、谷值或平均)", DefaultValueFactory = _ => ["final"], AllowMultipleArgumentsPerToken = true, HelpName = "WHAT" }.AcceptOnlyFromAmong("final", "peak", "trough", "mean");
    private readonly Option<string?> _interest = new("--interest") { Description = "Runs of interest, in quotes: 'READING>=NUMBER' or 'READING<=NUMBER'; their boxes and tipping points are sought (所關注的結果；據此尋找情境區與轉折點)", HelpName = "CONDITION" };
    private readonly Option<string?> _choose = new("--choose") { Description = "Try several values of an input on the same runs: NAME=V1,V2,… (以相同的抽樣比較一項輸入的數個值)", HelpName = "NAME=V1,V2" };
    private readonly Option<string?> _goal = new("--goal") { Description = "What is wanted of a choice, for regret: most:READING or least:READING (所求目標，用以計算遺憾值)", HelpName = "GOAL" };
    private readonly Option<string[]> _scenarios = new("--scenario") { Description = "Of a case: judge these scenarios too, in the same draws; all for every one (一併研判案例的情境；all 表示全部)", HelpName = "ID", AllowMultipleArgumentsPerToken = true };
    private readonly Option<Share?> _shard = new("--shard") { Description = "Work out one share only, k/n; entente merge puts them together (只算第 k 份，共 n 份)", HelpName = "k/n", CustomParser = ReadShare };
    private readonly Option<int?> _unit = new("--unit-draws") { Description = "Draws of a unit of work, after which results are on disk (每單元的抽樣數，完成即寫入磁碟)", HelpName = "N" };

    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var target = new Argument<string>("target") { HelpName = Options.ModelOrCase, Description = "A dynamic model (entente simulate lists them), or a case folder (動態模型，或案例資料夾)" };
        var command = new Command("sweep", "Run a model over the ranges of its inputs, or a case over many draws; can be stopped, resumed and shared out (大量運算：變動模型輸入或增加案例抽樣；可中斷、續跑、分份)") { target };
        _unit.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var size) && size < 1)
            {
                result.AddError("--unit-draws takes a whole number from 1 (--unit-draws 應為 1 以上的整數)");
            }
        });
        foreach (var option in _model.All.Concat([_draws, _design, _read, _interest, _choose, _goal, _scenarios, _shard, _unit, options.Out, options.Seed, options.AsOf, options.Threads, options.Lang, options.Json, options.Quiet]))
        {
            command.Add(option);
        }

        RunDriver.Acts(command, (parsed, cancellation) => parsed.GetRequiredValue(target) is var word && Directory.Exists(word)
            ? SweepCase(parsed, word, options, screen, cancellation)
            : Sweep(parsed, word, options, screen, cancellation));
        return command;
    }

    private int SweepCase(ParseResult parsed, string folder, Options options, Screen screen, CancellationToken cancellation)
    {
        var asked = RunAsked.Of(parsed, options);
        if (Options.InVain(parsed, _model.All.Concat([_design, _read, _interest, _choose, _goal])) is { } vain)
        {
            return screen.Refuse(asked.Language, vain, "for models only; a case is swept over its draws", "僅適用於模型；案例的運算以抽樣為對象");
        }

        if (CaseKind.Read(folder, parsed.GetValue(options.AsOf), parsed.GetValue(options.Seed), parsed.GetValue(_scenarios) ?? [], screen, asked.Language) is not { } work)
        {
            return ExitCodes.InputErrors;
        }

        var manifest = work.Manifest(Home.Program, parsed.GetValue(_draws), parsed.GetValue(_unit) ?? CaseUnit);
        return Begin(parsed, work.Sweep.Case, manifest, CaseKind.Origin(folder), asked, options, screen, cancellation);
    }

    private int Begin(ParseResult parsed, string name, Manifest manifest, string origin, RunAsked asked, Options options, Screen screen, CancellationToken cancellation)
    {
        var share = parsed.GetValue(_shard) ?? Share.Whole;
        var into = parsed.GetValue(options.Out) ?? Standard(name, manifest, share);
        return new RunDriver(asked, screen, cancellation).Complete(() => RunFolder.Begin(into, manifest, new(share, origin)));
    }

    private int Sweep(ParseResult parsed, string target, Options options, Screen screen, CancellationToken cancellation)
    {
        var (asked, complaints) = (RunAsked.Of(parsed, options), new List<Localised>());
        if (Options.InVain(parsed, [_scenarios, options.AsOf]) is { } vain)
        {
            return screen.Refuse(asked.Language, vain, "for cases only; a model has neither scenarios nor dates; leave it out, or name a case: 'entente sweep CASE …'", "僅適用於案例，模型無情境亦無日期；請刪去此選項，或指定案例：entente sweep 案例 …");
        }

        if (RequestReader.Read(Request(parsed, target), complaints) is not { } sweep)
        {
            complaints.Distinct().ToList().ForEach(c => screen.Say(asked.Language, c.En, c.ZhHant));
            return ExitCodes.InputErrors;
        }

        var manifest = ModelWork.Manifest(sweep, parsed.GetValue(options.Seed), Home.Program, parsed.GetValue(_unit) ?? UnitFor(sweep.Runs));
        return Begin(parsed, target, manifest, "{}", asked, options, screen, cancellation);
    }

    private ModelRequest Request(ParseResult parsed, string target) => _model.Request(parsed, target, parsed.GetValue(_draws)) with
    {
        Design = Enum.Parse<Design>(parsed.GetValue(_design)!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        Read = [.. parsed.GetValue(_read)!.Select(r => Enum.Parse<Reduction>(r, ignoreCase: true))],
        Interest = parsed.GetValue(_interest),
        Choose = parsed.GetValue(_choose),
        Goal = parsed.GetValue(_goal),
    };

    /// <summary>Some sixty units of a large run; never so small that writing takes longer than working.</summary>
    private static int UnitFor(long runs) => (int)Math.Clamp((runs / Pieces / SmallestUnit + 1) * SmallestUnit, SmallestUnit, LargestUnit);

    /// <summary>A folder of its own for everything that is asked, so that asking again finds it.</summary>
    private static string Standard(string target, Manifest manifest, Share share) =>
        Path.Combine("out", $"{target}-{manifest.Hash[..8]}" + (share == Share.Whole ? "" : $"-{share.Number}-of-{share.Of}"));

    private static Share? ReadShare(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (Share.Read(result.Tokens[0].Value) is { } share)
        {
            return share;
        }

        var word = SafeText.Show(result.Tokens[0].Value);
        result.AddError($"--shard takes k/n with 1 ≤ k ≤ n, such as 2/7, not '{word}' (--shard 應為 k/n，1 ≤ k ≤ n，如 2/7)");
        return null;
    }
}
