using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>
/// What the nodes of a tree are worth under plans of pure actions, as places in a room. Plans that do the same from a node on share it.
/// </summary>
internal sealed class PlanWorth(PlayTree tree, PlayColumns columns, PlanNumbers numbers, PlanRoom room)
{
    private readonly Dictionary<(int Node, int Player, long From), int> _expected = [];

    /// <summary>Where it stands what a node is worth to a player.</summary>
    internal int Of(int node, int player, int[] plan) => tree.Nodes[node] switch
    {
        { Stated: StatedEnd end } => room.Of(columns.Of(end.Outcome, player)),
        { Set: { } set } own => Of(own.Children[plan[set]], player, plan),
        var own => Expected(own, player, plan),
    };

    private int Expected(PlayNode node, int player, int[] plan)
    {
        var key = (node.Number, player, numbers.From(node.Number, plan));
        if (!_expected.TryGetValue(key, out var known))
        {
            var chances = columns.Chances((StatedChance)node.Stated);
            _expected[key] = known = room.Expected([.. node.Children.Select((child, branch) => (room.Of(chances[branch]), Of(child, player, plan)))]);
        }

        return known;
    }
}
