using System.Globalization;
using Entente.Cases;
using Entente.Reports.Text;

namespace Entente.Reports.Blocks;

/// <summary>A cell of a table.</summary>
/// <param name="Spans">Its text.</param>
/// <param name="Class">Style class; may be empty.</param>
internal sealed record Cell(IReadOnlyList<Span> Spans, string Class = "")
{
    /// <summary>A cell that has nothing to say; where cells are shown as blocks it is left out.</summary>
    public static Cell Nothing { get; } = new([Numbers.None], "none");

    /// <summary>How many rows it stands for, from its own on.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>A cell of one text.</summary>
    public static implicit operator Cell(Localised text) => new([text]);

    /// <summary>A cell of one text, the same in both languages.</summary>
    public static implicit operator Cell(string text) => new([text]);

    /// <summary>A cell of one run.</summary>
    public static implicit operator Cell(Span span) => new([span]);

    /// <summary>A number, aligned at its end.</summary>
    public static Cell Number(string number) => new([number], "number");

    /// <summary>A count, a dot for none.</summary>
    public static Cell Count(int count) => Number(Shown(count));

    /// <summary>A count that is read by its shade as well as by its number; from 1, 3, 10 and 30 on it has the next shade.</summary>
    public static Cell Heat(int count) => new([Shown(count)], $"number heat-{Steps.Count(s => count >= s)}");

    private static readonly int[] Steps = [1, 3, 10, 30];

    private static string Shown(int count) => count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture);
}
