namespace Entente.Expressions;

/// <summary>An operation on two operands.</summary>
public sealed record Binary : Expression
{
    internal Binary(BinaryOperator @operator, Expression left, Expression right, int position = 0)
        : base(position, left, right) => (Operator, Left, Right) = (@operator, left, right);

    /// <summary>What is done.</summary>
    public BinaryOperator Operator { get; }

    /// <summary>The operand before the operator.</summary>
    public Expression Left { get; }

    /// <summary>The operand after the operator.</summary>
    public Expression Right { get; }
}

/// <summary>The operators of two operands. Comparisons and logic give 1 for true and 0 for false.</summary>
public enum BinaryOperator
{
    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c>; division by zero follows IEEE 754.</summary>
    Divide,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>></c></summary>
    Greater,

    /// <summary><c>>=</c></summary>
    GreaterOrEqual,

    /// <summary><c>=</c>; also between two texts.</summary>
    Equal,

    /// <summary><c>!=</c>; also between two texts.</summary>
    NotEqual,

    /// <summary>Kleene's conjunction: false wins over missing.</summary>
    And,

    /// <summary>Kleene's disjunction: true wins over missing.</summary>
    Or,
}
