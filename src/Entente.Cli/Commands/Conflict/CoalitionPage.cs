using Entente.Cases;
using Entente.Games;
using Entente.Theories.ConflictFiles;

namespace Entente.Cli.Commands.Conflict;

/// <summary>What coalitions could and would do, for the terminal.</summary>
internal sealed class CoalitionPage(ConflictAnswer answer, CoalitionAnalysis coalitions, Language language, TextWriter into)
{
    /// <summary>Writes which equilibria withstand which coalitions, and the shifts.</summary>
    public void Write()
    {
        into.WriteLine();
        into.WriteLine(Word("Coalitions", "聯盟"));
        for (var at = 0; at < coalitions.Coalitions.Count; at++)
        {
            into.WriteLine($"  {Members(coalitions.Coalitions[at])}");
            foreach (var concept in StabilityTable.Concepts)
            {
                into.WriteLine($"    {concept.Abbreviation(),-5}{Withstand(concept, at)}");
            }
        }

        foreach (var shift in coalitions.Shifts)
        {
            into.WriteLine(Shift(shift));
        }

        if (coalitions.Shifts.Count == 0)
        {
            into.WriteLine(Word("  No coalition would shift the conflict from one equilibrium to another.", "  沒有任何聯盟會使衝突由一均衡移至另一均衡。"));
        }

        if (!coalitions.Complete)
        {
            into.WriteLine(Word("  Not complete: stopped before every coalition was looked at.", "  未完成：尚未檢視所有聯盟即已停止。"));
        }
    }

    private string Withstand(StabilityConcept concept, int at)
    {
        var (stays, leaves) = (Names(concept, at, true), Names(concept, at, false));
        return Word($"equilibria it would not leave: {stays}; would leave: {leaves}", $"不會離開的均衡：{stays}；會離開的：{leaves}");
    }

    private string Names(StabilityConcept concept, int at, bool stable)
    {
        var names = answer.Table.Equilibria(concept).Where(s => coalitions.IsStable(concept, at, s) == stable).Select(s => answer.File.States[s].Id).ToArray();
        return names.Length == 0 ? Word("none", "無") : string.Join(", ", names);
    }

    private string Shift(EquilibriumShift shift)
    {
        var (path, from, to) = (answer.Sentences.Path(shift.Path), answer.File.States[shift.From].Id, answer.File.States[shift.To].Id);
        var concepts = string.Join(' ', shift.Concepts.Select(c => c.Abbreviation()));
        return Word(
            $"  {Members(shift.Coalition)} together would shift the conflict from {from} to {to}, which all of them prefer ({path.En}); both are equilibria ({concepts}).",
            $"  {Members(shift.Coalition)}聯手會使衝突由 {from} 移至其皆較偏好的 {to}（由{path.ZhHant}）；兩者皆為均衡（{concepts}）。");
    }

    private string Members(IReadOnlyList<int> members) => string.Join(" + ", members.Select(m => answer.File.DecisionMakers[m].Text.In(language)));

    private string Word(string en, string zhHant) => language == Language.En ? en : zhHant;
}
