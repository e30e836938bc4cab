using System.Globalization;

namespace Entente.Expressions;

/// <summary>Prints with single spaces round operators and only the parentheses that the tree needs.</summary>
internal static class CanonicalText
{
    internal static string Of(Expression expression) => expression switch
    {
        Number number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        Text text => $"\"{text.Value}\"",
        Name name => name.Identifier,
        Call call => $"{call.Function}({string.Join(", ", call.Arguments.Select(Of))})",
        Unary { Operator: UnaryOperator.Minus } minus => "-" + Within(minus.Operand, OperatorTable.MinusPrecedence),
        Unary not => "not " + Within(not.Operand, OperatorTable.NotPrecedence),
        Binary binary => Of(binary),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    // Left-associative: an equal precedence needs parentheses on the right only; comparisons do not chain, so on both sides.
    private static string Of(Binary binary)
    {
        var precedence = OperatorTable.Precedence(binary.Operator);
        var left = Within(binary.Left, precedence == OperatorTable.ComparisonPrecedence ? precedence + 1 : precedence);
        return $"{left} {OperatorTable.Symbol(binary.Operator)} {Within(binary.Right, precedence + 1)}";
    }

    private static string Within(Expression expression, int precedence) =>
        Precedence(expression) < precedence ? $"({Of(expression)})" : Of(expression);

    private static int Precedence(Expression expression) => expression switch
    {
        Binary binary => OperatorTable.Precedence(binary.Operator),
        Unary { Operator: UnaryOperator.Not } => OperatorTable.NotPrecedence,
        Unary => OperatorTable.MinusPrecedence,
        _ => OperatorTable.OperandPrecedence,
    };
}
