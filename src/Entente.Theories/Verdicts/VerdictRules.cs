using System.Buffers.Binary;
using System.Runtime.Intrinsics;
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
    private const int Eight = 8;

    /// <summary>Eight bits spread over eight bytes, 0 or 255 each, the lowest bit first.</summary>
    private static readonly ulong[] EveryByte = [.. Enumerable.Range(0, 256).Select(bits => Enumerable.Range(0, Eight).Aggregate(0UL, (all, b) => all | ((bits >> b & 1) == 1 ? 0xFFUL << (8 * b) : 0)))];

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

        var draws = holds.Draws.Span;
        var i = 0;
        for (; i <= decided.Length - Eight; i += Eight)
        {
            // Eight draws at once and without a branch: where a condition holds follows no pattern.
            var eight = decided.AsSpan(i, Eight);
            var ones = EveryByte[(int)Vector512.Equals(Vector512.Create(draws.Slice(i, Eight)), Vector512<double>.One).ExtractMostSignificantBits()];
            var before = BinaryPrimitives.ReadUInt64LittleEndian(eight);
            BinaryPrimitives.WriteUInt64LittleEndian(eight, (before & ~ones) | (rule * (ulong.MaxValue / byte.MaxValue) & ones));
        }

        for (; i < decided.Length; i++)
        {
            decided[i] = draws[i] == 1 ? rule : decided[i];
        }
    }
}
