using Entente.Numerics;

namespace Entente.Bench.Dynamics;

/// <summary>The library's uniform draws, one block of the generator at a time: what a scalar program would do.</summary>
internal static class ScalarUniforms
{
    internal static void Fill(DrawSource source, StreamId stream, long first, Span<double> into)
    {
        for (var i = 0; i < into.Length; i++)
        {
            var draw = first + i;
            var block = Philox4x32.Block((ulong)draw >> 1, stream.Value, source.Seed);
            into[i] = Unit((draw & 1) == 0 ? block.Low : block.High);
            if ((draw & 1) == 0 && i + 1 < into.Length) into[++i] = Unit(block.High);
        }
    }

    private static double Unit(ulong bits) => BitConverter.UInt64BitsToDouble((bits >> 12) | 0x3FF0_0000_0000_0000) - (1 - 1.1102230246251565e-16);
}
