using System.Runtime.InteropServices;

namespace Entente.Ensembles.Runs;

/// <summary>Columns of equal length. It takes the arrays over: nobody may change them afterwards.</summary>
public sealed class ColumnTable
{
    private readonly Array[] columns;

    /// <summary>A table of columns.</summary>
    /// <param name="specs">What the columns are.</param>
    /// <param name="columns">An array per column: <see cref="double"/> or <see cref="long"/> as its type says. Every NaN is given the one bit pattern that files use.</param>
    /// <exception cref="ArgumentException">Numbers, types or lengths do not match.</exception>
    public ColumnTable(IReadOnlyList<ColumnSpec> specs, IReadOnlyList<Array> columns)
    {
        ArgumentNullException.ThrowIfNull(specs);
        ArgumentNullException.ThrowIfNull(columns);
        if (specs.Count != columns.Count) throw new ArgumentException($"{columns.Count} arrays are no {specs.Count} columns.", nameof(columns));
        (Specs, this.columns, Rows) = ([.. specs], [.. columns], columns.Count == 0 ? 0 : columns[0].Length);
        for (var c = 0; c < this.columns.Length; c++) Admit(specs[c], this.columns[c]);
    }

    /// <summary>What the columns are.</summary>
    public IReadOnlyList<ColumnSpec> Specs { get; }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>The values of a column of doubles.</summary>
    /// <exception cref="InvalidCastException">The column holds something else.</exception>
    public ReadOnlySpan<double> Doubles(int column) => (double[])columns[column];

    /// <summary>The values of a column of whole numbers.</summary>
    /// <exception cref="InvalidCastException">The column holds something else.</exception>
    public ReadOnlySpan<long> Integers(int column) => (long[])columns[column];

    /// <summary>The place of a column; −1 if there is none of that name.</summary>
    public int Find(string name)
    {
        for (var c = 0; c < Specs.Count; c++)
            if (Specs[c].Name == name) return c;
        return -1;
    }

    /// <summary>The bytes of a column as they stand in a file.</summary>
    internal ReadOnlySpan<byte> Bytes(int column) => BytesOf(columns[column]);

    /// <summary>Room for a column of so many rows.</summary>
    internal static Array Room(ColumnType type, int rows) => type == ColumnType.Float64 ? new double[rows] : new long[rows];

    /// <summary>The bytes of an array of doubles or whole numbers, lowest first.</summary>
    internal static Span<byte> BytesOf(Array column) =>
        column is double[] doubles ? MemoryMarshal.AsBytes(doubles.AsSpan()) : MemoryMarshal.AsBytes(((long[])column).AsSpan());

    private void Admit(ColumnSpec spec, Array column)
    {
        if (column.Length != Rows) throw new ArgumentException($"Column '{spec.Name}' has {column.Length} rows and not {Rows}.");
        var fits = spec.Type == ColumnType.Float64 ? column is double[] : column is long[];
        if (!fits) throw new ArgumentException($"Column '{spec.Name}' is not made of {spec.Type}.");
        if (column is double[] values) Unify(values);
    }

    /// <summary>Processors differ in the sign of the NaN that they make; files must not.</summary>
    private static void Unify(double[] values)
    {
        var one = BitConverter.UInt64BitsToDouble(0x7FF8_0000_0000_0000);
        for (var i = 0; i < values.Length; i++)
            if (double.IsNaN(values[i])) values[i] = one;
    }
}
