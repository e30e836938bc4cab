using System.Text.Json.Nodes;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>The schemas of cases and codebooks and their readers agree, on sound files and on what is made of them by a slip.</summary>
public sealed class CaseSchemaTests : IDisposable
{
    /// <summary>Actors and ties that must be declared, years that must not run backwards, names taken twice, scales that must rise.</summary>
    private static readonly string[] BeyondSchemas = ["E0122", "E0124", "E0125", "E0127", "E0129", "E0131", "E0135", "E0140", "E0141"];

    private readonly CaseFolder _folder = new();

    public static TheoryData<string> Files => ["case.yml", "codebook.yml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_sound_file_is_sound_to_both(string file)
    {
        Assert.Empty(_folder.Faults(file, YamlJson.Write(Document(file))));
        Assert.Empty(Schema(file).Check(Document(file)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_missing_key_is_seen_by_both_or_by_neither(string file) => Both(file).OnSoundness(Mutants.WithoutAKey([Document(file)], Names(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_misspelt_key_is_seen_by_both_or_by_neither(string file) => Both(file).OnSoundness(Mutants.WithAnUnknownKey([Document(file)], Names(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_value_of_the_wrong_kind_is_seen_by_both_or_by_neither(string file) => Both(file).OnSoundness(Mutants.WithAWrongKind([Document(file)], Names(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_same_keys_are_known_in_every_place(string file) => Both(file).OnNames(Mutants.WithEveryName([Document(file)], Names(file)));

    [Theory]
    [InlineData("directed-pairs")]
    [InlineData("states")]
    public void A_subject_that_is_not_allowed_is_refused(string word)
    {
        var document = Document("codebook.yml");
        var dimension = document["dimensions"]!.AsObject().First();
        dimension.Value!["subject"] = word;
        Assert.Contains(Shipped.Codebook.Check(document), f => f.At == $"/dimensions/{dimension.Key}/subject");
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private Agreement Both(string file) => new(Schema(file), text => _folder.Faults(file, text), BeyondSchemas);

    private static JsonSchema Schema(string file) => Shipped.All[Shipped.SchemaOf(file)];

    private static IReadOnlySet<string> Names(string file) => SchemaWords.Names(Schema(file));

    /// <summary>The head has, beside its own, every optional key that some case has.</summary>
    private static JsonObject Document(string file)
    {
        if (file == "codebook.yml")
        {
            return CaseFolder.Codebook.DeepClone().AsObject();
        }

        var head = YamlJson.Read(Repository.At("cases", "first-steps", "case.yml"));
        var actor = head["actors"]!.AsObject().First().Value!.AsObject();
        (actor["from"], actor["to"], actor["en-article"], actor["iso3"], actor["cow"]) = (1900, 2012, "the", "ALD", 1);
        head["coding"]!["checked"] = new JsonObject { ["en"] = "read again", ["zh-Hant"] = "複核" };
        head["thin"] = new JsonObject { ["R15"] = new JsonObject { ["en"] = "few", ["zh-Hant"] = "少" } };
        return head;
    }
}
