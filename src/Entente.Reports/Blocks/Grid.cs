using Entente.Cases;

namespace Entente.Reports.Blocks;

/// <summary>A table.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Heads of its columns.</param>
/// <param name="Rows">Its rows, each as wide as the head.</param>
internal sealed record Grid(Localised Caption, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    /// <summary>Place it marks; null: none.</summary>
    public Place? At { get; init; }

    /// <summary>Style class; may be empty.</summary>
    public string Class { get; init; } = string.Empty;

    /// <summary>Whether the caption only repeats the heading above, and need not be shown again.</summary>
    public bool RepeatsHeading { get; init; }

    /// <summary>Whether a page that can do so offers to filter the rows; needs a place.</summary>
    public bool CanFilter { get; init; }

    /// <summary>Whether every cell says what it holds, for places where rows are shown as blocks.</summary>
    public bool IsLabelled { get; init; }
}

/// <summary>What a row is.</summary>
internal enum RowKind
{
    /// <summary>Cells under their heads, the first of them a head itself.</summary>
    Plain,

    /// <summary>A heading over the rows that follow: one cell.</summary>
    Group,

    /// <summary>A continuation of the row above: its first cell is empty.</summary>
    Same,

    /// <summary>Further cells of a row above whose first cell stands for several rows: one cell fewer.</summary>
    Under,
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells.</param>
internal sealed record Row(params IReadOnlyList<Cell> Cells)
{
    /// <summary>What it is.</summary>
    public RowKind Kind { get; init; }

    /// <summary>Place it marks; null: none.</summary>
    public Place? At { get; init; }

    /// <summary>Style class; may be empty.</summary>
    public string Class { get; init; } = string.Empty;
}
