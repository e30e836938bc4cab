using Entente.Cases;
using Entente.Cases.Bibliography;

namespace Entente.Reports.Outline;

/// <summary>A document of the case and what was taken from it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Entry">Its entry; null where the case has none.</param>
/// <param name="Claims">Claims coded from it.</param>
/// <param name="Records">Records of registers.</param>
/// <param name="Figures">Single cited values.</param>
/// <param name="Grades">How often each grade was given, the most frequent first.</param>
internal sealed record Document(string Key, BibEntry? Entry, int Claims, int Records, int Figures, IReadOnlyList<(Grade Grade, int Count)> Grades)
{
    private const string RemarkField = "note";
    private const string KindField = "annotation";

    /// <summary>All documents by key, those that nothing was taken from among them.</summary>
    public static IReadOnlyList<Document> Of(ReportSource source)
    {
        var items = source.Items.Values.Where(i => i.Override is null).ToLookup(i => i.Provenance.Source, StringComparer.Ordinal);
        var keys = source.Case.Sources.Keys.Union(source.Items.Values.Select(i => i.Provenance.Source)).Order(StringComparer.Ordinal);
        return [.. keys.Select(k => Of(k, source.Case.Sources.GetValueOrDefault(k), [.. items[k]]))];
    }

    /// <summary>Claims, records and figures together.</summary>
    public int Total => Claims + Records + Figures;

    /// <summary>What the entry cites, or the key.</summary>
    public string Citation => Entry?.Citation ?? Key;

    /// <summary>What the entry adds to the citation; null: nothing.</summary>
    public Localised? Note => Text(RemarkField);

    /// <summary>What kind of source it is and why it is graded so, as the entry's annotation says; null where it says nothing.</summary>
    public Localised? Kind => Text(KindField);

    /// <summary>A field in English, with its Chinese twin of the same name and <c>-zh</c> where there is one.</summary>
    private Localised? Text(string field) => Entry?.Field(field) is { } en ? new Localised(en, Entry.Field($"{field}-zh") ?? en) : null;

    private static Document Of(string key, BibEntry? entry, Item[] items) => new(
        key,
        entry,
        items.Count(i => i.Evidence is not null),
        items.Count(i => i.Record is not null),
        items.Count(i => i.Datum is not null),
        [.. items.CountBy(i => i.Provenance.Grade).OrderByDescending(g => g.Value).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal).Select(g => (g.Key, g.Value))]);
}
