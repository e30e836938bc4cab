using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Sprache;

namespace Entente.Expressions.Parsing;

/// <summary>Text to tree: bounds first, then the grammar, then the checks that need the tree.</summary>
internal static class Reader
{
    private const int MostKnown = 4096;

    // The readings of a theory repeat most of its formulas, and a tree never changes: equal texts share one.
    private static readonly ConcurrentDictionary<string, Expression> Known = new(StringComparer.Ordinal);

    internal static bool TryRead(
        string text, [NotNullWhen(true)] out Expression? expression, [NotNullWhen(false)] out ExpressionError? error)
    {
        error = null;
        if (Known.TryGetValue(text, out expression))
            return true;
        error = Bounds.Check(text);
        if (error is not null)
            return false;
        var result = Grammar.Whole(new Input(text));
        error = result.WasSuccessful && result.Remainder.AtEnd ? Check(result.Value) : Failure(text, result);
        if (error is not null)
            return false;
        expression = result.Value;
        if (Known.Count < MostKnown)
            Known.TryAdd(text, expression);
        return true;
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
