using Entente.Cases;
using Entente.Cases.Codebooks;

namespace Entente.Reports.Registers;

/// <summary>A column as people see it: a declared one, or a pair of texts <c>NAME_en</c> and <c>NAME_zh</c>, shown as one.</summary>
/// <param name="Id">Id of the column; of a pair NAME.</param>
/// <param name="Declared">The declared column; of a pair the English one, whose title stands for both.</param>
/// <param name="Chinese">Id of the Chinese column of a pair; null for any other.</param>
internal sealed record ShownColumn(string Id, RegisterColumn Declared, string? Chinese)
{
    private const string En = "_en";
    private const string Zh = "_zh";

    /// <summary>Display name.</summary>
    public Localised Title => Declared.Title;

    /// <summary>Display name without a note in brackets at its end, for places where room is short.</summary>
    public Localised Name => new(WithoutNote(Title.En, " (", ")"), WithoutNote(Title.ZhHant, "（", "）"));

    /// <summary>Whether it holds sentences or phrases rather than a word.</summary>
    public bool IsText => Declared.Type == ColumnType.Text;

    /// <summary>The columns of a register as shown, in the order declared.</summary>
    public static IReadOnlyList<ShownColumn> Of(RegisterDeclaration register)
    {
        var texts = register.Columns.Where(c => c.Type == ColumnType.Text).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return [.. register.Columns.Where(c => !IsSecond(c.Id, texts)).Select(c => Shown(c, texts))];
    }

    private static ShownColumn Shown(RegisterColumn column, HashSet<string> texts) =>
        Twin(column.Id, En, Zh) is { } chinese && texts.Contains(column.Id) && texts.Contains(chinese)
            ? new(column.Id[..^En.Length], column, chinese)
            : new(column.Id, column, null);

    private static string WithoutNote(string title, string open, string close) =>
        title.EndsWith(close, StringComparison.Ordinal) && title.IndexOf(open, StringComparison.Ordinal) is var at and > 0 ? title[..at] : title;

    private static bool IsSecond(string id, HashSet<string> texts) => texts.Contains(id) && Twin(id, Zh, En) is { } english && texts.Contains(english);

    private static string? Twin(string id, string ending, string other) =>
        id.Length > ending.Length && id.EndsWith(ending, StringComparison.Ordinal) ? id[..^ending.Length] + other : null;
}
