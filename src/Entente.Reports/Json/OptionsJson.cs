using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Reports.Text;

namespace Entente.Reports.Json;

/// <summary>The choice among options of a finding in <c>findings.json</c>.</summary>
internal static class OptionsJson
{
    /// <summary>
    /// Writes <c>options</c>: <c>{leader, runnerUp, standings:[{id, title, ranks:[…], gated, centralWeights:[{criterion, value}],
    /// confidence}], criteria:[{id, title, gate}], scores:[{option, criterion, value, priorShare, blocks, records:[…]}],
    /// without:[{criterion, value}], rises:[{criterion, value}], firsts:[{criterion, shares:[…]}]}</c>; nothing where the finding chooses among none.
    /// </summary>
    public static void Member(Utf8JsonWriter json, OptionsAnalysis? options)
    {
        if (options is null)
        {
            return;
        }

        json.WriteStartObject("options");
        json.Text("leader", options.Leader);
        json.Text("runnerUp", options.RunnerUp);
        json.Array("standings", options.Standings, Standing);
        json.Array("criteria", options.Criteria, static (j, c) =>
        {
            j.Text("id", c.Id);
            j.Localised("title", c.Title);
            j.WriteBoolean("gate", c.Gate);
        });
        json.Array("scores", options.Scores, Score);
        json.Array("without", options.Without, Share);
        json.Array("rises", options.Rises, Share);
        json.Array("firsts", options.Firsts, static (j, f) =>
        {
            j.Text("criterion", f.Criterion);
            j.Numbers("shares", f.Shares);
        });
        json.WriteEndObject();
    }

    private static void Standing(Utf8JsonWriter json, OptionStanding standing)
    {
        json.Text("id", standing.Id);
        json.Localised("title", standing.Title);
        json.Numbers("ranks", standing.Ranks);
        json.Number("gated", standing.Gated);
        json.Array("centralWeights", standing.CentralWeights, Share);
        json.Number("confidence", standing.Confidence);
    }

    private static void Score(Utf8JsonWriter json, OptionScore score)
    {
        json.Text("option", score.Option);
        json.Text("criterion", score.Criterion);
        json.Quantity("value", score.Value);
        json.Number("priorShare", score.PriorShare);
        json.Number("blocks", score.Blocks);
        json.WriteStartArray("records");
        foreach (var id in score.Records)
        {
            json.WriteStringValue(Clean.ForData(id));
        }

        json.WriteEndArray();
    }

    private static void Share(Utf8JsonWriter json, CriterionShare share)
    {
        json.Text("criterion", share.Criterion);
        json.Number("value", share.Value);
    }
}
