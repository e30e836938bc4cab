using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Record = Entente.Cases.Record;

namespace Entente.Theories.Tests.Kit;

/// <summary>Minimal cases for theories to speak of.</summary>
internal static class Worlds
{
    public static readonly Years Period = new(1990, 2000);

    /// <summary>A case with actors only; each exists throughout unless years are given.</summary>
    public static Case Of(params (string Id, Years? Exists)[] actors) => new()
    {
        Id = "shores",
        Title = Localised.Same("shores"),
        Question = Localised.Same("shores"),
        Period = Period,
        AsOf = new DateOnly(Period.Last, 12, 31),
        Coding = new CodingStatus("invented", Localised.Same("invented")),
        Actors = actors.ToDictionary(a => a.Id, a => new Actor(a.Id, Localised.Same(a.Id), a.Exists ?? Period, null, null), StringComparer.Ordinal),
        Groups = new Dictionary<string, Group>(),
        Ties = new Dictionary<string, Tie>(),
        Applications = [],
        Codebook = new Codebook(new Dictionary<string, Dimension>(), new Dictionary<string, RegisterDeclaration> { ["pledges"] = Pledges, ["crafts"] = Crafts }, new UncertaintyAssumptions()),
        Sources = new Dictionary<string, Cases.Bibliography.BibEntry>(),
        Evidence = [],
        Records = [],
        Inputs = [],
    };

    public static Case Of(params string[] actors) => Of([.. actors.Select(a => (a, (Years?)null))]);

    private static RegisterDeclaration Pledges => new("pledges", Localised.Same("pledges"), [
        Column("debtor", ColumnType.Actor), Column("creditor", ColumnType.Actor), Column("form", ColumnType.Text), Column("weight", ColumnType.Scale), Column("troops", ColumnType.Integer)]);

    private static RegisterDeclaration Crafts => new("crafts", Localised.Same("crafts"), [
        Column("craft", ColumnType.Choice), Column("quality", ColumnType.Choice), Column("mark", ColumnType.Scale), Column("season", ColumnType.Text)]);

    public static Record Row(string register, string id, string date, string? until, string grade, params (string Column, string Text)[] cells) =>
        new(Provenance(id, date, until, grade), register, cells.ToDictionary(c => c.Column, c => c.Text, StringComparer.Ordinal));

    private static Provenance Provenance(string id, string date, string? until, string grade)
    {
        var begun = EdtfDate.Parse(date)!;
        var ended = until is null ? null : EdtfDate.Parse(until);
        return new(id, begun, ended, begun, "shores", "p. 1", new Grade(grade[0], grade[1] - '0'), id, Localised.Same(id), "", default);
    }

    private static RegisterColumn Column(string id, ColumnType type) => new(id, Localised.Same(id), type, [], [], 0, 10_000);
}
