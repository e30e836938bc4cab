using System.Diagnostics.CodeAnalysis;

namespace Entente.Expressions.Tests;

/// <summary>A host made of a dictionary; it answers a call by its canonical text.</summary>
internal sealed class World : IExpressionEnvironment
{
    private readonly Dictionary<string, Value> values = [];

    internal World With(string key, Value value)
    {
        values[key] = value;
        return this;
    }

    internal World With(string key, params double[] draws) =>
        With(key, draws.Length == 1 ? Value.OfNumber(draws[0]) : Value.OfColumn(draws));

    internal Value Evaluate(string text) =>
        Expression.Parse(text).TryEvaluate(this, out var value, out var error) ? value : throw new InvalidOperationException(error.ToString());

    internal ExpressionError Error(string text)
    {
        Assert.False(Expression.Parse(text).TryEvaluate(this, out var value, out var error));
        Assert.Null(value);
        return error;
    }

    public bool TryName(string name, [NotNullWhen(true)] out Value? value) => values.TryGetValue(name, out value);

    public bool TryCall(string function, IReadOnlyList<Expression> arguments, [NotNullWhen(true)] out Value? value) =>
        values.TryGetValue($"{function}({string.Join(", ", arguments)})", out value);
}
