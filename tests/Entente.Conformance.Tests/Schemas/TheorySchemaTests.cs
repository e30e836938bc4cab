using System.Text.Json.Nodes;
using Entente.Cases.Diagnostics;
using Entente.Conformance.Tests.Kit;
using Entente.Tests.Kit;
using Entente.Theories.Files;
using Entente.Theories.Forms;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>The schema of theories and their reader agree, on every shipped theory and on what is made of it by a slip.</summary>
public sealed class TheorySchemaTests
{
    /// <summary>Formulas, ordered verdicts, and names of parameters, axes, series, strategies, verdicts and options.</summary>
    private static readonly string[] BeyondSchemas = ["E0401", "E0403", "E0404", "E0406", "E0407", "E0408", "E0411", "E0414", "E0415", "E0418", "E0424", "E0428", "E0446", "E0449", "E0454", "E0463", "E0464", "E0465", "E0466", "E0467", "E0469", "E0472", "E0473", "E0475", "E0476", "E0478", "E0481", "E0482", "E0483", "E0484", "E0485", "E0486", "E0487", "E0488", "E0492", "E0493", "E0495", "E0496", "E0497", "E0530", "E0535", "E0536", "E0708", "E0709", "E0710", "E0711", "E0714", "E0715", "E0716", "E0718"];

    private static readonly Agreement Both = new(Shipped.Theory, Read, BeyondSchemas);

    private static readonly IReadOnlySet<string> Names = SchemaWords.Names(Shipped.Theory);

    private static readonly string[] Free = ["/regions/", "/rows/", "/over/", "/tree/"];

    public static TheoryData<string> Forms => [.. FormCatalogue.All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>No shipped theory has all that the form <c>options</c> knows.</summary>
    private static string OptionsSample => "options";

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_missing_key_is_seen_by_both_or_by_neither(string form) => Both.OnSoundness(Mutants.WithoutAKey(OfForm(form), Names).Where(m => !OfAColumn(m)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_misspelt_key_is_seen_by_both_or_by_neither(string form) => Both.OnSoundness(Mutants.WithAnUnknownKey(OfForm(form), Names));

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_value_of_the_wrong_kind_is_seen_by_both_or_by_neither(string form) => Both.OnSoundness(Mutants.WithAWrongKind(OfForm(form), Names));

    /// <summary>Where names are free, binders that want a fold, or nodes of several kinds, nothing can be said about keys alone.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public void The_same_keys_are_known_in_every_place(string form) =>
        Both.OnNames(Mutants.WithEveryName(OfForm(form), Names).Where(m => !Free.Any(f => $"{m.At}/".Contains(f, StringComparison.Ordinal))));

    [Fact]
    public void There_is_a_branch_for_every_form()
    {
        var stated = Shipped.Theory.Root["properties"]!["form"]!["enum"]!.AsArray().Select(f => f!.GetValue<string>()).ToArray();
        Assert.Equal(FormCatalogue.All.Keys.Order(StringComparer.Ordinal), stated.Order(StringComparer.Ordinal));
        Assert.Equal(stated, Shipped.Theory.Root["allOf"]!.AsArray().Select(b => b!["if"]!["properties"]!["form"]!["const"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("form", "testz")]
    [InlineData("subject", "dyad")]
    [InlineData("system", "8")]
    public void A_word_that_is_not_allowed_is_refused(string key, string word)
    {
        var document = Document("alliance-test");
        document[key] = word;
        Assert.Contains(Shipped.Theory.Check(document), f => f.At == $"/{key}");
    }

    /// <summary>Rows have the names of columns as keys: that the two fit is beyond a schema.</summary>
    private static bool OfAColumn(Mutant mutant) =>
        mutant.At.EndsWith("/columns", StringComparison.Ordinal) || (mutant.At.Contains("/rows/", StringComparison.Ordinal) && mutant.What.Split('/')[^1] is not ("situation" or "choice"));

    private static IReadOnlyList<Diagnostic> Read(string text)
    {
        var faults = new DiagnosticBag();
        TheoryReader.Read("theory.yml", "group", text, faults);
        return faults.Sorted();
    }

    private static JsonObject[] OfForm(string form) =>
        [.. Library.Shipped.Theories.Keys.Order(StringComparer.Ordinal).Append(OptionsSample).Select(Document).Where(d => d["form"]!.GetValue<string>() == form)];

    private static JsonObject Document(string id) =>
        YamlJson.Read(id == OptionsSample ? Repository.At("tests", "Entente.Conformance.Tests", "Schemas", "options.yml") : Repository.At(Library.Shipped.Theories[id].Path));
}
