using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>Holds a schema against the reader of the same files.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Read">Reads a document's text.</param>
/// <param name="BeyondSchemas">Codes of faults that no schema can see: names that must be declared elsewhere, orders, sums.</param>
internal sealed partial record Agreement(JsonSchema Schema, Func<string, IReadOnlyList<Diagnostic>> Read, IReadOnlyCollection<string> BeyondSchemas)
{
    private const string UnknownKey = "E0110";

    /// <summary>Fails where one finds a fault and the other none.</summary>
    public void OnSoundness(IEnumerable<Mutant> mutants) => Breach.None(mutants.Select(Disagreement).OfType<string>());

    /// <summary>Fails where one knows a key and the other does not.</summary>
    public void OnNames(IEnumerable<Mutant> mutants) => Breach.None(
        from mutant in mutants
        let told = Read(YamlJson.Write(mutant.Document)).Where(f => f.Code == UnknownKey).Select(f => Quoted().Match(f.Message.En).Groups[1].Value).ToHashSet(StringComparer.Ordinal)
        let seen = Schema.Check(mutant.Document).Where(f => f.Keyword == "additionalProperties").Select(f => f.At.Split('/')[^1]).ToHashSet(StringComparer.Ordinal)
        where !told.SetEquals(seen)
        select $"{mutant.What}: only the reader refuses [{string.Join(", ", told.Except(seen))}], only the schema [{string.Join(", ", seen.Except(told))}]");

    private string? Disagreement(Mutant mutant)
    {
        var errors = Read(YamlJson.Write(mutant.Document)).Where(f => f.Severity == Severity.Error).ToArray();
        var told = errors.Where(f => !BeyondSchemas.Contains(f.Code)).ToArray();
        var seen = Schema.Check(mutant.Document);
        return (told.Length, errors.Length, seen.Count) switch
        {
            ( > 0, _, 0) => $"{mutant.What}: only the reader finds {told[0].Format(Language.En)}",
            (_, 0, > 0) => $"{mutant.What}: only the schema finds {seen[0].Keyword} at {seen[0].At}",
            _ => null,
        };
    }

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
