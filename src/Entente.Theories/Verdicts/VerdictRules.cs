using Entente.Cases.Yaml;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Forms;

namespace Entente.Theories.Verdicts;

/// <summary>Ordered rules: in each draw the first verdict whose condition holds; the last one takes the rest.</summary>
/// <param name="Rules">Verdict and condition; the last condition is null.</param>
public sealed record VerdictRules(IReadOnlyList<(Verdict Verdict, Formula? When)> Rules)
{
    private const string Otherwise = "otherwise";

    /// <summary>The verdicts in order.</summary>
    public IReadOnlyList<Verdict> Verdicts => [.. Rules.Select(r => r.Verdict)];

    /// <summary>Reads the key <c>verdicts</c>.</summary>
    public static VerdictRules? Read(YamlMap map, IReadOnlyList<string> names, IReadOnlyList<string> functions)
    {
        var rules = new List<(Verdict, Formula?)>();
        if (map.Map("verdicts") is not { } verdicts)
        {
            return null;
        }

        foreach (var (key, node) in verdicts.FreeEntries())
        {
            if (map.AsMap(key.Text, node) is not { } rule)
            {
                continue;
            }

            var text = rule.LocalisedHere(key.Text);
            var last = rule.Find("when") is YamlScalar { Text: Otherwise };
            var when = last ? null : Formula.Read(rule, "when", names, [], functions);
            rule.Close();
            if (text is not null && (last || when is not null))
            {
                rules.Add((new Verdict(key.Text, text), when));
            }
        }

        if (rules.Count is >= 2 and <= 100 && rules.FindIndex(r => r.Item2 is null) == rules.Count - 1)
        {
            return new VerdictRules(rules);
        }

        map.Faults.Error(map.AtKey("verdicts"), "E0403", $"'verdicts' needs at least two verdicts, the last and only the last with 'when: {Otherwise}'", $"「verdicts」至少須有兩項，且僅最後一項為「when: {Otherwise}」");
        return null;
    }

    /// <summary>The index of the verdict in each draw. A condition that is missing (NaN) does not hold.</summary>
    public byte[] Decide(Scope scope, int draws)
    {
        var decided = new byte[draws];
        decided.AsSpan().Fill((byte)(Rules.Count - 1));
        for (var rule = Rules.Count - 2; rule >= 0; rule--)
        {
            Overwrite(scope.Evaluate(Rules[rule].When!), (byte)rule, decided);
        }

        return decided;
    }

    private static void Overwrite(Value holds, byte rule, byte[] decided)
    {
        if (holds.Kind != ValueKind.Column)
        {
            if (holds.Number == 1)
            {
                decided.AsSpan().Fill(rule);
            }

            return;
        }

        Marks.Write(holds.Draws.Span, rule, decided);
    }
}
