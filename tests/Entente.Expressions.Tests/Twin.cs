namespace Entente.Expressions.Tests;

/// <summary>The language's meaning once more, one draw at a time, written for clarity and for nothing else.</summary>
internal sealed class Twin(Func<string, double> names)
{
    internal double Of(Expression expression) => expression switch
    {
        Number number => number.Value,
        Name name => names(name.Identifier),
        Unary { Operator: UnaryOperator.Minus } unary => -Of(unary.Operand),
        Unary unary => Truth(!AsTruth(Of(unary.Operand))),
        Binary binary => Binary(binary.Operator, Of(binary.Left), Of(binary.Right)),
        Call call => Call(call.Function, [.. call.Arguments.Select(Of)]),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    // C#'s lifted logic on bool? is Kleene's.
    private static double Binary(BinaryOperator op, double x, double y) => op switch
    {
        BinaryOperator.Add => x + y,
        BinaryOperator.Subtract => x - y,
        BinaryOperator.Multiply => x * y,
        BinaryOperator.Divide => x / y,
        BinaryOperator.And => Truth(AsTruth(x) & AsTruth(y)),
        BinaryOperator.Or => Truth(AsTruth(x) | AsTruth(y)),
        _ when double.IsNaN(x) || double.IsNaN(y) => double.NaN,
        BinaryOperator.Less => Truth(x < y),
        BinaryOperator.LessOrEqual => Truth(x <= y),
        BinaryOperator.Greater => Truth(x > y),
        BinaryOperator.GreaterOrEqual => Truth(x >= y),
        BinaryOperator.Equal => Truth(x == y),
        _ => Truth(x != y),
    };

    private static double Call(string function, double[] x) => function switch
    {
        "abs" => Math.Abs(x[0]),
        "min" => x.Aggregate(Math.Min),
        "max" => x.Aggregate(Math.Max),
        "sum" => x.Aggregate((a, b) => a + b),
        "mean" => x.Aggregate((a, b) => a + b) / x.Length,
        "product" => x.Aggregate((a, b) => a * b),
        "geometric-mean" => ((Value)Evaluated($"geometric-mean({string.Join(", ", x.Select((_, i) => $"x{i}"))})", x)).Number,
        "sqrt" => Math.Sqrt(x[0]),
        "clip" => x[1] > x[2] ? double.NaN : Math.Min(Math.Max(x[0], x[1]), x[2]),
        "if" => double.IsNaN(x[0]) ? double.NaN : x[0] != 0 ? x[1] : x[2],
        _ => throw new ArgumentOutOfRangeException(nameof(function)),
    };

    // Scalars only: the accuracy of the root itself has its own test.
    private static Value Evaluated(string text, double[] x)
    {
        var world = new World();
        for (var i = 0; i < x.Length; i++)
            world.With($"x{i}", Value.OfNumber(x[i]));
        return world.Evaluate(text);
    }

    private static bool? AsTruth(double x) => double.IsNaN(x) ? null : x != 0;

    private static double Truth(bool? truth) => truth is null ? double.NaN : truth.Value ? 1 : 0;
}
