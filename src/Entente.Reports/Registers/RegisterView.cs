using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Reports.Outline;
using Entente.Reports.Texts;
using Entente.Theories.Forms.Register;

namespace Entente.Reports.Registers;

/// <summary>A register as a theory reads it: who owes whom, with the values that the theory gave to each record.</summary>
internal sealed record RegisterView(RegisterDeclaration Declaration, IReadOnlyList<ShownColumn> Columns, IReadOnlyList<RegisterPair> Pairs, Localised Measured)
{
    /// <summary>Display name of the register.</summary>
    public Localised Title => Declaration.Title;

    /// <summary>Display name of a shown column; its id where the register has none of that name.</summary>
    public Localised TitleOf(string column) => Columns.FirstOrDefault(c => c.Id == column)?.Title ?? Localised.Same(column);

    /// <summary>The register behind a theory of the form <c>register</c> that reports levels; null for any other, or when no record is known by the as-of date.</summary>
    public static RegisterView? Of(ReportSource source, TheoryGroup group)
    {
        if (group.Theory.Readings[0].Body is not RegisterBody { ReportsLevel: true } body || !source.Case.Codebook.Registers.TryGetValue(body.Use.Register, out var declaration))
        {
            return null;
        }

        var (parts, columns) = (Parts(group), ShownColumn.Of(declaration));
        var entries = from r in RegisterRecords.Of(source, declaration)
                      select new RegisterEntry(r, columns, source.Case, parts.GetValueOrDefault(r.Id)?.Value.Median);
        var pairs = from e in entries
                    group e by (From: e.Cell(body.From), To: e.Cell(body.To)) into g
                    orderby g.Key.From, g.Key.To
                    select new RegisterPair(Arrow(source.Case, g.Key.From, g.Key.To), [.. g]);
        return new RegisterView(declaration, columns, [.. pairs], body.Reported?.Title ?? ChartWords.Explicitness);
    }

    /// <summary>The latest value that the theory's own reading gave to each record.</summary>
    private static Dictionary<string, Part> Parts(TheoryGroup group)
    {
        var latest = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var part in group.Own.SelectMany(s => s.Findings).OrderBy(f => f.Year).SelectMany(f => f.Parts))
        {
            latest[part.Id] = part;
        }

        return latest;
    }

    private static Localised Arrow(Case @case, string from, string to)
    {
        var (a, b) = (@case.NameOf(from), @case.NameOf(to));
        return new Localised($"{a.En} → {b.En}", $"{a.ZhHant} → {b.ZhHant}");
    }
}

/// <summary>The records of one directed pair.</summary>
/// <param name="Name">Who to whom.</param>
/// <param name="Entries">By date.</param>
internal sealed record RegisterPair(Localised Name, IReadOnlyList<RegisterEntry> Entries);
