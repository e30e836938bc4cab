using Entente.Numerics;

namespace Entente.Games;

/// <summary>Plays all matches of a tournament, some of one pair at a time, on several threads.</summary>
internal sealed class TournamentPlay
{
    private readonly IReadOnlyList<(int Row, int Column)> pairs;
    private readonly TournamentOptions options;
    private readonly CancellationToken token;
    private readonly DrawSource source;
    private readonly StreamId[] streams;
    private readonly MatchPlay[] plays;
    private readonly Lock gate = new();
    private long played;

    internal TournamentPlay(IReadOnlyList<RepeatedStrategy> entrants, IReadOnlyList<(int Row, int Column)> pairs, TournamentOptions options, CancellationToken token)
    {
        (this.pairs, this.options, this.token, source) = (pairs, options, token, new(options.Seed));
        var tables = entrants.Select(entrant => StrategyTable.Of(entrant, options.Turns).Under(options.Noise)).ToArray();
        streams = [.. pairs.Select(pair => StreamId.Of($"match\n{entrants[pair.Row].Id}\n{entrants[pair.Column].Id}"))];
        plays = [.. pairs.Select(pair => new MatchPlay(tables[pair.Row], tables[pair.Column], options.Turns, options.Noise.Misperception))];
    }

    /// <summary>All encounters; without matches from where it was cancelled.</summary>
    /// <param name="atOnce">Matches of a pair that one thread plays before it takes others.</param>
    internal IReadOnlyList<Encounter> Encounters(int atOnce)
    {
        var parts = (options.Repetitions + atOnce - 1) / atOnce;
        var pieces = Chunks.Map(pairs.Count * parts, options.Threads, index => Piece(index / parts, index % parts * atOnce, atOnce), CancellationToken.None);
        return [.. pairs.Select((pair, number) => new Encounter(pair.Row, pair.Column, [.. pieces.Skip(number * parts).Take(parts).SelectMany(piece => piece)]))];
    }

    private MatchCounts[] Piece(int pair, int first, int atOnce)
    {
        if (token.IsCancellationRequested)
            return [];
        var matches = new MatchCounts[Math.Min(atOnce, options.Repetitions - first)];
        for (var k = 0; k < matches.Length; k++)
            matches[k] = k > 0 && plays[pair].IsCertain ? matches[0] : plays[pair].Play(source, streams[pair].Child(first + k));
        Report(matches.Length);
        return matches;
    }

    private void Report(int matches)
    {
        if (options.Progress is not { } progress)
            return;
        lock (gate)
        {
            played += matches;
            progress.Report(new("matches", played, played));
        }
    }
}
