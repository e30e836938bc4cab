using System.Numerics;

namespace Entente.Expressions.Evaluation;

/// <summary>
/// Makes every missing draw of a result the same NaN: processors differ in the sign and payload of the NaN they produce,
/// and results must be the same bits everywhere.
/// </summary>
internal static class OneNaN
{
    internal static Value In(Value value)
    {
        if (value.Kind == ValueKind.Number && double.IsNaN(value.Number))
            return Value.Missing;
        return value.Kind == ValueKind.Column && HasAnother(value.Draws.Span) ? Canonical(value.Draws.Span) : value;
    }

    private static bool HasAnother(ReadOnlySpan<double> draws)
    {
        var found = Vector<long>.Zero;
        var i = 0;
        for (; i <= draws.Length - Vector<double>.Count; i += Vector<double>.Count)
            found |= Another(new(draws[i..]));
        var another = found != Vector<long>.Zero;
        for (; i < draws.Length; i++)
            another |= double.IsNaN(draws[i]) && BitConverter.DoubleToInt64Bits(draws[i]) != BitConverter.DoubleToInt64Bits(double.NaN);
        return another;
    }

    private static Vector<long> Another(Vector<double> draws) =>
        Vector.OnesComplement(Vector.Equals(draws, draws) | Vector.Equals(Vector.AsVectorInt64(draws), new(BitConverter.DoubleToInt64Bits(double.NaN))));

    private static Value Canonical(ReadOnlySpan<double> draws)
    {
        var result = draws.ToArray();
        for (var i = 0; i < result.Length; i++)
            result[i] = double.IsNaN(result[i]) ? double.NaN : result[i];
        return Value.OfColumn(result);
    }
}
