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
        json.WriteEndObject();
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
    }
}
