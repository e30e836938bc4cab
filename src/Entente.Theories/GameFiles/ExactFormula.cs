using Entente.Cases.Yaml;
using Entente.Expressions;
using Entente.Games;
using Entente.Theories.Forms;

namespace Entente.Theories.GameFiles;

/// <summary>Formulas that are nothing but a number, read exactly: a third stays a third.</summary>
public static class ExactFormula
{
    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>();

    /// <summary>The number that a formula of a game of numbers is.</summary>
    /// <exception cref="ArgumentException">It is no plain number.</exception>
    public static Rational Value(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return ExactNumber.TryParse(formula.Text, out var number) ? number.Value : throw new ArgumentException($"'{formula.Text}' is no plain number.", nameof(formula));
    }

    /// <summary>The number in its place; null where it is none.</summary>
    internal static Formula? Read(YamlScalar node)
    {
        var spread = node.Spread;
        var at = node.Quoted && !spread ? node.At with { Column = node.At.Column + 1 } : node.At;
        return ExactNumber.TryParse(node.Text, out _) && Expression.TryParse(node.Text.TrimStart('+'), out var expression, out _)
            ? new Formula(expression, at, Nothing, Nothing, Nothing) { Spread = spread, Text = node.Text }
            : null;
    }
}
