namespace Entente.Numerics.Tests;

public sealed class SeveralUniformsTests
{
    private static readonly StreamId[] Variables = [.. Enumerable.Range(0, 7).Select(k => StreamId.Of("several").Child(k))];

    [Theory]
    [InlineData(16, 0)]
    [InlineData(48, 96)]
    [InlineData(96, 4096)]
    [InlineData(40, 8)]
    [InlineData(13, 8)]
    [InlineData(16, 7)]
    public void Each_of_several_columns_has_the_bits_that_it_has_alone(int length, long first)
    {
        foreach (var count in new[] { 1, 2, 3, 7 })
        {
            var together = new double[count * length];
            new DrawSource(9).Uniform(Variables.AsSpan(0, count), first, together);
            Assert.Equal(Alone(count, length, first), together);
        }
    }

    [Fact]
    public void They_have_them_at_every_width()
    {
        var (four, eight) = (new double[7 * 48], new double[7 * 48]);
        UniformColumn.RunSeveral<BlockLanes4>(9, Variables, 30, four);
        UniformColumn.RunSeveral<BlockLanes8>(9, Variables, 30, eight);
        Assert.Equal(Alone(7, 48, 60), four);
        Assert.Equal(Alone(7, 48, 60), eight);
    }

    private static double[] Alone(int count, int length, long first) =>
        [.. Variables.Take(count).SelectMany(v => Enumerable.Range(0, length).Select(i => UniformColumn.At(9, v.Value, (ulong)(first + i))))];
}
