using Entente.Cases;
using Entente.Cases.Codebooks;

namespace Entente.Analysis.Coverage;

/// <summary>The kinds of thing that a codebook declares and tables hold rows of.</summary>
public enum PartKind
{
    /// <summary>A dimension; its rows are evidence.</summary>
    Dimension,

    /// <summary>A register; its rows are records.</summary>
    Register,

    /// <summary>A quantity; its rows are data.</summary>
    Quantity,
}

/// <summary>Something that the codebook declares, with the rows that the case has of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id, unique among those of its kind.</param>
/// <param name="Title">Display name.</param>
/// <param name="Feeds">Systems that its rows give evidence to.</param>
/// <param name="BySource">Rows by source key; sources without any are not listed.</param>
public sealed record CodebookPart(PartKind Kind, string Id, Localised Title, IReadOnlyList<Feed> Feeds, IReadOnlyDictionary<string, int> BySource)
{
    /// <summary>Rows of all sources together.</summary>
    public int Rows => BySource.Values.Sum();

    /// <summary>All parts of a case's codebook, in the order of the codebook.</summary>
    public static IReadOnlyList<CodebookPart> Of(Case @case)
    {
        var dimensions = Counts(@case.Evidence.Select(e => (e.Dimension, e.Provenance.Source)));
        var registers = Counts(@case.Records.Select(r => (r.Register, r.Provenance.Source)));
        var quantities = Counts(@case.Data.Select(d => (d.Quantity, d.Provenance.Source)));
        return [
            .. @case.Codebook.Dimensions.Values.Select(d => new CodebookPart(PartKind.Dimension, d.Id, d.Title, d.Feeds, dimensions(d.Id))),
            .. @case.Codebook.Registers.Values.Select(r => new CodebookPart(PartKind.Register, r.Id, r.Title, r.Feeds, registers(r.Id))),
            .. @case.Codebook.Quantities.Values.Select(q => new CodebookPart(PartKind.Quantity, q.Id, q.Title, q.Feeds, quantities(q.Id))),
        ];
    }

    private static Func<string, IReadOnlyDictionary<string, int>> Counts(IEnumerable<(string Part, string Source)> rows)
    {
        var counts = rows.CountBy(r => r).GroupBy(c => c.Key.Part, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToDictionary(c => c.Key.Source, c => c.Value, StringComparer.Ordinal), StringComparer.Ordinal);
        return part => counts.GetValueOrDefault(part) ?? [];
    }
}
