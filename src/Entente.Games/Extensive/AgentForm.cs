namespace Entente.Games;

/// <summary>
/// A game in which every information set is played by an agent of its own who has its player's payoffs (Selten 1975). An equilibrium among
/// agents rules out only deviations at one information set at a time, so it need not be an equilibrium among players.
/// </summary>
/// <param name="Source">The game in extensive form.</param>
/// <param name="Game">The game among agents; a strategy is an action.</param>
/// <param name="Sets">The information set of each agent; those of chance have none.</param>
public sealed record AgentForm(ExtensiveGame Source, NormalGame Game, IReadOnlyList<int> Sets)
{
    /// <summary>The game among the agents.</summary>
    /// <exception cref="ArgumentException">No player moves anywhere.</exception>
    /// <exception cref="GameTooLargeException">It has more than <see cref="StrategicForm.MaximumProfiles"/> profiles.</exception>
    public static AgentForm Of(ExtensiveGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        int[] sets = [.. Enumerable.Range(0, game.Sets.Count).Where(set => !game.Sets[set].IsChance)];
        if (sets.Length == 0)
            throw new ArgumentException($"No player moves in '{game.Title}'.", nameof(game));
        var builder = new FormBuilder(game, [.. sets.Select(set => new[] { set })], false);
        return new(game, builder.Build(sets.Select(set => game.Sets[set].Name), [.. sets.Select(set => game.Sets[set].Player!.Value)]), sets);
    }
}
