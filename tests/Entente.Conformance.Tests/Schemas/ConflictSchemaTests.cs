using System.Text.Json.Nodes;
using Entente.Cases.Diagnostics;
using Entente.Tests.Kit;
using Entente.Theories.ConflictFiles;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>The schema of conflicts and their reader agree, on every shipped conflict and on what is made of it by a slip.</summary>
public sealed class ConflictSchemaTests
{
    /// <summary>Conditions, names of options, states and decision makers, what is left of combinations, and what needs one key or another.</summary>
    private static readonly string[] BeyondSchemas = ["E0602", "E0603", "E0606", "E0612", "E0614", "E0615", "E0617", "E0618", "E0619", "E0620", "E0621", "E0623", "E0624", "E0627", "E0630", "E0632", "E0633"];

    private static readonly Agreement Both = new(Shipped.Conflict, Read, BeyondSchemas);

    private static readonly IReadOnlySet<string> Names = SchemaWords.Names(Shipped.Conflict);

    public static TheoryData<string> All => [.. Repository.Files("cases/classic/conflicts", ".yml").Select(Repository.Shown)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_missing_key_is_seen_by_both_or_by_neither(string file) => Both.OnSoundness(Mutants.WithoutAKey([Document(file)], Names));

    [Theory]
    [MemberData(nameof(All))]
    public void A_misspelt_key_is_seen_by_both_or_by_neither(string file) => Both.OnSoundness(Mutants.WithAnUnknownKey([Document(file)], Names));

    [Theory]
    [MemberData(nameof(All))]
    public void A_value_of_the_wrong_kind_is_seen_by_both_or_by_neither(string file) => Both.OnSoundness(Mutants.WithAWrongKind([Document(file)], Names));

    [Theory]
    [MemberData(nameof(All))]
    public void The_same_keys_are_known_in_every_place(string file) => Both.OnNames(Mutants.WithEveryName([Document(file)], Names));

    private static IReadOnlyList<Diagnostic> Read(string text)
    {
        var faults = new DiagnosticBag();
        ConflictReader.ReadText("conflict.yml", text, faults);
        return faults.Sorted();
    }

    private static JsonObject Document(string file) => YamlJson.Read(Repository.At(file));
}
