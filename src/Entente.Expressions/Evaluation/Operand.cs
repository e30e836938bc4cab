using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Expressions.Evaluation;

/// <summary>One block of an operand: draws where they lie, draws worked out into a buffer, or one number for all.</summary>
internal readonly ref struct Operand
{
    /// <param name="value">A number or a column.</param>
    /// <param name="first">First draw of the block.</param>
    /// <param name="length">Draws in the block.</param>
    /// <param name="buffer">Takes the block of an operation; may be empty where the value is none.</param>
    internal Operand(Value value, int first, int length, Span<double> buffer)
    {
        (IsColumn, Number) = (value.Kind == ValueKind.Column, value.Number);
        Draws = IsColumn ? value.Block(first, length, buffer) : [];
    }

    /// <summary>A block of draws.</summary>
    internal Operand(ReadOnlySpan<double> draws)
    {
        (IsColumn, Number) = (true, double.NaN);
        Draws = draws;
    }

    /// <summary>Whether it has a number for each draw.</summary>
    internal bool IsColumn { get; }

    /// <summary>The number for all draws, where it is one.</summary>
    internal double Number { get; }

    /// <summary>The draws, where it is a column.</summary>
    internal ReadOnlySpan<double> Draws { get; }

    internal double At(int i) => IsColumn ? Draws[i] : Number;

    internal Vector<double> Register(int i) => IsColumn ? new(Draws[i..]) : new(Number);

    /// <summary>The first so many registers of some draws.</summary>
    internal static ReadOnlySpan<Vector<double>> Registers(ReadOnlySpan<double> draws, int count) =>
        MemoryMarshal.Cast<double, Vector<double>>(draws)[..count];
}
