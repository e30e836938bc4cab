namespace Entente.Games;

/// <summary>What chance does.</summary>
internal static class ChanceMoves
{
    /// <summary>How likely chance lets each node be reached if everybody plays towards it.</summary>
    internal static Rational[] Reach(ExtensiveGame game)
    {
        var reach = new Rational[game.Nodes.Count];
        reach[0] = 1;
        foreach (var node in game.Nodes.Skip(1))
        {
            var parent = game.Nodes[node.Parent!.Value];
            var set = game.Sets[parent.Set!.Value];
            reach[node.Number] = set.IsChance ? reach[parent.Number] * set.Probabilities[node.Action].Value : reach[parent.Number];
        }

        return reach;
    }
}
