namespace Entente.Games.Tests.Repeated;

/// <summary>Matches of two.</summary>
internal static class Matches
{
    internal static Tournament Play(string row, string column, TournamentOptions options) =>
        Tournament.Play(DilemmaPayoffs.Standard, [RepeatedStrategies.Find(row)!, RepeatedStrategies.Find(column)!], options with { Twins = false });
}
