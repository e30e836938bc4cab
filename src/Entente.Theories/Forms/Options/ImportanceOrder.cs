using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Theories.Forms.Options;

/// <summary>
/// An order of importance: each criterion weighs at least as much as the next. No criterion stands in two orders, so that
/// sorting uniform weights within each order gives uniform weights under all of them: they are exchangeable.
/// </summary>
/// <param name="Criteria">Ids, most important first.</param>
public sealed record ImportanceOrder(IReadOnlyList<string> Criteria)
{
    private const string Sign = ">=";

    /// <summary>Reads the key <c>weights</c>: orders such as <c>a &gt;= b &gt;= c</c>; none where it is absent.</summary>
    public static IReadOnlyList<ImportanceOrder> Read(YamlMap map, IReadOnlyList<Criterion> criteria)
    {
        var found = new List<ImportanceOrder>();
        var weighed = criteria.Where(c => c.Gate is null).Select(c => c.Id).ToArray();
        foreach (var text in map.Words("weights"))
        {
            var names = text.Text.Split(Sign, StringSplitOptions.TrimEntries);
            if (names.Length < 2 || names.Contains(""))
            {
                map.Faults.Error(text.At, "E0474", $"'{SafeText.Show(text.Text)}' is no order of importance such as 'security >= cost'", $"「{SafeText.Show(text.Text)}」不是重要性次序，例如「security >= cost」");
                continue;
            }

            if (Check(text, names, weighed, found, map.Faults))
            {
                found.Add(new ImportanceOrder(names));
            }
        }

        return found;
    }

    private static bool Check(YamlScalar text, string[] names, string[] weighed, List<ImportanceOrder> earlier, DiagnosticBag faults)
    {
        var sound = true;
        foreach (var name in names.Where(n => !weighed.Contains(n)).Distinct())
        {
            var hint = Hint.For(name, weighed);
            faults.Error(text.At, "E0475", $"'{SafeText.Show(name)}' is no criterion that is weighed{hint.En}", $"「{SafeText.Show(name)}」不是納入權衡的準則{hint.ZhHant}");
            sound = false;
        }

        foreach (var name in names.GroupBy(n => n).Where(g => g.Count() > 1 || earlier.Any(e => e.Criteria.Contains(g.Key))).Select(g => g.Key))
        {
            faults.Error(text.At, "E0476", $"'{SafeText.Show(name)}' stands twice in the orders of importance; write one order that holds them all", $"「{SafeText.Show(name)}」於重要性次序中出現兩次；請合寫為單一次序");
            sound = false;
        }

        return sound;
    }
}
