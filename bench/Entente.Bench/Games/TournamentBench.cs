using System.Globalization;
using Entente.Games;

namespace Entente.Bench.Games;

/// <summary>Times a round robin of 20 strategies, 200 turns, both kinds of noise, against a plain loop over the strategies as objects.</summary>
internal static class TournamentBench
{
    private const int Strategies = 20, Repetitions = 200;

    // Those with the longest memories first, the rest by name.
    private static readonly RepeatedStrategy[] Entrants =
        [.. RepeatedStrategies.All.OrderBy(strategy => strategy is MemoryOneStrategy).ThenBy(strategy => strategy.Id, StringComparer.Ordinal).Take(Strategies)];

    internal static void Run(int threads, int rounds)
    {
        MatchCounts tables = default, plain = default;
        Play(1, 1);
        var matches = Repetitions * Strategies * (Strategies - 1) / 2;
        var seconds = Timing.Shortest(
            rounds,
            () => tables = Sum(Play(Repetitions, threads)),
            () => plain = PlainTournament.Play(Entrants, Options(Repetitions, threads)),
            () => Play(1, threads));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round robin of {Strategies} strategies, 200 turns, misperception and trembling of 0.05, {matches} matches, {threads} thread(s), shortest of {rounds}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  tables                   {seconds[0],7:F3} s   {matches / seconds[0]:F0} matches/s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  plain loop over objects  {seconds[1],7:F3} s   {matches / seconds[1]:F0} matches/s; {seconds[1] / seconds[0]:F1}x; bits {(tables == plain ? "agree" : "DIFFER")}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  one round robin alone    {seconds[2],7:F4} s   {matches / Repetitions} matches, tables made on the way"));
    }

    private static Tournament Play(int repetitions, int threads) => Tournament.Play(DilemmaPayoffs.Standard, Entrants, Options(repetitions, threads));

    private static TournamentOptions Options(int repetitions, int threads) =>
        new() { Repetitions = repetitions, Threads = threads, Twins = false, Noise = new(0.05, 0.05) };

    private static MatchCounts Sum(Tournament tournament) => tournament.Encounters.Aggregate(default(MatchCounts), (sum, encounter) => sum + encounter.Total);
}
