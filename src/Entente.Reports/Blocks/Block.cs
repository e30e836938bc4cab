using Entente.Cases;

namespace Entente.Reports.Blocks;

/// <summary>A piece of a report, the same whatever format it is written in.</summary>
internal abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Level">2 for a section, 3 and 4 within.</param>
/// <param name="Text">What it says.</param>
internal sealed record Heading(int Level, Localised Text) : Block
{
    /// <summary>Place it marks; null: none.</summary>
    public Place? At { get; init; }
}

/// <summary>A paragraph.</summary>
/// <param name="Spans">Its text.</param>
internal sealed record Paragraph(params IReadOnlyList<Span> Spans) : Block
{
    /// <summary>Style class; may be empty.</summary>
    public string Class { get; init; } = string.Empty;
}

/// <summary>A list with bullets.</summary>
/// <param name="Items">Its items.</param>
internal sealed record Bullets(IReadOnlyList<Cell> Items) : Block;

/// <summary>Names with their values.</summary>
/// <param name="Items">In the order shown.</param>
internal sealed record Facts(params IReadOnlyList<(Localised Name, Cell Value)> Items) : Block;

/// <summary>A picture that only a page can draw; what it shows also stands in a table or a sentence, so that other formats may leave it out.</summary>
/// <param name="Draw">Draws it into a page.</param>
internal sealed record Picture(Action<Html.HtmlText> Draw) : Block;
