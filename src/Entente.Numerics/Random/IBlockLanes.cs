namespace Entente.Numerics;

/// <summary>Several Philox blocks side by side, one 64-bit lane each; a lane's upper half may hold garbage.</summary>
internal interface IBlockLanes<TSelf>
    where TSelf : struct, IBlockLanes<TSelf>
{
    /// <summary>Number of blocks in the pack.</summary>
    static abstract int Count { get; }

    static abstract TSelf Of(ulong value);

    /// <summary>Consecutive numbers from <paramref name="first"/>, in the lane order that <see cref="StoreUniforms"/> undoes.</summary>
    static abstract TSelf Consecutive(ulong first);

    static abstract TSelf operator ^(TSelf x, TSelf y);

    static abstract TSelf operator +(TSelf x, TSelf y);

    /// <summary>The 64-bit products of the lanes' lower halves.</summary>
    static abstract TSelf MultiplyLower(TSelf x, TSelf y);

    static abstract TSelf UpperHalf(TSelf x);

    /// <summary>One word from the lower half of each argument.</summary>
    static abstract TSelf Join(TSelf lower, TSelf upper);

    /// <summary>Writes the uniforms of both words of every block, in block order: 2 × <see cref="Count"/> doubles.</summary>
    static abstract void StoreUniforms(TSelf first, TSelf second, ref double target);
}
