using System.Globalization;
using Sprache;

namespace Entente.Expressions.Parsing;

/// <summary>
/// The grammar, one parser per precedence. Recursion happens at parentheses only. Sprache's own repetitions parse a failing
/// element twice, which doubles the work at every nesting level, so repetition here is a plain loop.
/// </summary>
internal static class Grammar
{
    internal const string Operand = "operand";

    private static readonly Parser<Expression> Any = Parse.Ref(() => Disjunction!);

    private static readonly Parser<Expression> Number =
        from token in Tokens.Number
        select (Expression)new Number(double.Parse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture), token.Position);

    private static readonly Parser<Expression> Quoted =
        from token in Tokens.Quoted
        select (Expression)new Text(token.Text[1..^1], token.Position);

    private static readonly Parser<Expression> Parenthesised =
        from open in Tokens.Symbol('(')
        from inner in Any
        from close in Tokens.Symbol(')')
        select inner;

    private static readonly Parser<IReadOnlyList<Expression>> Arguments =
        from open in Tokens.Symbol('(')
        from arguments in Tokens.Symbol(')').Return(NoArguments).XOr(SomeArguments())
        select arguments;

    private static readonly Parser<Expression> NameOrCall =
        from token in Tokens.Identifier
        from arguments in Arguments.XOptional()
        select arguments.IsEmpty
            ? (Expression)new Name(token.Text, token.Position)
            : new Call(token.Text, arguments.Get(), token.Position);

    private static readonly Parser<Expression> Primary =
        Number.XOr(Quoted).XOr(Parenthesised).XOr(NameOrCall).Named(Operand);

    private static readonly Parser<Expression> Signed = Prefixed(Tokens.Symbol(Tokens.Minus()), UnaryOperator.Minus, Primary);

    private static readonly Parser<Expression> Product = Chain(Tokens.Symbol(Tokens.Multiplicative()), Signed);

    private static readonly Parser<Expression> Sum = Chain(Tokens.Symbol(Tokens.Additive()), Product);

    private static readonly Parser<Expression> Comparison = Chain(Tokens.Symbol(Tokens.Comparison()), Sum, most: 1);

    private static readonly Parser<Expression> Negation = Prefixed(Tokens.Keyword("not"), UnaryOperator.Not, Comparison);

    private static readonly Parser<Expression> Conjunction = Chain(Tokens.Keyword("and"), Negation);

    private static readonly Parser<Expression> Disjunction = Chain(Tokens.Keyword("or"), Conjunction);

    internal static readonly Parser<Expression> Whole = Tokens.Space.Then(_ => Any);

    private static IReadOnlyList<Expression> NoArguments => [];

    private static Parser<IReadOnlyList<Expression>> SomeArguments() =>
        from first in Any
        from rest in Repeat(Tokens.Symbol(','), Any)
        from close in Tokens.Symbol(')').Named(", )")
        select (IReadOnlyList<Expression>)[first, .. rest.Select(pair => pair.Item)];

    private static Parser<Expression> Chain(Parser<Token> symbol, Parser<Expression> operand, int most = int.MaxValue) =>
        from first in operand
        from rest in Repeat(symbol, operand, most)
        select rest.Aggregate(first, (left, next) => Join(left, next.Before, next.Item));

    private static Binary Join(Expression left, Token symbol, Expression right) =>
        new(OperatorTable.Of(symbol.Text), left, right, symbol.Position);

    private static Parser<Expression> Prefixed(Parser<Token> symbol, UnaryOperator @operator, Parser<Expression> operand) =>
        from prefixes in symbol.Many()
        from inner in operand
        select prefixes.Reverse().Aggregate(inner, (current, prefix) => new Unary(@operator, current, prefix.Position));

    /// <summary>Pairs of a separator and an item; once the separator is there, the item must be.</summary>
    private static Parser<IReadOnlyList<(Token Before, T Item)>> Repeat<T>(Parser<Token> separator, Parser<T> item, int most = int.MaxValue) =>
        input =>
        {
            var items = new List<(Token, T)>();
            while (items.Count < most && separator(input) is { WasSuccessful: true } before)
            {
                var next = item(before.Remainder);
                if (!next.WasSuccessful)
                    return Result.Failure<IReadOnlyList<(Token, T)>>(next.Remainder, next.Message, next.Expectations);
                items.Add((before.Value, next.Value));
                input = next.Remainder;
            }

            return Result.Success<IReadOnlyList<(Token, T)>>(items, input);
        };
}
