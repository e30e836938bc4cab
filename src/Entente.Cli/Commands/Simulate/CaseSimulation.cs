using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Entente.Analysis.Sweeps.Cases;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Commands.Conflict;
using Entente.Cli.Commands.Game.Words;
using Entente.Cli.Commands.Sweep.Models;
using Entente.Cli.Shell;
using Entente.Dynamics;
using Entente.Theories.Forms;

namespace Entente.Cli.Commands.Simulate;

/// <summary>The models that a case's theories play, from what the evidence says.</summary>
internal static class CaseSimulation
{
    private const int MostSteps = 12, Low = 0, Middle = 2, High = 4;

    /// <summary>The courses, or null after reporting the case's faults.</summary>
    public static (Case Case, IReadOnlyList<CaseCourse> Courses)? Of(ParseResult parsed, string folder, Options options, Screen screen, CancellationToken cancellation)
    {
        var language = options.Language(parsed);
        if (Loading.Read(folder, screen, language, parsed.GetValue(options.AsOf)) is not { } loaded)
        {
            return null;
        }

        var faults = new DiagnosticBag();
        var courses = CaseCourses.Of(loaded.Case, loaded.Library, options.RunOptions(parsed, loaded.Case), faults, cancellation);
        screen.Report(faults, language);
        return courses is null ? null : (loaded.Case, courses);
    }

    /// <summary>For people.</summary>
    public static IEnumerable<string> Lines(Case @case, IReadOnlyList<CaseCourse> courses, Language language)
    {
        string Say(string en, string zhHant) => language == Language.En ? en : zhHant;
        if (courses.Count == 0)
        {
            return [Say("No theory of this case plays a model; 'entente simulate MODEL' plays one by itself.", "此案例的理論均未使用動態模型；可用 entente simulate 模型 單獨模擬。")];
        }

        return [Say("Median (5 %, 95 %) of the draws at each step, given this evidence, this coding and this theory: no forecast.", "各步的中位數（5 %、95 %），以此證據、此編碼與此理論為前提，並非預測。"), .. courses.SelectMany(c => Lines(@case, c, language))];
    }

    /// <summary>For machines.</summary>
    public static JsonObject Json(Case @case, IReadOnlyList<CaseCourse> courses) => new()
    {
        ["case"] = @case.Id,
        ["courses"] = new JsonArray([.. courses.Select(c => (JsonNode)new JsonObject
        {
            ["finding"] = c.Finding,
            ["question"] = Texts.Both(c.Question),
            ["model"] = c.Course.Model.Id,
            ["steps"] = c.Course.Steps,
            ["dominated"] = c.Dominated,
            ["shares"] = new JsonArray([.. c.Verdicts.Select(v => (JsonNode)new JsonObject { ["verdict"] = v.Verdict.Id, ["share"] = v.Share })]),
            ["outputs"] = new JsonArray([.. c.Course.Fans.Select(f => (JsonNode)new JsonObject { ["output"] = f.Slot.Name, ["unit"] = f.Output.Unit, ["p05"] = List(f, Low), ["median"] = List(f, Middle), ["p95"] = List(f, High) })]),
        })]),
    };

    /// <summary>As a table.</summary>
    public static byte[] Csv(IReadOnlyList<CaseCourse> courses)
    {
        var csv = new Reports.Tables.Csv("finding", "model", "output", "unit", "step", "median", "p05", "p95");
        foreach (var (course, fan) in courses.SelectMany(c => c.Course.Fans.Select(f => (c, f))))
        {
            for (var step = 0; step < fan.Quantiles.Count; step++)
            {
                var at = fan.Quantiles[step];
                csv.Cell(course.Finding).Cell(course.Course.Model.Id).Cell(fan.Slot.Name).Cell(fan.Output.Unit).Cell(step).Cell(at[Middle]).Cell(at[Low]).Cell(at[High]).EndRow();
            }
        }

        return csv.ToBytes();
    }

    private static IEnumerable<string> Lines(Case @case, CaseCourse course, Language language)
    {
        var cast = string.Join(language == Language.En ? ", " : "、", course.Course.Cast.Select(c => $"{c.Key} = {@case.NameOf(c.Value).In(language)}"));
        yield return "";
        yield return $"{course.Finding}: {course.Question.In(language)}";
        yield return "  " + cast;
        yield return "  " + (course.Dominated
            ? language == Language.En ? "no verdict: the prior outweighs the evidence" : "不作研判：先驗的權重超過證據"
            : string.Join(language == Language.En ? ", " : "、", course.Verdicts.Where(v => v.Share > 0).Select(v => $"{v.Verdict.Text.In(language)} {ModelPage.Percent(v.Share)}")));
        var steps = ToldSteps.Of(course.Course.Steps, MostSteps);
        string[] heads = [language == Language.En ? "step" : "步", .. course.Course.Fans.Select(f => f.Output.Unit == "1" ? f.Slot.Name : $"{f.Slot.Name} ({f.Output.Unit})")];
        foreach (var line in TextTable.Lines([heads, .. steps.Select(s => (string[])[s.ToString(CultureInfo.InvariantCulture), .. course.Course.Fans.Select(f => Cell(f.Quantiles[s]))])]))
        {
            yield return "  " + line;
        }
    }

    private static string Cell(IReadOnlyList<double> at) =>
        double.IsNaN(at[Middle]) ? "–" : $"{ModelPage.Show(at[Middle])} ({ModelPage.Show(at[Low])}, {ModelPage.Show(at[High])})";

    private static JsonArray List(Fan fan, int quantile) =>
        [.. fan.Quantiles.Select(q => double.IsFinite(q[quantile]) ? (JsonNode?)q[quantile] : null)];
}
