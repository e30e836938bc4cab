namespace Entente.Games;

/// <summary>Gathers what an entrant got from each opponent: the mean over its seats, then the mean over opponents.</summary>
internal sealed class StandingSum(DilemmaPayoffs payoffs)
{
    private readonly Dictionary<int, List<(Encounter Encounter, Seat Seat)>> met = [];

    /// <summary>The mean payoff per turn; zero where nobody was met.</summary>
    internal Rational Score => Mean((encounter, seat) => encounter.Total.Score(payoffs, seat));

    internal Rational Cooperation => Mean((encounter, seat) => encounter.Total.Cooperation(seat));

    /// <summary>From the scatter of repetitions; null where a pair met only once.</summary>
    internal double? StandardError =>
        met.Values.Any(places => places.Any(place => place.Encounter.Matches.Count < 2)) ? null
        : Math.Sqrt(met.Values.Sum(Variance)) / Math.Max(1, met.Count);

    internal void Add(Encounter encounter, int opponent, Seat seat)
    {
        if (!met.TryGetValue(opponent, out var places))
            met.Add(opponent, places = []);
        places.Add((encounter, seat));
    }

    private Rational Mean(Func<Encounter, Seat, Rational> of)
    {
        var sum = met.Values.Select(places => Sum(places.Select(place => of(place.Encounter, place.Seat) / place.Encounter.Total.Turns)) / places.Count);
        return met.Count == 0 ? 0 : Sum(sum) / met.Count;
    }

    private static Rational Sum(IEnumerable<Rational> terms) => terms.Aggregate(Rational.Zero, (sum, term) => sum + term);

    // Of the mean against one opponent. Seats of one encounter are one place each: a twin's two seats share their matches and are averaged first.
    private double Variance(List<(Encounter Encounter, Seat Seat)> places)
    {
        var variance = 0.0;
        foreach (var group in places.GroupBy(place => place.Encounter))
        {
            var seats = group.Select(place => place.Seat).ToArray();
            var means = group.Key.Matches.Select(match => seats.Sum(seat => match.Score(payoffs, seat).ToDouble()) / match.Turns).ToArray();
            var mean = means.Average();
            variance += means.Sum(x => (x - mean) * (x - mean)) / (means.Length - 1) / means.Length;
        }

        return variance / places.Count / places.Count;
    }
}
