namespace Entente.Games;

/// <summary>Goes through the nodes from the last to the first, children before parents, and steps through the choices that ties leave open.</summary>
internal sealed class InductionSearch
{
    private readonly ExtensiveGame game;
    private readonly Rational[][] values; // by node, what each player gets from there on, what was paid before included
    private readonly int[] actions; // by information set
    private readonly List<(int Node, int[] Best, int Chosen)> ties = []; // open choices, the latest node first

    internal InductionSearch(ExtensiveGame game)
    {
        this.game = game;
        (values, actions) = (new Rational[game.Nodes.Count][], new int[game.Sets.Count]);
        Solve(game.Nodes.Count - 1);
    }

    /// <summary>The equilibrium that the choices made so far lead to.</summary>
    internal SubgamePerfectEquilibrium Current()
    {
        var profile = BehaviourProfile.Pure(game, actions);
        return new(profile, values[0], BehaviourReply.MaxRegret(profile), ties.Count == 0);
    }

    /// <summary>Takes the next choice; false where none is left.</summary>
    internal bool Next()
    {
        while (ties.Count > 0)
        {
            var (node, best, chosen) = ties[^1];
            ties.RemoveAt(ties.Count - 1);
            if (chosen + 1 == best.Length)
                continue;
            ties.Add((node, best, chosen + 1));
            Choose(game.Nodes[node], best[chosen + 1]);
            Solve(node - 1);
            return true;
        }

        return false;
    }

    private void Solve(int last)
    {
        for (var number = last; number >= 0; number--)
        {
            var node = game.Nodes[number];
            if (node.Set is not { } set)
                values[number] = [.. game.Paid(number)];
            else if (game.Sets[set].Player is { } mover)
                Decide(node, mover);
            else
                values[number] = Expected(node, game.Sets[set]);
        }
    }

    private void Decide(GameNode node, int mover)
    {
        var most = node.Children.Select(child => values[child][mover]).Aggregate(Rational.Max);
        int[] best = [.. Enumerable.Range(0, node.Children.Count).Where(action => values[node.Children[action]][mover] == most)];
        if (best.Length > 1)
            ties.Add((node.Number, best, 0));
        Choose(node, best[0]);
    }

    private void Choose(GameNode node, int action) => (actions[node.Set!.Value], values[node.Number]) = (action, values[node.Children[action]]);

    private Rational[] Expected(GameNode node, InformationSet set)
    {
        var expected = new Rational[game.Players.Count];
        for (var action = 0; action < node.Children.Count; action++)
        {
            for (var player = 0; player < expected.Length; player++)
                expected[player] += set.Probabilities[action].Value * values[node.Children[action]][player];
        }

        return expected;
    }
}
