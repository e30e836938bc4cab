using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Expressions;

namespace Entente.Theories.Forms;

/// <summary>An expression of a theory file with its place and the names that it may use.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Names">Names that have a meaning here beside actor variables.</param>
/// <param name="Variables">Actor variables bound here.</param>
/// <param name="Functions">Calls that the form itself answers.</param>
public sealed record Formula(Expression Expression, Position At, IReadOnlySet<string> Names, IReadOnlySet<string> Variables, IReadOnlySet<string> Functions)
{
    /// <summary>Whether it runs over several lines of the file.</summary>
    public bool Spread { get; init; }

    /// <summary>As it is written; empty where it was not read from a file.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where a character of it stands; where the whole formula stands when it runs over several lines.</summary>
    /// <param name="character">Character of the expression, from 0.</param>
    public Position Place(int character) => Place(At, Spread, character);

    /// <summary>Reads the expression under <paramref name="key"/>, or reports and returns null.</summary>
    public static Formula? Read(YamlMap map, string key, IEnumerable<string> names, IEnumerable<string> variables, IEnumerable<string> functions)
    {
        return map.Text(key) is null ? null : Read((YamlScalar)map.Find(key)!, names, variables, functions, map.Faults);
    }

    /// <summary>Reads the expression that a value holds, or reports and returns null.</summary>
    public static Formula? Read(YamlScalar node, IEnumerable<string> names, IEnumerable<string> variables, IEnumerable<string> functions, DiagnosticBag faults)
    {
        var spread = node.Spread;
        var at = Place(node.At, spread, node.Quoted ? 1 : 0);
        if (Expression.TryParse(node.Text, out var expression, out var error))
        {
            return new Formula(expression, at, names.ToHashSet(StringComparer.Ordinal), variables.ToHashSet(StringComparer.Ordinal), functions.ToHashSet(StringComparer.Ordinal)) { Spread = spread, Text = node.Text };
        }

        var expected = error.Expected.Count == 0 ? "" : string.Join(" / ", error.Expected);
        var found = error.Found.Length == 0 ? ("the end", "結尾") : ($"'{SafeText.Show(error.Found)}'", $"「{SafeText.Show(error.Found)}」");
        faults.Error(
            Place(at, spread, error.Position),
            "E0401",
            $"the formula cannot be read ({error.Code}): {found.Item1} stands at character {error.Position + 1}; expected {expected}",
            $"無法讀取算式（{error.Code}）：第 {error.Position + 1} 個字元為{found.Item2}；應為 {expected}");
        return null;
    }

    private static Position Place(Position at, bool spread, int character) => spread ? at : at with { Column = at.Column + character };
}
