using FsCheck;
using FsCheck.Fluent;

namespace Entente.Expressions.Tests;

public sealed class TwinTests
{
    // Not a multiple of any vector width, so that registers and remainder are both met.
    private const int Draws = 19;

    [Fact]
    public void Columns_give_the_bits_of_the_naive_twin() =>
        Prop.ForAll(Trees.Numeric.ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), AgreesWithTwin)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void Columns_given_and_read_in_blocks_have_the_same_bits() =>
        Prop.ForAll(Trees.Numeric.ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), AgreesInBlocks)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_host_keeps_its_columns()
    {
        double[] column = [1, 2, double.NaN];
        var value = new World().With("x", column).Evaluate("-x + x * x");
        Assert.NotEqual(column, value.Draws.ToArray());
        Assert.Equal([1, 2, double.NaN], column);
    }

    // Processors differ in the sign and payload of the NaN they make; a host may hand in any.
    [Theory]
    [InlineData(0x7FF8000000000000)]
    [InlineData(0x7FF8000000000123)]
    public void Every_missing_draw_has_the_same_bits(long foreign)
    {
        var missing = BitConverter.Int64BitsToDouble(foreign);
        var world = new World().With("x", [.. Enumerable.Repeat(missing, Draws)]).With("s", missing);
        Assert.All(["x", "x + 1", "-x", "abs(x)", "max(x, 1)", "s", "s * 2"], text =>
            Assert.All(Enumerable.Range(0, Draws), draw => Assert.True(SameBits(double.NaN, world.Evaluate(text).At(draw)))));
    }

    private static bool AgreesWithTwin(Expression tree, int seed)
    {
        var values = Values(seed);
        var world = new World();
        foreach (var (name, value) in values)
            world.With(name, value);
        if (!tree.TryEvaluate(world, out var result, out _))
            return false;
        return Enumerable.Range(0, Draws).All(draw =>
            SameBits(Canonical(new Twin(name => values[name].At(draw)).Of(tree)), result.At(draw)));
    }

    private static bool AgreesInBlocks(Expression tree, int seed)
    {
        const int draws = (2 * Value.BlockDraws) + Draws;
        var (plain, given) = (new World(), new World());
        foreach (var (name, value) in Values(seed, draws))
        {
            plain.With(name, value);
            given.With(name, value.Kind == ValueKind.Column ? Value.OfBlocks(draws, (first, into) => value.Draws.Span.Slice(first, into.Length).CopyTo(into)) : value);
        }

        if (!tree.TryEvaluate(plain, out var whole, out _) || !tree.TryPrepare(given, out var prepared, out _) || whole.Kind != prepared.Kind)
            return false;
        var room = new double[Value.BlockDraws];
        var read = prepared.Kind != ValueKind.Column ? [prepared.Number] : Enumerable.Range(0, 3).SelectMany(b =>
            prepared.Block(b * room.Length, Math.Min(room.Length, draws - (b * room.Length)), room).ToArray()).ToArray();
        return read.Select((x, draw) => SameBits(Canonical(x), whole.At(draw))).All(same => same);
    }

    private static Dictionary<string, Value> Values(int seed, int draws = Draws)
    {
        double[] pool = [0, -0.0, 1, 2, -1, 0.5, 1e308, -1e-310, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1 / 3.0];
        var random = new System.Random(seed);
        double Pick() => random.Next(3) == 0 ? random.NextDouble() : pool[random.Next(pool.Length)];
        return Trees.ScalarNames.Select(name => (name, Value.OfNumber(Pick())))
            .Concat(Trees.ColumnNames.Select(name => (name, Value.OfColumn(Enumerable.Range(0, draws).Select(_ => Pick()).ToArray()))))
            .ToDictionary();
    }

    private static double Canonical(double x) => double.IsNaN(x) ? double.NaN : x;

    private static bool SameBits(double x, double y) => BitConverter.DoubleToInt64Bits(x) == BitConverter.DoubleToInt64Bits(y);
}
