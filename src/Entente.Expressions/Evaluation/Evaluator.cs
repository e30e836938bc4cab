using System.Diagnostics.CodeAnalysis;

namespace Entente.Expressions.Evaluation;

/// <summary>Walks the tree; the first error ends the walk. Depth is bounded by <see cref="Expression.MaximumDepth"/>.</summary>
internal sealed class Evaluator
{
    private readonly IExpressionEnvironment environment;
    private ExpressionError? error;

    private Evaluator(IExpressionEnvironment environment) => this.environment = environment;

    internal static bool TryEvaluate(
        Expression expression,
        IExpressionEnvironment environment,
        [NotNullWhen(true)] out Value? value,
        [NotNullWhen(false)] out ExpressionError? error)
    {
        value = TryPrepare(expression, environment, out value, out error) ? OneNaN.In(value) : null;
        return value is not null;
    }

    internal static bool TryPrepare(
        Expression expression,
        IExpressionEnvironment environment,
        [NotNullWhen(true)] out Value? value,
        [NotNullWhen(false)] out ExpressionError? error)
    {
        var evaluator = new Evaluator(environment);
        value = evaluator.Of(expression);
        error = evaluator.error;
        return value is not null;
    }

    private Value? Of(Expression expression) => expression switch
    {
        Number number => Value.OfNumber(number.Value),
        Text text => Value.OfText(text.Value),
        Name name => environment.TryName(name.Identifier, out var value) ? value : Unknown(name),
        Call call => call.BuiltIn is { } builtIn ? BuiltInCall(call, builtIn) : HostCall(call),
        Unary unary => Unary(unary),
        Binary binary => Binary(binary),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private Value? HostCall(Call call) =>
        environment.TryCall(call.Function, call.Arguments, out var value) ? value
        : Fail(call, ExpressionErrorCodes.UnknownCall, call.Function);

    private Value? BuiltInCall(Call call, BuiltIn builtIn)
    {
        var values = new Value[call.Arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (Numeric(call.Arguments[i]) is not { } value)
                return null;
            values[i] = value;
        }

        return SameDraws(call, values) ? builtIn.Apply(values) : null;
    }

    // A change of sign is a product with -1: exact, and -0 for 0 on every vector unit.
    private Value? Unary(Unary unary) =>
        Numeric(unary.Operand) is not { } operand ? null
        : unary.Operator == UnaryOperator.Not ? Columns.Map<Negation>(operand)
        : Columns.Map<Multiple>(operand, Value.OfNumber(-1));

    private Value? Binary(Binary binary)
    {
        var equality = binary.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual;
        if ((equality ? Of(binary.Left) : Numeric(binary.Left)) is not { } left)
            return null;
        if ((equality ? Of(binary.Right) : Numeric(binary.Right)) is not { } right)
            return null;
        return left.Kind == ValueKind.Text || right.Kind == ValueKind.Text
            ? CompareTexts(binary, left, right)
            : SameDraws(binary, left, right) ? Operate(binary.Operator, left, right) : null;
    }

    // A missing scalar may stand for a text that is not known.
    private Value? CompareTexts(Binary binary, Value left, Value right)
    {
        if (left.Kind == right.Kind)
            return Value.OfTruth(left.Text == right.Text == (binary.Operator == BinaryOperator.Equal));
        var other = left.Kind == ValueKind.Text ? right : left;
        return other.Kind == ValueKind.Number && double.IsNaN(other.Number)
            ? Value.Missing
            : Fail(binary, ExpressionErrorCodes.NotANumber, left.Kind == ValueKind.Text ? left.Text : right.Text, "number");
    }

    private static Value Operate(BinaryOperator @operator, Value left, Value right) => @operator switch
    {
        BinaryOperator.Add => Columns.Map<Total>(left, right),
        BinaryOperator.Subtract => Columns.Map<Difference>(left, right),
        BinaryOperator.Multiply => Columns.Map<Multiple>(left, right),
        BinaryOperator.Divide => Columns.Map<Quotient>(left, right),
        BinaryOperator.Less => Columns.Map<Below>(left, right),
        BinaryOperator.LessOrEqual => Columns.Map<AtMost>(left, right),
        BinaryOperator.Greater => Columns.Map<Below>(right, left),
        BinaryOperator.GreaterOrEqual => Columns.Map<AtMost>(right, left),
        BinaryOperator.Equal => Columns.Map<Same>(left, right),
        BinaryOperator.NotEqual => Columns.Map<Other>(left, right),
        BinaryOperator.And => Columns.Map<Conjunction>(left, right),
        BinaryOperator.Or => Columns.Map<Disjunction>(left, right),
        _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
    };

    private Value? Numeric(Expression expression)
    {
        var value = Of(expression);
        return value is { Kind: ValueKind.Text } ? Fail(expression, ExpressionErrorCodes.NotANumber, value.Text, "number") : value;
    }

    private bool SameDraws(Expression expression, params ReadOnlySpan<Value> values)
    {
        var length = Columns.Length(values);
        foreach (var value in values)
        {
            if (value.Kind == ValueKind.Column && value.Length != length)
            {
                Fail(expression, ExpressionErrorCodes.DrawCount, $"{value.Length}", $"{length}");
                return false;
            }
        }

        return true;
    }

    private Value? Unknown(Name name) => Fail(name, ExpressionErrorCodes.UnknownName, name.Identifier);

    private Value? Fail(Expression at, string code, string found, params string[] expected)
    {
        error = new(at.Position, code, found, expected);
        return null;
    }
}
