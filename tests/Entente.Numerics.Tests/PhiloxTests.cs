namespace Entente.Numerics.Tests;

public sealed class PhiloxTests
{
    // The known-answer vectors that Random123 publishes for philox4x32 with 10 rounds (kat_vectors).
    [Theory]
    [InlineData("00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [InlineData("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [InlineData("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void A_block_matches_the_published_known_answers(string counter, string key, string expected)
    {
        var (c, k, x) = (Words(counter), Words(key), Words(expected));
        Assert.Equal(new Philox4x32(x[0], x[1], x[2], x[3]), Philox4x32.Block(c[0], c[1], c[2], c[3], k[0], k[1]));
    }

    [Fact]
    public void Packs_of_four_and_eight_blocks_hold_the_same_uniforms_as_single_blocks()
    {
        foreach (var block in new ulong[] { 0, 77, 0xFFFF_FFFE, 0x1_2345_6789_ABCD })
        {
            var expected = Enumerable.Range(0, 64).Select(i => UniformColumn.At(~7UL, ~9UL << 13, 2 * block + (ulong)i)).ToArray();
            Assert.Equal(expected, Filled<BlockLanes4>(block));
            Assert.Equal(expected, Filled<BlockLanes8>(block));
        }
    }

    private static double[] Filled<TBlocks>(ulong block)
        where TBlocks : struct, IBlockLanes<TBlocks>
    {
        var column = new double[64];
        Assert.Equal(64, UniformColumn.Run<TBlocks>(~7UL, ~9UL << 13, block, column));
        return column;
    }

    private static uint[] Words(string text) => [.. text.Split(' ').Select(word => Convert.ToUInt32(word, 16))];
}
