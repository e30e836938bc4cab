using Entente.Analysis.Evaluation;
using Entente.Cases;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Analysis.Coverage;

/// <summary>Which theories of a case read which dimensions and registers of its codebook.</summary>
/// <param name="Rows">One row for each, in the order of the codebook.</param>
public sealed record UseTable(IReadOnlyList<UseRow> Rows)
{
    /// <summary>Looks through the formulas and registers of every theory that the case asks for, in all their readings.</summary>
    /// <param name="case">The case; theories that the library lacks are passed over.</param>
    /// <param name="library">Theories by id.</param>
    public static UseTable Of(Case @case, IReadOnlyDictionary<string, TheoryFile> library)
    {
        var series = SeriesCatalogue.Of(library.Values);
        var applied = @case.Applications.Select(a => library.GetValueOrDefault(a.Theory)).OfType<TheoryFile>().DistinctBy(t => t.Id);
        var readers = (from theory in applied
                       from name in Names(theory).Select(n => series.TryGetValue(n, out var body) ? body.Use.Register : n).Distinct(StringComparer.Ordinal)
                       select (name, theory.Id)).ToLookup(r => r.name, r => r.Id, StringComparer.Ordinal);
        return new UseTable([.. CodebookPart.Of(@case).Select(p => new UseRow(p, [.. readers[p.Id].Order(StringComparer.Ordinal)]))]);
    }

    /// <summary>Registers read and measures asked for; what a register's series is made of stands under its name.</summary>
    private static IEnumerable<string> Names(TheoryFile theory) =>
        from reading in theory.Readings
        from name in reading.Body.Registers.Select(r => r.Register)
            .Concat(reading.Body.Formulas.SelectMany(f => f.Expression.Calls.Where(c => !f.Functions.Contains(c.Function)).SelectMany(Names)))
        select name;

    private static IEnumerable<string> Names(Call call) =>
        call.Function == MeasureCall.Pool ? call.Arguments.OfType<Call>().Select(c => c.Function) : [call.Function];
}

/// <summary>A dimension, register or quantity and the theories that read it.</summary>
/// <param name="Part">What is read.</param>
/// <param name="Theories">Ids of the theories, sorted.</param>
public sealed record UseRow(CodebookPart Part, IReadOnlyList<string> Theories);
