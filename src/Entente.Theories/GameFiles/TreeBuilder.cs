using Entente.Games;

namespace Entente.Theories.GameFiles;

/// <summary>Lists the nodes of a stated tree as the solvers take them.</summary>
internal sealed class TreeBuilder(IReadOnlyList<StatedPlayer> players)
{
    private readonly List<InformationSet> _sets = [];
    private readonly Dictionary<(int Player, string Name), int> _setOf = [];
    private readonly List<GameOutcome> _outcomes = [];
    private readonly Dictionary<StatedOutcome, int> _outcomeOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<TreeNode> _nodes = [];

    /// <summary>Whether payoffs and chances are left out.</summary>
    internal bool OnlyShape { get; init; }

    /// <summary>The game.</summary>
    internal ExtensiveGame Build(StatedTree tree, string title)
    {
        Add(tree.Root);
        return new ExtensiveGame(title, null, [.. players.Select(player => player.Id)], _sets, _outcomes, _nodes);
    }

    private void Add(StatedNode node)
    {
        switch (node)
        {
            case StatedEnd { Outcome: var outcome }:
                _nodes.Add(new TreeNode("", null, Number(outcome)));
                break;
            case StatedChoice choice:
                _nodes.Add(new TreeNode("", Number(choice), null));
                Add(choice.Branches.Select(branch => branch.Then));
                break;
            case StatedChance chance:
                _sets.Add(new InformationSet(chance.Name, [.. chance.Branches.Select(branch => branch.Move.Id)], Probabilities(chance)));
                _nodes.Add(new TreeNode("", _sets.Count - 1, null));
                Add(chance.Branches.Select(branch => branch.Then));
                break;
        }
    }

    private void Add(IEnumerable<StatedNode> nodes)
    {
        foreach (var node in nodes)
        {
            Add(node);
        }
    }

    private int Number(StatedChoice choice)
    {
        if (!_setOf.TryGetValue((choice.Player, choice.Information), out var number))
        {
            _setOf[(choice.Player, choice.Information)] = number = _sets.Count;
            _sets.Add(new InformationSet(choice.Player, choice.Information, [.. choice.Branches.Select(branch => branch.Move.Id)]));
        }

        return number;
    }

    private int Number(StatedOutcome outcome)
    {
        if (!_outcomeOf.TryGetValue(outcome, out var number))
        {
            _outcomeOf[outcome] = number = _outcomes.Count;
            _outcomes.Add(new GameOutcome(outcome.Id, [.. outcome.Payoffs.Select(payoff => new ExactNumber(OnlyShape ? 0 : ExactFormula.Value(payoff)))]));
        }

        return number;
    }

    private ExactNumber[] Probabilities(StatedChance chance)
    {
        if (OnlyShape)
        {
            return [.. chance.Branches.Select(_ => new ExactNumber(new Rational(1, chance.Branches.Count)))];
        }

        var stated = chance.Branches.Select(branch => branch.Probability is { } formula ? ExactFormula.Value(formula) : (Rational?)null).ToArray();
        var rest = 1 - stated.Aggregate(Rational.Zero, (sum, number) => sum + (number ?? Rational.Zero));
        return [.. stated.Select(number => new ExactNumber(number ?? rest))];
    }
}
