namespace Entente.Games;

/// <summary>
/// The states that a strategy can reach within a number of turns, as arrays: however a strategy is written, a turn is two look-ups.
/// </summary>
/// <param name="Cooperation">The probability of cooperation in each state; state 0 is the first.</param>
/// <param name="Next">The next state by state and outcome: four for each.</param>
internal sealed record StrategyTable(double[] Cooperation, int[] Next)
{
    private const int MaximumStates = 4_000_000;

    /// <summary>Whether chance decides a move anywhere.</summary>
    internal bool IsMixed => Array.Exists(Cooperation, probability => probability is > 0 and < 1);

    /// <summary>The states that may occur before one of the turns.</summary>
    /// <exception cref="GameTooLargeException">There are too many states.</exception>
    internal static StrategyTable Of(RepeatedStrategy strategy, int turns)
    {
        var states = new StateNumbers(strategy.Start);
        var next = new List<int>();
        for (var (turn, done) = (1, 0); done < states.Count; turn++)
        {
            for (var end = states.Count; done < end; done++)
            {
                for (var outcome = 0; outcome < MatchCounts.Outcomes; outcome++)
                    next.Add(turn < turns ? states.Number(strategy.Next(states[done], outcome < 2, outcome % 2 == 0)) : 0);
            }

            GameTooLargeException.ThrowIfMore(states.Count, MaximumStates, $"states of '{strategy.Id}'", "a match");
        }

        return new([.. Enumerable.Range(0, states.Count).Select(number => Checked(strategy, states[number]))], [.. next]);
    }

    /// <summary>The same strategy with a hand that trembles.</summary>
    internal StrategyTable Under(PlayNoise noise) => noise.Tremble == 0 ? this : this with { Cooperation = Array.ConvertAll(Cooperation, noise.Carried) };

    private static double Checked(RepeatedStrategy strategy, ulong state)
    {
        var probability = strategy.Cooperation(state);
        return probability is >= 0 and <= 1 ? probability : throw new InvalidOperationException($"'{strategy.Id}' cooperates with probability {probability}.");
    }

    private sealed class StateNumbers(ulong start)
    {
        private readonly Dictionary<ulong, int> numbers = new() { [start] = 0 };
        private readonly List<ulong> states = [start];

        internal int Count => states.Count;

        internal ulong this[int number] => states[number];

        internal int Number(ulong state)
        {
            if (!numbers.TryGetValue(state, out var number))
            {
                numbers.Add(state, number = states.Count);
                states.Add(state);
            }

            return number;
        }
    }
}
