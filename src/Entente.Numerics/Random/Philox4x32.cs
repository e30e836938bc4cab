namespace Entente.Numerics;

/// <summary>
/// Philox4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw (2011): a keyed bijection of 128-bit
/// counters whose outputs pass the usual batteries of tests. A value of this type is one block of output.
/// </summary>
/// <param name="X0">First output word.</param>
/// <param name="X1">Second output word.</param>
/// <param name="X2">Third output word.</param>
/// <param name="X3">Fourth output word.</param>
public readonly record struct Philox4x32(uint X0, uint X1, uint X2, uint X3)
{
    internal const int Rounds = 10;
    internal const uint Multiplier0 = 0xD2511F53, Multiplier1 = 0xCD9E8D57;
    internal const uint Weyl0 = 0x9E3779B9, Weyl1 = 0xBB67AE85;

    /// <summary>Words 0 and 1 as one number, word 0 the lower half.</summary>
    public ulong Low => X0 | ((ulong)X1 << 32);

    /// <summary>Words 2 and 3 as one number, word 2 the lower half.</summary>
    public ulong High => X2 | ((ulong)X3 << 32);

    /// <summary>The block of output at counter (c0, c1, c2, c3) under key (k0, k1); lowest word first, as in Random123.</summary>
    public static Philox4x32 Block(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var p0 = (ulong)Multiplier0 * c0;
            var p1 = (ulong)Multiplier1 * c2;
            (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
            unchecked
            {
                k0 += Weyl0;
                k1 += Weyl1;
            }
        }

        return new Philox4x32(c0, c1, c2, c3);
    }

    /// <summary>The block at a counter and key given as 64-bit halves.</summary>
    public static Philox4x32 Block(ulong counterLow, ulong counterHigh, ulong key) =>
        Block(
            (uint)counterLow, (uint)(counterLow >> 32), (uint)counterHigh, (uint)(counterHigh >> 32), (uint)key, (uint)(key >> 32));
}
