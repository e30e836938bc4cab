using System.Globalization;
using Entente.Expressions;
using Entente.Numerics;

namespace Entente.Bench;

/// <summary>Times the evaluation of formulas of theories against a walk of the same tree draw by draw.</summary>
internal static class ExpressionBench
{
    private static readonly string[] Formulas =
    [
        "clip(0.4 * a + 0.3 * b + 0.3 * c - 0.1, 0, 1)",
        "if(a >= 0.5 and not (b > c), min(a, b, c), mean(a, b, c))",
        "(a - b) / (a + b + c) > 0.1 or sqrt(a * b) < 0.3",
    ];

    internal static void Run(int draws, int rounds)
    {
        var columns = new Uniforms(draws);
        foreach (var text in Formulas)
        {
            var formula = Expression.Parse(text);
            ReadOnlyMemory<double> ours = default;
            var plain = new double[draws];
            var seconds = Timing.Shortest(rounds, () => ours = columns.Evaluate(formula), () => columns.Walk(formula, plain));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{draws} draws of {text}: {1e3 * seconds[0]:F3} ms, plain walk {1e3 * seconds[1]:F2} ms, {seconds[1] / seconds[0]:F0}x; bits {(ours.Span.SequenceEqual(plain) ? "agree" : "DIFFER")}"));
        }
    }

    private sealed class Uniforms : IExpressionEnvironment
    {
        private readonly Dictionary<string, double[]> columns = [];

        internal Uniforms(int draws)
        {
            foreach (var name in new[] { "a", "b", "c" })
                new DrawSource(1).Uniform(StreamId.Of(name), 0, columns[name] = new double[draws]);
        }

        public bool TryName(string name, out Value value)
        {
            value = Value.OfColumn(columns[name]);
            return true;
        }

        public bool TryCall(string function, IReadOnlyList<Expression> arguments, out Value value)
        {
            value = Value.Missing;
            return false;
        }

        internal ReadOnlyMemory<double> Evaluate(Expression formula) =>
            formula.TryEvaluate(this, out var value, out _) ? value.Draws : throw new InvalidOperationException();

        internal void Walk(Expression formula, double[] into)
        {
            for (var draw = 0; draw < into.Length; draw++) into[draw] = Of(formula, draw);
        }

        private double Of(Expression expression, int draw) => expression switch
        {
            Number number => number.Value,
            Name name => columns[name.Identifier][draw],
            Unary unary => Of(unary.Operand, draw) == 0 ? 1 : 0, // of the two operators the formulas use "not" alone
            Binary binary => Binary(binary.Operator, Of(binary.Left, draw), Of(binary.Right, draw)),
            Call call => Call(call, draw),
            _ => throw new InvalidOperationException(),
        };

        private static double Binary(BinaryOperator @operator, double x, double y) => @operator switch
        {
            BinaryOperator.Add => x + y,
            BinaryOperator.Subtract => x - y,
            BinaryOperator.Multiply => x * y,
            BinaryOperator.Divide => x / y,
            BinaryOperator.Less => x < y ? 1 : 0,
            BinaryOperator.Greater => x > y ? 1 : 0,
            BinaryOperator.GreaterOrEqual => x >= y ? 1 : 0,
            BinaryOperator.And => x != 0 && y != 0 ? 1 : 0,
            BinaryOperator.Or => x != 0 || y != 0 ? 1 : 0,
            _ => throw new InvalidOperationException(),
        };

        private double Call(Call call, int draw)
        {
            var x = Of(call.Arguments[0], draw);
            if (call.Function == "sqrt") return Math.Sqrt(x);
            var y = Of(call.Arguments[1], draw);
            var z = Of(call.Arguments[2], draw);
            return call.Function switch
            {
                "clip" => Math.Min(Math.Max(x, y), z),
                "if" => x != 0 ? y : z,
                "min" => Math.Min(Math.Min(x, y), z),
                "mean" => (x + y + z) / 3,
                _ => throw new InvalidOperationException(),
            };
        }
    }
}
