using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Cli.Commands.Conflict;
using Entente.Reports.Sweeps;

namespace Entente.Cli.Commands.Sweep.Models;

/// <summary>What a sweep says of the inputs' importance, for people: the first few readings, the weightiest inputs first.</summary>
internal sealed class SensitivityPage(ModelSweep sweep, ModelAnswer answer, Language language)
{
    private const int MostReadings = 6, MostInputs = 12;

    /// <summary>Its lines.</summary>
    public IEnumerable<string> Lines()
    {
        if (answer.Sensitivities.Count == 0)
        {
            return ["", Say("No input varies: there is nothing to be sensitive to.", "沒有變動的輸入，無敏感度可言。")];
        }

        var left = answer.Sensitivities.Count - MostReadings;
        return
        [
            .. answer.Sensitivities.Take(MostReadings).SelectMany(Of), "", SweepNotes.Measures(sweep, answer.Sensitivities[0].Runs).In(language), SweepNotes.Orders(sweep).In(language),
            .. left > 0 ? [Say($"… and the same of {left} more outputs in tables/sensitivity.csv", $"……另有 {left} 項讀數之分析，見 tables/sensitivity.csv")] : Array.Empty<string>(),
        ];
    }

    private string Say(string en, string zhHant) => language == Language.En ? en : zhHant;

    private IEnumerable<string> Of(ReadingSensitivity s)
    {
        var title = answer.Choices.Count > 0 ? $"{s.Reading.Name} ({s.Part})" : s.Reading.Name;
        return SweepNotes.Unsaid(s, Localised.Same(title)) is { } why
            ? ["", why.In(language)]
            :
            [
                "", Say($"What {title} depends on", $"{title} 取決於"),
                .. TextTable.Lines([Heads(s), .. s.Inputs.OrderByDescending(Weight).Take(MostInputs).Select(Cells)]).Select(l => "  " + l),
                .. ModelPage.More(s.Inputs.Count - MostInputs, "tables/sensitivity.csv", language),
                .. SweepNotes.On(sweep, s).Select(n => "  " + n.In(language)),
            ];
    }

    private static double Weight(InputSensitivity input) => input.Total?.Value ?? input.Effects?.MeanAbsolute ?? input.Delta?.Delta?.Value ?? 0;

    private string[] Heads(ReadingSensitivity s) => s.Inputs[0] switch
    {
        { First: not null } => [Say("input", "輸入"), Say("alone (S1)", "單獨（S1）"), Say("with interactions (ST)", "含交互作用（ST）")],
        { Effects: not null } => [Say("input", "輸入"), "μ*", "μ", "σ"],
        _ => [Say("input", "輸入"), "δ", "PAWN"],
    };

    private static string[] Cells(InputSensitivity input) => input switch
    {
        { First: { } first, Total: { } total } => [input.Input, SweepNotes.Show(first), SweepNotes.Show(total)],
        { Effects: { } e } => [input.Input, ModelPage.Show(e.MeanAbsolute), ModelPage.Show(e.Mean), ModelPage.Show(e.Deviation)],
        _ => [input.Input, input.Delta?.Delta is { } delta ? SweepNotes.Show(delta) : "–", ModelPage.Show(input.Pawn?.Median)],
    };
}
