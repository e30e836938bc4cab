namespace Entente.Ensembles.Runs;

/// <summary>What a column of results holds.</summary>
public enum ColumnType
{
    /// <summary>IEEE 754 doubles; NaN where there is no value.</summary>
    Float64,

    /// <summary>Signed whole numbers of 64 bits.</summary>
    Int64,
}

/// <summary>A column of results.</summary>
/// <param name="Name">Its name, unlike that of any other column of the table.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Unit">Unit of its values; empty of pure numbers.</param>
public sealed record ColumnSpec(string Name, ColumnType Type, string Unit = "");
