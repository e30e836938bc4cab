using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Expressions;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms;

/// <summary>A formula evaluated over members, pairs or adversaries of a tie and folded to one column.</summary>
/// <param name="Formula">What is evaluated.</param>
/// <param name="Over">Binders and folds, innermost first.</param>
public sealed record Quantified(Formula Formula, IReadOnlyList<(string Binder, string Fold)> Over)
{
    private static readonly string[] Folds = ["min", "max", "mean"];

    /// <summary>What the formula calls the last actor of the subject.</summary>
    public string Last { get; init; } = "B";

    /// <summary>Reads the keys <c>of</c> and <c>over</c>.</summary>
    public static Quantified? Read(YamlMap map, IEnumerable<string> names)
    {
        var over = new List<(string, string)>();
        foreach (var (key, node) in map.OptionalMap("over")?.FreeEntries() ?? [])
        {
            if (node is not YamlScalar fold || !Binding.Binders.Contains(key.Text) || !Folds.Contains(fold.Text))
            {
                var hint = Hint.For(key.Text, Binding.Binders);
                map.Faults.Error(key.At, "E0402", $"'{SafeText.Show(key.Text)}' cannot be read as 'binder: fold' with a fold of min, max, mean{hint.En}", $"「{SafeText.Show(key.Text)}」無法讀作「量詞: 彙總」（彙總為 min、max、mean）{hint.ZhHant}");
                continue;
            }

            if (Binding.MayFindNone(key.Text) && fold.Text == "mean")
            {
                map.Faults.Error(fold.At, "E0453", $"'{key.Text}' may find nobody, and nobody has no mean; fold with min or max", $"「{key.Text}」可能無任何對象，無從取平均；請以 min 或 max 彙總");
                continue;
            }

            over.Add((key.Text, fold.Text));
        }

        var variables = over.SelectMany(o => Binding.Variables(o.Item1)).Concat(["A", "B"]);
        return Formula.Read(map, "of", names, variables, []) is { } formula ? new Quantified(formula, over) : null;
    }

    /// <summary>Whether it speaks of A and B without going over pairs: then it fits ties of two members only.</summary>
    public bool NeedsTwo => Over.All(o => o.Binder is not (Binding.Pair or Binding.Direction)) && Formula.Expression.Calls.Any(SpeaksOfPair);

    /// <summary>Evaluates for a subject and year.</summary>
    public Folded Evaluate(Subject subject, int year, IMeasures measures) => Evaluate(Bound.Of(this, subject, year, measures.Case), year, measures);

    private Folded Evaluate(Bound over, int year, IMeasures measures)
    {
        if (over.Roles is { } roles)
        {
            return Leaf(roles, year, measures);
        }

        var found = new Folded[over.Parts.Count];
        for (var part = 0; part < found.Length; part++)
        {
            found[part] = Evaluate(over.Parts[part], year, measures);
        }

        var kept = over.Binder is Binding.Adversary or Binding.Camp ? Folded.Evidenced(found) : found;
        return kept.Length > 0 ? Folded.Fold(over.Fold, kept) : Folded.OfNone(over.Fold, measures.Draws);
    }

    private Folded Leaf(Roles roles, int year, IMeasures measures)
    {
        var scope = new Scope(measures, year, roles);
        var value = scope.Evaluate(Formula);
        return new Folded(value.InDraws(measures.Draws), PriorWeight.ShareOfEach(scope.Used), scope.Used);
    }

    private static bool SpeaksOfPair(Call call) =>
        call.Arguments.Any(a => a is Name { Identifier: "A" or "B" } || (a is Call inner && SpeaksOfPair(inner)));
}
