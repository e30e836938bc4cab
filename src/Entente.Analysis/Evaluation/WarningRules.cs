using System.Runtime.CompilerServices;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Theories.Forms;

namespace Entente.Analysis.Evaluation;

/// <summary>What a reader must know before relying on a finding.</summary>
internal static class WarningRules
{
    private const int Thin = 3;
    private const double Contested = 0.6;

    /// <summary>Document of every item of a case: worked out once.</summary>
    private static readonly ConditionalWeakTable<Case, Dictionary<string, string>> SourceOf = [];

    /// <summary>The warnings that apply.</summary>
    public static IReadOnlyList<Warning> For(Case @case, DateOnly asOf, Judgement judgement, string[] items, bool dominated, double probability)
    {
        var warnings = new List<Warning>();
        void When(bool applies, string code, Func<Localised> text)
        {
            if (applies)
            {
                warnings.Add(new Warning(code, text()));
            }
        }

        When(dominated, "prior-dominates", () => Dominated(judgement.PriorShare));
        Localised[] parts = [.. judgement.Parts.Where(p => !dominated && !p.IsIngredient && p.PriorShare > 0.5).Select(p => p.Title)];
        When(parts.Length == 1, "prior-dominates-part", () => new($"In {Quoted(parts).En} the prior outweighs the evidence: what it says rests mostly on not knowing.", $"{Quoted(parts).ZhHant}中先驗的權重超過證據，其結果主要反映未知。"));
        When(parts.Length > 1, "prior-dominates-part", () => new($"In these parts the prior outweighs the evidence, so that what they say rests mostly on not knowing: {Quoted(parts).En}.", $"下列各部分中先驗的權重超過證據，其結果主要反映未知：{Quoted(parts).ZhHant}。"));

        When(judgement.OnlyDescribes, "register-silent", () => new("No record is in force; that the register names none does not prove that there was none.", "登錄中無有效項目；登錄未載並不證明確無承諾。"));
        When(items.Length is > 0 and < Thin, "thin-evidence", () => new($"Only {items.Length} item(s) bear on this.", $"僅 {items.Length} 項證據與此有關。"));
        When(items.Length >= Thin && Sources(@case, items) == 1, "single-document", () => new("All items come from one document.", "所有證據皆出自同一份文件。"));
        When(!dominated && !judgement.OnlyDescribes && probability < Contested, "contested", () => new("The likeliest verdict holds in fewer than 60 % of draws.", "最可能的研判在不到六成的抽樣中成立。"));
        When(asOf < @case.AsOf, "as-of", () => new($"As known on {asOf:yyyy-MM-dd}: later publications play no part.", $"僅採計截至 {asOf:yyyy-MM-dd} 已公開者，其後之資料不計入。"));
        return [.. warnings, .. OverrideWords.For(@case, judgement)];
    }

    private static Localised Dominated(double share)
    {
        var percent = share.ToString("P0", System.Globalization.CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
        return new($"The prior holds {percent} of the weight in what decides; no verdict is given.", $"決定結果的部分中，先驗占 {percent} 的權重，故不作研判。");
    }

    private static Localised Quoted(Localised[] titles) => new(string.Join(", ", titles.Select(t => $"'{t.En}'")), string.Concat(titles.Select(t => $"「{t.ZhHant}」")));

    private static int Sources(Case @case, string[] items)
    {
        var source = SourceOf.GetValue(@case, All);
        return items.Select(i => source.GetValueOrDefault(i)).OfType<string>().Distinct().Count();
    }

    private static Dictionary<string, string> All(Case @case)
    {
        var rows = @case.Evidence.Select(e => e.Provenance).Concat(@case.Records.Select(r => r.Provenance)).Concat(@case.Data.Select(d => d.Provenance));
        return rows.Select(p => (p.Id, p.Source)).Concat(@case.Overrides.Select(o => (o.Id, Source: $"override {o.Id}")))
            .DistinctBy(r => r.Id, StringComparer.Ordinal)
            .ToDictionary(r => r.Id, r => r.Source, StringComparer.Ordinal);
    }
}
