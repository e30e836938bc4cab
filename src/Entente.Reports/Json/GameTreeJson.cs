using System.Text.Json;
using Entente.Analysis.Findings;

namespace Entente.Reports.Json;

/// <summary>The tree of a solved game in <c>findings.json</c>.</summary>
internal static class GameTreeJson
{
    /// <summary>Writes <c>tree</c>; null where all choose at once.</summary>
    public static void Member(Utf8JsonWriter json, GameTree? tree)
    {
        if (tree is null)
        {
            json.WriteNull("tree");
            return;
        }

        json.WriteStartObject("tree");
        json.WriteBoolean("hidden", tree.Hidden);
        json.Array("nodes", tree.Nodes, Node);
        json.WriteEndObject();
    }

    private static void Node(Utf8JsonWriter json, GameTreeNode node)
    {
        json.WriteNumber("number", node.Number);
        json.Text("kind", node.Kind);
        if (node is { Player: { } player, Information: { } information })
        {
            json.WriteNumber("player", player);
            json.Text("information", information);
        }

        if (node.Title is { } title)
        {
            json.Localised("title", title);
        }

        json.Number("reached", node.Reached);
        json.Array("payoffs", node.Payoffs, GameJson.Payoff);
        json.Array("branches", node.Branches, Branch);
    }

    private static void Branch(Utf8JsonWriter json, GameBranch branch)
    {
        json.Text("id", branch.Id);
        json.Localised("title", branch.Title);
        json.WriteNumber("to", branch.To);
        json.Number("probability", branch.Probability);
    }
}
