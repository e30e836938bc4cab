namespace Entente.Games.Tests.Formats;

/// <summary>All that a game is, as lines to compare: independent of the writers.</summary>
internal static class GameImage
{
    internal static IReadOnlyList<string> Of(object game) => game is NormalGame normal ? [.. Lines(normal)] : [.. Lines((ExtensiveGame)game)];

    internal static string Written(object game) => game is NormalGame normal ? GambitFile.Write(normal) : GambitFile.Write((ExtensiveGame)game);

    private static IEnumerable<string> Lines(NormalGame game)
    {
        yield return $"{game.Title}|{game.Comment ?? "<none>"}|{game.Players.Count}";
        foreach (var player in game.Players)
            yield return $"{player.Name}|{string.Join('|', player.Strategies)}";
        foreach (var outcome in game.Outcomes)
            yield return $"{outcome.Name}|{string.Join('|', outcome.Payoffs)}";
        for (var profile = 0; profile < game.ProfileCount; profile++)
            yield return $"{(game.Cells.Count > 0 ? game.Cells[profile] : -1)}|{string.Join('|', game.Players.Select((_, player) => game.Number(profile, player)))}";
    }

    private static IEnumerable<string> Lines(ExtensiveGame game)
    {
        yield return $"{game.Title}|{game.Comment ?? "<none>"}|{string.Join('|', game.Players)}";
        foreach (var set in game.Sets)
            yield return $"{set.Player}|{set.Name}|{string.Join('|', set.Actions)}|{string.Join('|', set.Probabilities)}";
        foreach (var outcome in game.Outcomes)
            yield return $"{outcome.Name}|{string.Join('|', outcome.Payoffs)}";
        foreach (var node in game.Nodes)
            yield return $"{node.Number}|{node.Name}|{node.Set}|{node.Outcome}|{node.Parent}|{node.Action}|{node.End}|{string.Join(',', node.Children)}";
    }
}
