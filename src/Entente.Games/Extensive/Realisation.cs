namespace Entente.Games;

/// <summary>What comes of a behaviour profile: how likely each node is, what players may believe, what they get.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Nodes">How likely each node is to be reached.</param>
/// <param name="Payoffs">What each player gets in expectation.</param>
public sealed record Realisation(BehaviourProfile Profile, IReadOnlyList<Rational> Nodes, IReadOnlyList<Rational> Payoffs)
{
    /// <summary>Follows the profile through the tree.</summary>
    public static Realisation Of(BehaviourProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var (game, nodes) = (profile.Game, Reach(profile, null));
        var payoffs = new Rational[game.Players.Count];
        foreach (var end in game.Terminals)
        {
            for (var player = 0; player < payoffs.Length; player++)
                payoffs[player] += nodes[end.Number] * game.Paid(end.Number)[player];
        }

        return new(profile, nodes, payoffs);
    }

    /// <summary>
    /// How likely each node of an information set is once the set is reached, by Bayes' rule; null where it never is, and the rule is silent.
    /// Where a path meets the set twice, nodes are weighed by how often they are reached (Piccione and Rubinstein 1997).
    /// </summary>
    public MixedStrategy? Belief(int set)
    {
        var members = Profile.Game.Members(set);
        var sum = members.Aggregate(Rational.Zero, (total, node) => total + Nodes[node]);
        return sum.Sign == 0 ? null : new([.. members.Select(node => Nodes[node] / sum)]);
    }

    /// <summary>How likely each node is; where a player is given, if that player always plays towards it.</summary>
    internal static Rational[] Reach(BehaviourProfile profile, int? except)
    {
        var reach = new Rational[profile.Game.Nodes.Count];
        reach[0] = 1;
        foreach (var node in profile.Game.Nodes.Skip(1))
        {
            var parent = node.Parent!.Value;
            var own = except is not null && profile.Game.Mover(parent) == except;
            reach[node.Number] = own ? reach[parent] : reach[parent] * profile.Probability(profile.Game.Nodes[parent].Set!.Value, node.Action);
        }

        return reach;
    }
}
