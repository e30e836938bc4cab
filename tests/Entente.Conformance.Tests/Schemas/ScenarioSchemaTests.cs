using System.Text.Json.Nodes;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>The schema of scenarios and their reader agree, on a sound file and on what is made of it by a slip.</summary>
public sealed class ScenarioSchemaTests : IDisposable
{
    private const string File = "scenarios/invented.yml";

    /// <summary>Ids taken twice, one key or another, years that run backwards, and names of sources, records and indicators.</summary>
    private static readonly string[] BeyondSchemas = ["E0250", "E0251", "E0252", "E0253", "E0320", "E0321", "E0322", "E0323", "E0324", "E0325", "E0326", "E0327"];

    private readonly CaseFolder _folder = new();

    public ScenarioSchemaTests()
    {
        _folder.Write("codebook.yml", Codebook);
        _folder.Write("records/recommendations.csv", "id,date,valid_until,published,source,locator,reliability,credibility,claim_en,claim_zh,addressee\nRC-1,2004,,2004,invented,p. 1,A,1,Advice.,建議。,ALD\n");
    }

    private static IReadOnlySet<string> Names => SchemaWords.Names(Shipped.Scenario);

    private Agreement Both => new(Shipped.Scenario, text => _folder.Faults(File, text), BeyondSchemas);

    [Fact]
    public void The_sound_file_is_sound_to_both()
    {
        Assert.Empty(_folder.Faults(File, YamlJson.Write(Document())));
        Assert.Empty(Shipped.Scenario.Check(Document()));
    }

    [Fact]
    public void A_missing_key_is_seen_by_both_or_by_neither() => Both.OnSoundness(Mutants.WithoutAKey([Document()], Names));

    [Fact]
    public void A_misspelt_key_is_seen_by_both_or_by_neither() => Both.OnSoundness(Mutants.WithAnUnknownKey([Document()], Names));

    [Fact]
    public void A_value_of_the_wrong_kind_is_seen_by_both_or_by_neither() => Both.OnSoundness(Mutants.WithAWrongKind([Document()], Names));

    [Fact]
    public void The_same_keys_are_known_in_every_place() => Both.OnNames(Mutants.WithEveryName([Document()], Names));

    [Theory]
    [InlineData("0.1..")]
    [InlineData("..0.2")]
    [InlineData("0.1...0.2")]
    [InlineData("0.1-0.2")]
    [InlineData("1e-1")]
    [InlineData("a lot")]
    public void What_is_no_range_is_seen_by_both(string range)
    {
        var document = Document();
        document["calm"]!["changes"]![0]!["by"] = range;
        Assert.Equal(["E0328"], _folder.Faults(File, YamlJson.Write(document)).Select(f => f.Code));
        Assert.NotEmpty(Shipped.Scenario.Check(document));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    /// <summary>Every key is in it.</summary>
    private static JsonObject Document() => JsonNode.Parse("""
        {
          "calm": {
            "title": { "en": "Calm", "zh-Hant": "平靜" },
            "claim": { "en": "They calm down.", "zh-Hant": "趨於平靜。" },
            "source": "invented", "locator": "p. 1", "recommendation": "RC-1", "from": 2004, "to": 2010,
            "changes": [
              { "of": "trust(ALD, BRE)", "by": "-0.2..+0.1", "surely": 0.5, "because": { "en": "So.", "zh-Hant": "如此。" } },
              { "of": "trust(BRE, ALD)", "to": 0.5, "surely": "0.5..0.7", "because": { "en": "So.", "zh-Hant": "如此。" } },
              { "parameter": "theory/line", "to": "0.1..0.2", "surely": 1, "because": { "en": "So.", "zh-Hant": "如此。" } }
            ]
          },
          "beyond": {
            "title": { "en": "Beyond", "zh-Hant": "力有未逮" },
            "claim": { "en": "No number.", "zh-Hant": "無從量化。" },
            "source": "invented", "locator": "p. 2", "from": 2004,
            "cannot": { "en": "No number.", "zh-Hant": "無從量化。" }
          }
        }
        """)!.AsObject();

    private const string Codebook = """
        dimensions:
          trust:
            title: { en: trust, zh-Hant: 信任 }
            meaning: { en: Trust., zh-Hant: 信任。 }
            subject: directed-pair
            half-life: { years: 5, because: { en: So., zh-Hant: 如此。 } }
            scale: [{ value: 1, en: none, zh-Hant: 無 }, { value: 2, en: some, zh-Hant: 有些 }]
        registers:
          recommendations:
            title: { en: recommendations, zh-Hant: 建議 }
            columns:
              addressee: { type: actor, en: who is advised, zh-Hant: 受建議者 }

        """;
}
