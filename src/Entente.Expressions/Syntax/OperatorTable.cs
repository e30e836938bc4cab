namespace Entente.Expressions;

/// <summary>How each binary operator is written and how tightly it binds; reader and printer share it.</summary>
internal static class OperatorTable
{
    internal const int NotPrecedence = 3;
    internal const int ComparisonPrecedence = 4;
    internal const int MinusPrecedence = 7;
    internal const int OperandPrecedence = 8;

    private static readonly (BinaryOperator Operator, string Symbol, int Precedence)[] Rows =
    [
        (BinaryOperator.Or, "or", 1),
        (BinaryOperator.And, "and", 2),
        (BinaryOperator.Less, "<", ComparisonPrecedence),
        (BinaryOperator.LessOrEqual, "<=", ComparisonPrecedence),
        (BinaryOperator.Greater, ">", ComparisonPrecedence),
        (BinaryOperator.GreaterOrEqual, ">=", ComparisonPrecedence),
        (BinaryOperator.Equal, "=", ComparisonPrecedence),
        (BinaryOperator.NotEqual, "!=", ComparisonPrecedence),
        (BinaryOperator.Add, "+", 5),
        (BinaryOperator.Subtract, "-", 5),
        (BinaryOperator.Multiply, "*", 6),
        (BinaryOperator.Divide, "/", 6),
    ];

    private static readonly Dictionary<string, BinaryOperator> BySymbol = Rows.ToDictionary(row => row.Symbol, row => row.Operator);

    private static readonly Dictionary<BinaryOperator, (string Symbol, int Precedence)> ByOperator =
        Rows.ToDictionary(row => row.Operator, row => (row.Symbol, row.Precedence));

    internal static BinaryOperator Of(string symbol) => BySymbol[symbol];

    internal static string Symbol(BinaryOperator @operator) => ByOperator[@operator].Symbol;

    internal static int Precedence(BinaryOperator @operator) => ByOperator[@operator].Precedence;
}
