using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Reports.Text;

namespace Entente.Reports.Json;

/// <summary>One finding in <c>findings.json</c>.</summary>
internal static class FindingJson
{
    /// <summary>Writes the members of the finding's object.</summary>
    public static void Members(Utf8JsonWriter json, Finding finding)
    {
        Head(json, finding);
        Answer(json, finding);
        json.Array("evidence", finding.Evidence, static (j, e) =>
        {
            j.Text("id", e.Id);
            j.Number("influence", e.Points);
        });
        FlipsJson.Member(json, finding.Flips);
        json.WriteBoolean("priorOnly", finding.PriorOnly);
        json.Localised("assumptions", finding.Assumptions);
        json.Array("warnings", finding.Warnings, static (j, w) =>
        {
            j.Text("code", w.Code);
            j.Languages(w.Text);
        });
        json.Array("parts", finding.Parts, Part);
        json.Array("indicators", finding.Indicators, Indicator);
        ProfileJson.Member(json, finding.Profile);
        DecisionsJson.Member(json, finding.Decisions);
        DilemmaJson.Member(json, finding.Dilemma);
        OptionsJson.Member(json, finding.Options);
        CascadeJson.Member(json, finding.Cascade);
        CourseJson.Member(json, finding.Course);
        GameJson.Member(json, finding.Game);
    }

    private static void Head(Utf8JsonWriter json, Finding finding)
    {
        json.Text("id", finding.Id);
        json.Text("system", finding.System);
        json.Text("theory", finding.Theory);
        json.Text("variant", finding.Variant);
        Actors(json, "subject", finding.Subject);
        if (finding.Against.Count > 0)
        {
            Actors(json, "against", finding.Against);
        }

        json.WriteBoolean("directed", finding.Directed);
        json.WriteNumber("year", finding.Year);
        json.Localised("question", finding.Question);
    }

    private static void Actors(Utf8JsonWriter json, string name, IReadOnlyList<string> actors)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            json.WriteStringValue(Clean.ForData(actor));
        }

        json.WriteEndArray();
    }

    private static void Answer(Utf8JsonWriter json, Finding finding)
    {
        json.Text("verdict", finding.Verdict);
        json.Localised("verdictText", finding.VerdictText);
        json.Number("probability", finding.Probability);
        json.Quantity("value", finding.Value);
        json.Array("alternatives", finding.Alternatives, static (j, a) =>
        {
            j.Text("verdict", a.Verdict);
            j.Number("probability", a.Probability);
        });
    }

    private static void Part(Utf8JsonWriter json, Part part)
    {
        json.Text("id", part.Id);
        json.Localised("title", part.Title);
        json.Quantity("value", part.Value);
        json.Number("probability", part.Probability);
        json.Number("priorShare", part.PriorShare);
    }

    private static void Indicator(Utf8JsonWriter json, IndicatorUse indicator)
    {
        json.Text("id", indicator.Id);
        json.Localised("title", indicator.Title);
        json.Quantity("value", indicator.Value);
        json.Number("priorShare", indicator.PriorShare);
        json.Array("items", indicator.Items, static (j, i) =>
        {
            j.Text("id", i.Id);
            j.Number("share", i.Share);
        });
    }
}
