using System.Globalization;

namespace Entente.Expressions.Parsing;

/// <summary>Checks that need no host: literal numbers in range, built-in functions with the right number of arguments.</summary>
internal static class Literals
{
    internal static ExpressionError? Check(Expression expression) => expression switch
    {
        Number number when !double.IsFinite(number.Value) => OutOfRange(number),
        Call call => CheckCall(call),
        Unary unary => Check(unary.Operand),
        Binary binary => Check(binary.Left) ?? Check(binary.Right),
        _ => null,
    };

    private static ExpressionError? CheckCall(Call call) =>
        BuiltIns.Find(call.Function) is { } builtIn && !builtIn.Accepts(call.Arguments.Count)
            ? new(call.Position, ExpressionErrorCodes.ArgumentCount, Digits(call.Arguments.Count), [builtIn.ArgumentRange])
            : call.Arguments.Select(Check).FirstOrDefault(error => error is not null);

    private static ExpressionError OutOfRange(Number number) =>
        new(number.Position, ExpressionErrorCodes.NumberOutOfRange, "", [double.MaxValue.ToString("R", CultureInfo.InvariantCulture)]);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
