using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Expressions.Evaluation;

/// <summary>
/// Makes every missing draw of a result the same NaN: processors differ in the sign and payload of the NaN they produce,
/// and results must be the same bits everywhere.
/// </summary>
internal static class OneNaN
{
    /// <summary>The same value, its draws worked out.</summary>
    internal static Value In(Value value)
    {
        if (value.IsOperation)
            return value.WorkedOut();
        if (value.Kind == ValueKind.Number)
            return double.IsNaN(value.Number) ? Value.Missing : value;
        return value.Kind == ValueKind.Column && HasAnother(value.Draws.Span) ? Canonical(value.Draws.Span) : value;
    }

    /// <summary>Makes it so where the draws lie.</summary>
    internal static void Make(Span<double> draws)
    {
        if (!HasMissing(draws))
            return;
        foreach (ref var draw in draws)
            draw = double.IsNaN(draw) ? double.NaN : draw;
    }

    private static bool HasMissing(ReadOnlySpan<double> draws)
    {
        var known = Vector<long>.AllBitsSet;
        var registers = MemoryMarshal.Cast<double, Vector<double>>(draws);
        foreach (var register in registers)
            known &= Vector.Equals(register, register);
        var missing = known != Vector<long>.AllBitsSet;
        foreach (var draw in draws[(registers.Length * Vector<double>.Count)..])
            missing |= double.IsNaN(draw);
        return missing;
    }

    private static bool HasAnother(ReadOnlySpan<double> draws)
    {
        if (!HasMissing(draws))
            return false;
        foreach (var draw in draws)
        {
            if (double.IsNaN(draw) && BitConverter.DoubleToInt64Bits(draw) != BitConverter.DoubleToInt64Bits(double.NaN))
                return true;
        }

        return false;
    }

    private static Value Canonical(ReadOnlySpan<double> draws)
    {
        var result = draws.ToArray();
        Make(result);
        return Value.OfColumn(result);
    }
}
