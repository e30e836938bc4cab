namespace Entente.Expressions;

/// <summary>An operation on one operand.</summary>
public sealed record Unary : Expression
{
    internal Unary(UnaryOperator @operator, Expression operand, int position = 0)
        : base(position, operand) => (Operator, Operand) = (@operator, operand);

    /// <summary>What is done.</summary>
    public UnaryOperator Operator { get; }

    /// <summary>What it is done to.</summary>
    public Expression Operand { get; }
}

/// <summary>The operators of one operand.</summary>
public enum UnaryOperator
{
    /// <summary>Change of sign.</summary>
    Minus,

    /// <summary>Kleene's negation: 1 for 0, 0 for any other number, missing for missing.</summary>
    Not,
}
