using System.CommandLine;
using Entente.Analysis.Sweeps.Models;

namespace Entente.Cli.Commands.Sweep;

/// <summary>Options about a dynamic model that <c>simulate</c> and <c>sweep</c> share.</summary>
internal sealed class ModelOptions
{
    private readonly Option<int?> _actors = new("--actors") { Description = "Number of actors; the fewest that the model takes unless given (行為者數)", HelpName = "N" };
    private readonly Option<int> _steps = Whole("--steps", 40, "Steps of time, up to 100 000 (時間步數)", 0, 100_000);
    private readonly Option<string[]> _set = Many("--set", "NAME=VALUE or NAME=LOW..HIGH: fixes an input, or narrows its range (固定輸入，或縮小其範圍)", "NAME=VALUE");
    private readonly Option<string[]> _vary = Many("--vary", "Vary only these inputs, all others keeping their defaults (只變動這些輸入，其餘用預設值)", "NAME");
    private readonly Option<string[]> _outputs = Many("--output", "Keep only these outputs (只保留這些輸出)", "NAME");

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [_actors, _steps, _set, _vary, _outputs];

    /// <summary>What is asked for by them.</summary>
    public ModelRequest Request(ParseResult parsed, string model, long draws) => new(model)
    {
        Actors = parsed.GetValue(_actors),
        Steps = parsed.GetValue(_steps),
        Set = parsed.GetValue(_set) ?? [],
        Vary = parsed.GetValue(_vary) ?? [],
        Outputs = parsed.GetValue(_outputs) ?? [],
        Draws = draws,
    };

    /// <summary>A whole number between limits.</summary>
    public static Option<int> Whole(string name, int standard, string description, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && (value < least || value > most))
            {
                result.AddError($"{name} takes a whole number from {least} to {most} ({name} 應為 {least} 至 {most} 的整數)");
            }
        });
        return option;
    }

    private static Option<string[]> Many(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
}
