using System.Numerics;

namespace Entente.Expressions.Evaluation;

/// <summary>One block of an operand: draws where they lie, draws worked out into a buffer, or one number for all.</summary>
internal readonly ref struct Operand
{
    private readonly bool isColumn;
    private readonly double number;
    private readonly ReadOnlySpan<double> draws;

    /// <param name="value">A number or a column.</param>
    /// <param name="first">First draw of the block.</param>
    /// <param name="length">Draws in the block.</param>
    /// <param name="buffer">Takes the block of an operation; may be empty where the value is none.</param>
    internal Operand(Value value, int first, int length, Span<double> buffer)
    {
        (isColumn, number) = (value.Kind == ValueKind.Column, value.Number);
        draws = isColumn ? value.Block(first, length, buffer) : [];
    }

    internal double Number(int i) => isColumn ? draws[i] : number;

    internal Vector<double> Vector(int i) => isColumn ? new(draws[i..]) : new(number);
}
