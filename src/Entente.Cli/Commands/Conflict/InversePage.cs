using System.Globalization;
using Entente.Cases;
using Entente.Games;
using Entente.Theories.ConflictFiles;

namespace Entente.Cli.Commands.Conflict;

/// <summary>Which preferences would make a state stable, for the terminal.</summary>
internal sealed class InversePage(ConflictAnswer answer, Language language, TextWriter into)
{
    /// <summary>Minimal sets shown; <c>--json</c> has all.</summary>
    private const int Most = 6;

    /// <summary>Writes a block for each decision maker.</summary>
    public void Write()
    {
        var state = Name(answer.Question.Inverse!.Value);
        into.WriteLine();
        into.WriteLine(Word($"What would make {state} stable", $"何種偏好使 {state} 穩定"));
        into.WriteLine(Word($"  (a ≤ {state}: the decision maker does not prefer a to {state}; each line is necessary and sufficient, its alternatives joined by 'or')", $"  （a ≤ {state}：該決策者不認為 a 優於 {state}；每列為充要條件，各替代條件以「或」相連）"));
        foreach (var maker in answer.Inverse.GroupBy(i => i.DecisionMaker))
        {
            into.WriteLine($"  {answer.File.DecisionMakers[maker.Key].Text.In(language)}");
            foreach (var conditions in maker)
            {
                into.WriteLine($"    {conditions.Concept.Abbreviation(),-5}{Holds(conditions)}  {Text(conditions, state)}{Share(conditions)}");
            }
        }

        Joint();
    }

    private void Joint()
    {
        foreach (var (concept, orders) in answer.Joint)
        {
            into.WriteLine(Word(
                $"  {concept.Abbreviation(),-5}{orders.Found} of all {orders.Profiles} profiles of strict orders make it an equilibrium",
                $"  {concept.Abbreviation(),-5}全部 {orders.Profiles} 種嚴格偏好組合中，有 {orders.Found} 種使其為均衡") + (orders.Complete ? "" : Word(" (not complete)", "（未窮盡）")));
        }
    }

    private string Holds(InverseConditions conditions) => answer.Table.IsStable(conditions.Concept, conditions.DecisionMaker, conditions.State)
        ? Word("holds now  ", "現已成立")
        : Word("not met now", "現未成立");

    private string Text(InverseConditions conditions, string state)
    {
        if (conditions.MinimalSets is [{ Count: 0 }])
        {
            return Word("whatever it prefers", "無論其偏好為何");
        }

        var shown = conditions.MinimalSets.Take(Most).Select(set => $"{string.Join(", ", set.Select(Name))} ≤ {state}");
        var more = conditions.MinimalSets.Count - Most;
        return string.Join(Word(" or ", " 或 "), shown) + (more > 0 ? Word($" or {more} more", $" 或另 {more} 種") : "") + (conditions.Complete ? "" : Word(" (not complete)", "（未窮盡）"));
    }

    private string Share(InverseConditions conditions) => conditions.ShareOfStrictOrders() is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"  ({100 * share:F0}% {Word("of its strict orders", "的嚴格偏好次序")})")
        : "";

    private string Name(int state) => answer.File.States[state].Id;

    private string Word(string en, string zhHant) => language == Language.En ? en : zhHant;
}
