namespace Entente.Expressions.Parsing;

/// <summary>The limits that are checked before the grammar recurses, so that no text can exhaust the stack.</summary>
internal static class Bounds
{
    internal static ExpressionError? Check(string text)
    {
        if (text.Length > Expression.MaximumLength)
            return Exceeded(ExpressionErrorCodes.TooLong, Expression.MaximumLength, text.Length, Expression.MaximumLength);
        var deep = PositionTooDeep(text);
        return deep < 0 ? null : Exceeded(ExpressionErrorCodes.TooDeep, deep, Expression.MaximumDepth + 1, Expression.MaximumDepth);
    }

    internal static ExpressionError? Check(Expression expression)
    {
        if (expression.Nodes > Expression.MaximumNodes)
            return Exceeded(ExpressionErrorCodes.TooManyNodes, expression.Position, expression.Nodes, Expression.MaximumNodes);
        if (expression.Depth > Expression.MaximumDepth)
            return Exceeded(ExpressionErrorCodes.TooDeep, expression.Position, expression.Depth, Expression.MaximumDepth);

        // What is printed must read back, and printing may add spaces.
        var length = expression.ToString().Length;
        return length <= Expression.MaximumLength ? null
            : Exceeded(ExpressionErrorCodes.TooLong, expression.Position, length, Expression.MaximumLength);
    }

    private static int PositionTooDeep(string text)
    {
        var (depth, quoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            depth += quoted ? 0 : text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth > Expression.MaximumDepth)
                return i;
        }

        return -1;
    }

    private static ExpressionError Exceeded(string code, int position, int found, int limit) =>
        new(position, code, Digits(found), [Digits(limit)]);

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
