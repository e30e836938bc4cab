namespace Entente.Cases.Bibliography;

/// <summary>One BibTeX entry.</summary>
/// <param name="Key">Citation key.</param>
/// <param name="Type">Lower-case type: article, book, misc …</param>
/// <param name="Fields">Field values by lower-case name, braces stripped.</param>
/// <param name="At">Where the entry begins.</param>
public sealed record BibEntry(string Key, string Type, IReadOnlyDictionary<string, string> Fields, Position At)
{
    /// <summary>Author (or institution) – year – title, as far as the entry states them.</summary>
    public string Citation
    {
        get
        {
            var who = Field("author") ?? Field("institution") ?? Field("publisher") ?? Field("organization");
            string?[] parts = [who?.Replace(" and ", "; ", StringComparison.Ordinal), Field("year") ?? Field("date"), Field("title"), Container()];
            return string.Join(". ", parts.Where(p => p is not null).Select(p => p!.TrimEnd('.')));
        }
    }

    /// <summary>A field's text, or null.</summary>
    public string? Field(string name) => Fields.GetValueOrDefault(name);

    private string? Container()
    {
        var journal = Field("journal") ?? Field("booktitle") ?? Field("howpublished");
        string?[] parts = [journal, Field("volume"), Field("number") is { } n ? $"({n})" : null, Field("pages") is { } p ? $"pp. {p.Replace("--", "–", StringComparison.Ordinal)}" : null];
        return parts.Any(p => p is not null) ? string.Join(" ", parts.Where(p => p is not null)) : null;
    }
}
