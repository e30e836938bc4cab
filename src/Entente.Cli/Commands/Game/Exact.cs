using System.CommandLine;
using Entente.Games;

namespace Entente.Cli.Commands.Game;

/// <summary>Options that take exact numbers.</summary>
internal static class Exact
{
    /// <summary>An option that takes a whole number, a decimal or a fraction.</summary>
    public static Option<Rational> Option(string name, string help, string description, Rational standard) => new(name)
    {
        HelpName = help,
        Description = description,
        DefaultValueFactory = _ => standard,
        CustomParser = result =>
        {
            if (Rational.TryParse(result.Tokens[0].Value, out var value))
            {
                return value;
            }

            result.AddError($"{name} takes a number like 0.1 or 1/10, not '{result.Tokens[0].Value}' ({name} 應為 0.1 或 1/10 形式的數值)");
            return standard;
        },
    };
}
