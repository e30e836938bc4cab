namespace Entente.Expressions;

/// <summary>What an expression asks of its host: names and host calls, in the order of the text.</summary>
internal static class References
{
    internal static IEnumerable<Expression> In(Expression expression) => expression switch
    {
        Name name => [name],
        Call { BuiltIn: null } call => [call],
        Call call => call.Arguments.SelectMany(In),
        Unary unary => In(unary.Operand),
        Binary binary => In(binary.Left).Concat(In(binary.Right)),
        _ => [],
    };
}
