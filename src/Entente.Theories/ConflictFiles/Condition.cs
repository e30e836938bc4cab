using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Expressions;

namespace Entente.Theories.ConflictFiles;

/// <summary>A condition over the options of a conflict, worked out for every combination at once.</summary>
internal sealed class Condition
{
    private readonly bool[] truth;

    private Condition(bool[] truth) => this.truth = truth;

    /// <summary>Whether it holds in a combination of options.</summary>
    public bool Holds(int combination) => truth[combination];

    /// <summary>Reads a condition such as <c>modify and not accept</c>; null after reporting.</summary>
    public static Condition? Read(YamlNode node, string key, IReadOnlyList<string> options, DiagnosticBag faults)
    {
        if (node is not YamlScalar scalar)
        {
            faults.Error(node.At, "E0601", $"'{key}' takes conditions over the options, such as 'modify and not accept'", $"「{key}」應為以選項寫成的條件，例如「modify and not accept」");
            return null;
        }

        if (!Expression.TryParse(scalar.Text, out var expression, out var error))
        {
            var found = error.Found.Length == 0 ? new Localised("the end", "結尾") : Localised.Same($"'{SafeText.Show(error.Found)}'");
            faults.Error(Place(scalar, error.Position), "E0602", $"the condition cannot be read: {found.En} stands at character {error.Position + 1}; expected {string.Join(" / ", error.Expected)}", $"無法讀取條件：第 {error.Position + 1} 個字元為 {found.ZhHant}；應為 {string.Join(" / ", error.Expected)}");
            return null;
        }

        return Sound(expression, scalar, options, faults) ? Worked(expression, scalar, options, faults) : null;
    }

    private static bool Sound(Expression expression, YamlScalar scalar, IReadOnlyList<string> options, DiagnosticBag faults)
    {
        var known = expression.NameUses.Select(use => References.Option(Place(scalar, use.Position), use.Identifier, options, faults)).ToArray();
        foreach (var call in expression.Calls)
        {
            faults.Error(Place(scalar, call.Position), "E0604", $"'{SafeText.Show(call.Function)}' has no meaning in a condition over options; use 'and', 'or', 'not' and brackets", $"「{SafeText.Show(call.Function)}」於選項條件中沒有意義；請用 and、or、not 與括號");
        }

        return !known.Contains(null) && expression.Calls.Count == 0;
    }

    private static Condition? Worked(Expression expression, YamlScalar scalar, IReadOnlyList<string> options, DiagnosticBag faults)
    {
        var count = 1 << options.Count;
        if (!expression.TryEvaluate(new Combinations(options), out var value, out var error))
        {
            faults.Error(Place(scalar, error.Position), "E0605", "the condition has no truth value: it compares a text with options", "條件沒有真假值：其中以文字與選項相比");
            return null;
        }

        if (value.Kind == ValueKind.Text)
        {
            faults.Error(scalar.At, "E0635", "the condition is a text; it should be true or false", "條件為文字；應為真或假");
            return null;
        }

        var column = value.InDraws(count).Span;
        var truth = new bool[count];
        for (var i = 0; i < count; i++)
        {
            truth[i] = column[i] is not (0 or double.NaN);
        }

        return new Condition(truth);
    }

    private static Position Place(YamlScalar scalar, int character) =>
        scalar.Spread ? scalar.At : scalar.At with { Column = scalar.At.Column + character + (scalar.Quoted ? 1 : 0) };

    /// <summary>Each option as a column: 1 in the combinations that have it.</summary>
    private sealed class Combinations(IReadOnlyList<string> options) : IExpressionEnvironment
    {
        public bool TryName(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Value? value)
        {
            var bit = options.ToList().IndexOf(name);
            value = bit < 0 ? null : Value.OfColumn(Enumerable.Range(0, 1 << options.Count).Select(c => (double)((c >> bit) & 1)).ToArray());
            return bit >= 0;
        }

        public bool TryCall(string function, IReadOnlyList<Expression> arguments, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Value? value)
        {
            value = null;
            return false;
        }
    }
}
