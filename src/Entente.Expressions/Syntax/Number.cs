namespace Entente.Expressions;

/// <summary>A literal number: finite and not negative (a minus sign before it is a <see cref="Unary"/>).</summary>
public sealed record Number : Expression
{
    internal Number(double value, int position = 0)
        : base(position) => Value = value;

    /// <summary>The number.</summary>
    public double Value { get; }
}
