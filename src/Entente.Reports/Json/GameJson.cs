using System.Text.Json;
using Entente.Analysis.Findings;

namespace Entente.Reports.Json;

/// <summary>The solved game of a finding in <c>findings.json</c>.</summary>
internal static class GameJson
{
    /// <summary>Writes <c>game</c>; null where the finding is about none.</summary>
    public static void Member(Utf8JsonWriter json, GameAnalysis? game)
    {
        if (game is null)
        {
            json.WriteNull("game");
            return;
        }

        json.WriteStartObject("game");
        json.Localised("rowPlayer", game.RowPlayer);
        json.Localised("columnPlayer", game.ColumnPlayer);
        json.Localised("rowStrategies", game.RowStrategies);
        json.Localised("columnStrategies", game.ColumnStrategies);
        json.Array("cells", game.Cells, Cell);
        json.Localised("dominant", game.Dominant);
        json.Localised("commitments", game.Commitments);
        json.Localised("remarks", game.Remarks);
        json.Localised("scale", game.Scale);
        json.Localised("players", game.Players);
        GameTreeJson.Member(json, game.Tree);
        json.Array("plans", game.Plans, Plan);
        GameLeverageJson.Member(json, game.Leverage);
        json.WriteEndObject();
    }

    private static void Plan(Utf8JsonWriter json, GamePlan plan)
    {
        json.Localised("actions", plan.Actions);
        json.Number("probability", plan.Probability);
    }

    /// <summary>A payoff over the draws.</summary>
    internal static void Payoff(Utf8JsonWriter json, GamePayoff payoff)
    {
        json.Number("median", payoff.Median);
        json.Number("p05", payoff.P05);
        json.Number("p95", payoff.P95);
    }

    private static void Cell(Utf8JsonWriter json, GameCell cell)
    {
        json.WriteNumber("row", cell.Row);
        json.WriteNumber("column", cell.Column);
        json.Text("rowPayoff", cell.RowPayoff);
        json.Text("columnPayoff", cell.ColumnPayoff);
        json.WriteBoolean("rowBestReply", cell.RowBestReply);
        json.WriteBoolean("columnBestReply", cell.ColumnBestReply);
        json.WriteBoolean("equilibrium", cell.Equilibrium);
        json.WriteBoolean("paretoDominated", cell.ParetoDominated);
        json.Number("probability", cell.Probability);
        if (cell.Title is { } title)
        {
            json.Localised("title", title);
        }

        json.Array("payoffs", cell.Payoffs, Payoff);
    }
}
