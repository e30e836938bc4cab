using System.Globalization;
using System.Text.Json.Nodes;
using Entente.Analysis.Sweeps.Cases;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Shell;
using Entente.Ensembles.Runs;
using Entente.Reports.Sweeps;

namespace Entente.Cli.Commands.Sweep.Cases;

/// <summary>Sweeps over the draws of a case.</summary>
internal sealed class CaseKind : IRunKind
{
    /// <inheritdoc/>
    public string Kind => CaseSweep.Kind;

    /// <summary>Stands for every scenario of the case.</summary>
    public const string AllScenarios = "all";

    /// <summary>Where the case lies, as <c>resume.json</c> says it.</summary>
    public static string Origin(string folder) => new JsonObject { ["case"] = Path.GetFullPath(folder) }.ToJsonString();

    /// <summary>The work of a case folder, or null after reporting its faults.</summary>
    public static CaseWork? Read(string folder, DateOnly? asOf, ulong seed, IReadOnlyList<string> scenarios, Screen screen, Language language)
    {
        if (Loading.Read(folder, screen, language, asOf) is not { } loaded)
        {
            return null;
        }

        var known = loaded.Case.Scenarios.Where(s => s.Changes.Count > 0).Select(s => s.Id).ToArray();
        if (scenarios.FirstOrDefault(s => s != AllScenarios && !known.Contains(s)) is { } odd)
        {
            var hint = Hint.For(odd, [.. known, AllScenarios]);
            screen.Say(language, $"--scenario: this case has no scenario '{SafeText.Show(odd)}'{hint.En}", $"--scenario：此案例沒有情境「{SafeText.Show(odd)}」{hint.ZhHant}");
            return null;
        }

        var faults = new DiagnosticBag();
        Scenario[] asked = [.. loaded.Case.Scenarios.Where(s => s.Changes.Count > 0).Where(s => scenarios.Contains(s.Id) || scenarios.Contains(AllScenarios))];
        var work = CaseWork.Of(loaded.Case, loaded.Library, asOf ?? loaded.Case.AsOf, seed, faults, asked);
        if (work is null)
        {
            screen.Report(faults, language);
        }

        return work;
    }

    /// <inheritdoc/>
    public IWork? Work(Manifest manifest, Resumption resumption, Screen screen, Language language)
    {
        var sweep = CaseSweep.Read(manifest.Work);
        if ((string?)JsonNode.Parse(resumption.Origin)!["case"] is not { } folder || !Directory.Exists(folder))
        {
            var again = Again(sweep, manifest);
            screen.Say(language, $"nothing here says any more where the case '{sweep.Case}' lies, or it is not there; give the command that began the run again, with its folder: '{again}'", $"此處已無紀錄指明案例「{sweep.Case}」之所在，或案例已不在原處；請以原資料夾重新執行起始指令：{again}");
            return null;
        }

        if (Read(folder, sweep.AsOf, manifest.Seed, [.. manifest.Parts.Skip(1)], screen, language) is not { } work)
        {
            return null;
        }

        if (work.Sweep.ToJson() == sweep.ToJson())
        {
            return work;
        }

        string[] changed = [.. work.Sweep.Inputs.Except(sweep.Inputs).Concat(sweep.Inputs.Except(work.Sweep.Inputs)).Select(i => i.Path).Distinct().Order(StringComparer.Ordinal)];
        screen.Say(language, $"the case or a theory was changed since the run began ({string.Join(", ", changed)}); restore it, or begin anew in another folder", $"案例或理論自運算開始後已變更（{string.Join("、", changed)}）；請還原，或在另一資料夾重新開始");
        return null;
    }

    /// <summary>The command that asks for a run.</summary>
    private static string Again(CaseSweep sweep, Manifest manifest) => string.Create(
        CultureInfo.InvariantCulture,
        $"entente sweep CASE --draws {manifest.Draws} --unit-draws {manifest.UnitDraws} --seed {manifest.Seed} --as-of {sweep.AsOf:yyyy-MM-dd}{string.Concat(manifest.Parts.Skip(1).Select(p => $" --scenario {p}"))} --out FOLDER");

    /// <inheritdoc/>
    public RunAnswer Answer(Results results, int threads, CancellationToken cancellation)
    {
        var (sweep, answer) = (CaseSweep.Read(results.Manifest.Work), CaseAnswer.Of(results));
        return new(CaseFigures.Json(sweep, answer), [new("tables/findings.csv", CaseFigures.Csv(answer)), .. answer.Shifts.Count > 0 ? [new("tables/scenarios.csv", CaseFigures.ScenarioCsv(answer))] : Array.Empty<RunFile>(), .. SweepReport.Of(sweep, answer, results)], language => new CasePage(sweep, answer, results.Manifest, language).Lines());
    }
}
