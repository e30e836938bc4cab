using System.Buffers.Binary;
using System.Text;
using System.Text.Json.Nodes;
using Entente.Ensembles.Runs;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Ensembles.Tests.Runs;

public sealed class ColumnTableTests
{
    private static readonly ColumnSpec[] Specs = [new("比例, \"x\"", ColumnType.Float64, "%"), new("n", ColumnType.Int64)];

    [Fact]
    public void Any_table_reads_back_bit_for_bit() => Prop.ForAll<double[]>(values =>
    {
        var path = Path.GetTempFileName();
        var table = new ColumnTable(Specs, [(double[])values.Clone(), values.Select(BitConverter.DoubleToInt64Bits).ToArray()]);
        using (var file = File.Create(path)) ColumnFile.Write(file, new(Specs, values.Length, "run", 3), table);
        var read = ColumnFile.Read(path);
        File.Delete(path);
        return read.Fault == FileFault.None && read.Header!.Unit == 3 && read.Table!.Specs.SequenceEqual(Specs)
            && Bits(read.Table.Doubles(0)).SequenceEqual(Bits(table.Doubles(0))) && read.Table.Integers(1).SequenceEqual(table.Integers(1));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_NaN_has_one_bit_pattern()
    {
        var table = new ColumnTable([Specs[0]], [new[] { double.NaN, -double.NaN, BitConverter.UInt64BitsToDouble(0xFFF0_0000_0000_0001), -0.0 }]);
        Assert.Equal([0x7FF8_0000_0000_0000, 0x7FF8_0000_0000_0000, 0x7FF8_0000_0000_0000, long.MinValue], Bits(table.Doubles(0)));
    }

    /// <summary>As anybody would read it who has the page of the reference and nothing of ours.</summary>
    [Fact]
    public void The_layout_is_what_the_reference_says()
    {
        using var place = new Place();
        place.Finish("run", Toy.Manifest(draws: 10, unitDraws: 4));
        var bytes = File.ReadAllBytes(Path.Combine(place.At("run"), "results.columns"));
        Assert.Equal("ENTCOLS1", Encoding.ASCII.GetString(bytes, 0, 8));
        var length = (int)BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(8));
        Assert.Equal(0, length % 8);
        var header = JsonNode.Parse(Encoding.UTF8.GetString(bytes, 16, length))!;
        Assert.Equal(10, (int)header["rows"]!);
        Assert.Equal(["float64", "int64"], header["columns"]!.AsArray().Select(c => (string)c!["type"]!));
        Assert.Equal(16 + length + 2 * 10 * 8 + 32, bytes.Length);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (long)i), Enumerable.Range(0, 10).Select(i => BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(16 + length + (10 + i) * 8))));
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(bytes.AsSpan(0, bytes.Length - 32)), bytes[^32..]);
    }

    [Fact]
    public void Counts_of_equal_keys_are_added_and_rows_stay_in_order()
    {
        ColumnSpec[] specs = [new("a", ColumnType.Int64), new("b", ColumnType.Int64), new("count", ColumnType.Int64)];
        var sum = CountTable.Sum(
            new(specs, [new long[] { 0, 0, 2 }, new long[] { 1, 5, 0 }, new long[] { 10, 20, 30 }]),
            new(specs, [new long[] { 0, 1, 2 }, new long[] { 5, 0, 0 }, new long[] { 1, 2, 3 }]));
        Assert.Equal([0, 0, 1, 2], sum.Integers(0).ToArray());
        Assert.Equal([1, 5, 0, 0], sum.Integers(1).ToArray());
        Assert.Equal([10, 21, 2, 33], sum.Integers(2).ToArray());
    }

    [Fact]
    public void Columns_that_do_not_match_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new ColumnTable(Specs, [new double[2]]));
        Assert.Throws<ArgumentException>(() => new ColumnTable(Specs, [new double[2], new long[3]]));
        Assert.Throws<ArgumentException>(() => new ColumnTable(Specs, [new double[2], new double[2]]));
    }

    private static long[] Bits(ReadOnlySpan<double> values) => [.. values.ToArray().Select(BitConverter.DoubleToInt64Bits)];
}
