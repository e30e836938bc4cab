using System.Text.RegularExpressions;
using Entente.Cases.Codebooks;
using Entente.Cases.Csv;
using Entente.Cases.Diagnostics;

namespace Entente.Cases.Reading;

/// <summary>Reads the name of an indicator as reports print it, such as <c>trust(A, B)</c>, and brings it into canonical form.</summary>
internal sealed partial class IndicatorReader(CaseHead head, Codebook codebook, DiagnosticBag faults)
{
    private const string One = @"[A-Za-z0-9-]+\s*\(\s*[A-Za-z0-9-]+(?:\s*,\s*[A-Za-z0-9-]+)*\s*\)";

    private static readonly ValueRange Level = new(0, 1);

    /// <summary>Canonical name and the values that it may have, or null after reporting.</summary>
    public (string Canonical, ValueRange Range)? Read(CsvRow row) => Read(row["indicator"], row.AtColumn("indicator"));

    /// <summary>The same of a text at a place.</summary>
    public (string Canonical, ValueRange Range)? Read(string text, Position at)
    {
        var whole = Whole().Match(text);
        if (!whole.Success)
        {
            var shown = SafeText.Show(text);
            faults.Error(at, "E0250", $"'{shown}' is no indicator; write it as the report does, a dimension or quantity with its actors in parentheses", $"「{shown}」不是指標；請依報告之寫法，於構面或數量後以括號列出行為者");
            return null;
        }

        var calls = Calls().Matches(whole.Groups["calls"].Value).Select(c => Call(c, at)).ToArray();
        return calls.Any(c => c is null) ? null
            : whole.Groups["pool"].Success ? ($"pool({string.Join(", ", calls.Select(c => c!.Value.Canonical))})", Level)
            : calls[0];
    }

    private (string Canonical, ValueRange Range)? Call(Match call, Position at)
    {
        var (name, actors) = (call.Groups["name"].Value, call.Groups["actor"].Captures.Select(a => a.Value).ToArray());
        if (codebook.SubjectOf(name) is not { } subject)
        {
            ReportUnknown(name, at);
            return null;
        }

        if (!Fits(subject, actors, name, at))
        {
            return null;
        }

        var ordered = subject == SubjectKind.Tie ? actors.Order(StringComparer.Ordinal) : actors.AsEnumerable();
        return ($"{name}({string.Join(", ", ordered)})", codebook.Quantities.TryGetValue(name, out var quantity) ? quantity.Range : Level);
    }

    private void ReportUnknown(string name, Position at)
    {
        if (codebook.Faulty.Contains(name))
        {
            return;
        }

        var (hint, shown) = (Hint.For(name, codebook.Dimensions.Keys.Concat(codebook.Quantities.Keys)), SafeText.Show(name));
        faults.Error(at, "E0251", $"the codebook has no dimension or quantity '{shown}'{hint.En}", $"編碼簿中無構面或數量「{shown}」{hint.ZhHant}");
    }

    private bool Fits(SubjectKind subject, string[] actors, string name, Position at)
    {
        var due = subject is SubjectKind.Actor or SubjectKind.Group ? 1 : 2;
        if (actors.Length != due || actors.Distinct().Count() < due)
        {
            faults.Error(at, "E0252", $"'{name}' is said of {due} different actor(s) or group(s)", $"「{name}」應列出 {due} 個不同的行為者或群組");
            return false;
        }

        return actors.All(a => Declared(a, subject == SubjectKind.Group ? head.Groups.Keys : head.Actors.Keys, at));
    }

    private bool Declared(string actor, IEnumerable<string> declared, Position at)
    {
        if (declared.Contains(actor, StringComparer.Ordinal))
        {
            return true;
        }

        var (hint, shown) = (Hint.For(actor, declared), SafeText.Show(actor));
        faults.Error(at, "E0253", $"'{shown}' is not declared as what the indicator is said of{hint.En}", $"「{shown}」未宣告為此指標所涉之對象{hint.ZhHant}");
        return false;
    }

    [GeneratedRegex($@"^(?:(?<pool>pool)\s*\(\s*(?<calls>{One}(?:\s*,\s*{One})*)\s*\)|(?<calls>{One}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<name>[A-Za-z0-9-]+)\s*\(\s*(?<actor>[A-Za-z0-9-]+)(?:\s*,\s*(?<actor>[A-Za-z0-9-]+))*\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Calls();
}
