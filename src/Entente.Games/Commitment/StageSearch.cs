namespace Entente.Games;

/// <summary>The subgame perfect outcomes of staged play, from the last stage back.</summary>
internal sealed class StageSearch(NormalGame game, IReadOnlyList<IReadOnlyList<int>> stages)
{
    private readonly int[] chosen = new int[game.Players.Count];

    /// <summary>The profiles that can come about.</summary>
    internal IReadOnlyList<int> Outcomes() => From(0);

    private IReadOnlyList<int> From(int stage)
    {
        if (stage == stages.Count)
            return [game.Profile(chosen)];
        var players = stages[stage];
        var sizes = players.Select(player => game.Players[player].Strategies.Count).ToArray();
        var subgames = new IReadOnlyList<int>[sizes.Aggregate(1, (product, size) => product * size)];
        for (var choice = 0; choice < subgames.Length; choice++)
        {
            Choose(players, sizes, choice);
            subgames[choice] = From(stage + 1);
            if (subgames[choice].Count == 0)
                return [];
        }

        return [.. subgames.SelectMany((outcomes, choice) => outcomes.Where(outcome => IsSupported(players, sizes, subgames, choice, outcome)))];
    }

    // The first player of the stage runs fastest.
    private void Choose(IReadOnlyList<int> players, int[] sizes, int choice)
    {
        for (var k = 0; k < sizes.Length; k++)
            (choice, chosen[players[k]]) = Math.DivRem(choice, sizes[k]);
    }

    private bool IsSupported(IReadOnlyList<int> players, int[] sizes, IReadOnlyList<int>[] subgames, int choice, int outcome)
    {
        var stride = 1;
        for (var k = 0; k < sizes.Length; k++)
        {
            var (player, own) = (players[k], choice / stride % sizes[k]);
            for (var other = 0; other < sizes[k]; other++)
            {
                var deviation = subgames[choice + ((other - own) * stride)];
                if (other != own && deviation.All(reached => game[reached, player] > game[outcome, player]))
                    return false;
            }

            stride *= sizes[k];
        }

        return true;
    }
}
