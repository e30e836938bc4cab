using System.Buffers;

namespace Entente.Expressions.Evaluation;

/// <summary>Geometric means: the numbers of one draw are laid next to each other first.</summary>
internal sealed class GeometricBlocks(IReadOnlyList<Value> values) : Blocks
{
    internal override int Length { get; } = Columns.Length([.. values]);

    internal override void Fill(int first, Span<double> into)
    {
        var count = values.Count;
        var room = ArrayPool<double>.Shared.Rent(count * into.Length);
        for (var value = 0; value < count; value++)
        {
            var operand = new Operand(values[value], first, into.Length, into);
            for (var i = 0; i < into.Length; i++)
                room[(i * count) + value] = operand.At(i);
        }

        for (var i = 0; i < into.Length; i++)
            into[i] = GeometricMean.Of(room.AsSpan(i * count, count));
        ArrayPool<double>.Shared.Return(room);
    }
}
