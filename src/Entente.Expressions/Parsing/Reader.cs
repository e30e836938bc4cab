using System.Diagnostics.CodeAnalysis;
using Sprache;

namespace Entente.Expressions.Parsing;

/// <summary>Text to tree: bounds first, then the grammar, then the checks that need the tree.</summary>
internal static class Reader
{
    internal static bool TryRead(
        string text, [NotNullWhen(true)] out Expression? expression, [NotNullWhen(false)] out ExpressionError? error)
    {
        expression = null;
        error = Bounds.Check(text);
        if (error is not null)
            return false;
        var result = Grammar.Whole(new Input(text));
        error = result.WasSuccessful && result.Remainder.AtEnd ? Check(result.Value) : Failure(text, result);
        expression = error is null ? result.Value : null;
        return expression is not null;
    }

    private static ExpressionError? Check(Expression expression) => Bounds.Check(expression) ?? Literals.Check(expression);

    private static ExpressionError Failure(string text, IResult<Expression> result)
    {
        var position = result.Remainder.Position;
        var found = Tokens.At(text, position);
        var code = found == "\"" ? ExpressionErrorCodes.UnclosedText : ExpressionErrorCodes.Unexpected;
        return new(position, code, found, Expected(result));
    }

    // Behind a complete operand an operator may always follow; the grammar need not repeat it at every place.
    private static string[] Expected(IResult<Expression> result) =>
        result.WasSuccessful ? ["operator", "end"]
        : result.Expectations.Contains(Grammar.Operand) ? Symbols(result)
        : ["operator", .. Symbols(result)];

    private static string[] Symbols(IResult<Expression> result) =>
        [.. result.Expectations.SelectMany(expectation => expectation.Split(' ')).Distinct()];
}
