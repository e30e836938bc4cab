namespace Entente.Games;

/// <summary>Combines equilibria of subgames from the inside out: each choice inside decides what is played for outside.</summary>
internal sealed class SubgameSearch(ExtensiveGame game, SearchOptions options, CancellationToken token)
{
    private readonly Dictionary<int, IReadOnlyList<Rational>> worth = []; // by root of a subgame, under the choices made so far
    private readonly MixedStrategy?[] strategies = new MixedStrategy?[game.Sets.Count];
    private readonly HashSet<int> undetermined = [];

    /// <summary>Whether some block was solved for pure equilibria only.</summary>
    internal bool PureOnly { get; private set; }

    /// <summary>The end of a search inside that was not exhausted.</summary>
    internal SearchEnd End { get; private set; }

    /// <summary>The profiles, one after the other.</summary>
    internal IEnumerable<BehaviourProfile> Profiles()
    {
        var roots = Subgames.Of(game).Roots;
        SubgameBlock[] blocks = [.. roots.Reverse().Select(root => new SubgameBlock(game, root, [.. roots]))];
        if (blocks.Length == 0)
        {
            yield return Profile();
            yield break;
        }

        var open = new Stack<IEnumerator<BehaviourProfile>>();
        open.Push(Solve(blocks[0]));
        while (open.Count > 0 && !token.IsCancellationRequested)
        {
            if (!open.Peek().MoveNext())
                open.Pop().Dispose();
            else
            {
                Choose(blocks[open.Count - 1], open.Peek().Current);
                if (open.Count == blocks.Length)
                    yield return Profile();
                else
                    open.Push(Solve(blocks[open.Count]));
            }
        }
    }

    /// <summary>The equilibria of a block; none where the search was cancelled.</summary>
    private IEnumerator<BehaviourProfile> Solve(SubgameBlock block)
    {
        try
        {
            var found = BlockEquilibria.Of(block.Build(worth), options, token);
            PureOnly |= found.PureOnly;
            End = End == SearchEnd.Exhausted ? found.End : End;
            return found.Profiles.GetEnumerator();
        }
        catch (OperationCanceledException)
        {
            return Enumerable.Empty<BehaviourProfile>().GetEnumerator();
        }
    }

    private void Choose(SubgameBlock block, BehaviourProfile choice)
    {
        worth[block.Root] = Realisation.Of(choice).Payoffs;
        undetermined.ExceptWith(block.Sets);
        for (var set = 0; set < block.Sets.Count; set++)
            strategies[block.Sets[set]] = choice[set];
        undetermined.UnionWith(choice.Undetermined.Select(set => block.Sets[set]));
    }

    /// <summary>What was chosen; sets of no node get equal probabilities.</summary>
    private BehaviourProfile Profile() => new(
        game,
        [.. game.Sets.Select((set, number) => set.IsChance ? null : strategies[number] ?? new([.. Enumerable.Repeat(new Rational(1, set.Actions.Count), set.Actions.Count)]))],
        [.. undetermined.Order()]);
}
