namespace Entente.Games;

/// <summary>Lists the pure strategies of a mover in lexicographic order, its first information set first.</summary>
internal static class PureStrategies
{
    /// <summary>No action is planned: the strategy itself keeps its player from getting there.</summary>
    internal const int None = -1;

    /// <summary>The strategies, each with an action for each of the mover's sets; null where there are more than the limit.</summary>
    /// <param name="game">The game.</param>
    /// <param name="histories">The mover's sequences.</param>
    /// <param name="sets">The mover's sets, in order.</param>
    /// <param name="reduced">Whether to plan only where the strategy itself can lead.</param>
    /// <param name="limit">The most that are listed.</param>
    internal static List<int[]>? Of(ExtensiveGame game, OwnHistories histories, int[] sets, bool reduced, int limit)
    {
        var places = new Dictionary<int, int>();
        foreach (var set in sets)
            places.Add(set, places.Count);
        var found = new List<int[]>();
        var partial = new Stack<int[]>([[.. sets.Select(_ => None)]]);
        while (partial.TryPop(out var plan))
        {
            var place = Array.FindIndex(sets, set => plan[places[set]] == None && (!reduced || game.Members(set).Any(node => Allows(plan, places, histories, node))));
            if (place < 0)
                found.Add(plan);
            if (found.Count > limit)
                return null;
            for (var action = place < 0 ? -1 : game.Sets[sets[place]].Actions.Count - 1; action >= 0; action--)
                partial.Push([.. plan[..place], action, .. plan[(place + 1)..]]);
        }

        return found;
    }

    /// <summary>Whether a plan, as far as it goes, leads to a node.</summary>
    private static bool Allows(int[] plan, Dictionary<int, int> places, OwnHistories histories, int node) =>
        histories.Path(histories.At(node)).All(move => plan[places[move.Set]] == move.Action);
}
