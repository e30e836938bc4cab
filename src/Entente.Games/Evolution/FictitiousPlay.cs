using System.Numerics;

namespace Entente.Games;

/// <summary>
/// Fictitious play of two players (Brown 1951): in each round both take a best reply to how often the other has taken each strategy so far; of equals they
/// keep what they last took, else the first. In games of constant sum frequencies tend to equilibrium (Robinson 1951); in others they may cycle for ever (Shapley 1964). Exact.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was played.</param>
/// <param name="End">Whether all rounds were played.</param>
/// <param name="Runs">What was played, and for how many rounds in a row.</param>
/// <param name="Frequencies">How often each strategy was taken, as mixtures.</param>
/// <param name="Payoffs">What these mixtures are worth.</param>
/// <param name="MaxRegret">The most that either could gain by deviating from these mixtures: how far they are from equilibrium.</param>
public sealed record FictitiousPlay(
    MatrixGame Game, string Method, SearchEnd End, IReadOnlyList<PlayRun> Runs, MixedProfile Frequencies, PayoffPair Payoffs, Rational MaxRegret)
{
    /// <summary>The largest number of rounds.</summary>
    public const int MaximumRounds = 10_000_000;

    /// <summary>Plays it.</summary>
    /// <param name="game">The game.</param>
    /// <param name="rounds">At least 1.</param>
    /// <param name="start">What both take in the first round.</param>
    /// <param name="token">Cancels; the rounds played are returned, at least one.</param>
    /// <exception cref="ArgumentException">The payoffs are ranks, which cannot be averaged.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile, or there are too few or too many rounds.</exception>
    public static FictitiousPlay Of(MatrixGame game, int rounds, Profile start = default, CancellationToken token = default)
    {
        Targets.Check(game, start);
        Cardinal.Require(game);
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rounds, MaximumRounds);
        var (row, column) = (new Learner(game, Seat.Row, start.Row), new Learner(game, Seat.Column, start.Column));
        var runs = new List<PlayRun>();
        var round = 0;
        do
        {
            var profile = new Profile(row.Choice, column.Choice);
            Count(runs, profile);
            row.See(profile.Column);
            column.See(profile.Row);
        }
        while (++round < rounds && !token.IsCancellationRequested);
        var frequencies = new MixedProfile(Counted(runs, Seat.Row, game, round), Counted(runs, Seat.Column, game, round));
        return new(game, "best replies to frequencies, simultaneous", round == rounds ? SearchEnd.Exhausted : SearchEnd.Cancelled, runs, frequencies, frequencies.Payoffs(game), Regret.Max(game, frequencies));
    }

    private static void Count(List<PlayRun> runs, Profile profile)
    {
        if (runs.Count > 0 && runs[^1].Profile == profile)
            runs[^1] = runs[^1] with { Rounds = runs[^1].Rounds + 1 };
        else
            runs.Add(new(profile, 1));
    }

    private static MixedStrategy Counted(List<PlayRun> runs, Seat seat, MatrixGame game, int rounds)
    {
        var counts = new BigInteger[game.Count(seat)];
        foreach (var run in runs)
            counts[run.Profile[seat]] += run.Rounds;
        return MixedStrategy.FromWeights(counts, rounds);
    }

    private sealed class Learner(MatrixGame game, Seat seat, int first)
    {
        private readonly IntegerPayoffs payoffs = IntegerPayoffs.Of(game, seat);
        private readonly BigInteger[] sums = new BigInteger[game.Count(seat)]; // what each strategy would have earned so far

        internal int Choice { get; private set; } = first;

        internal void See(int other)
        {
            for (var own = 0; own < sums.Length; own++)
                sums[own] += payoffs[own, other];
            var best = sums.Max();
            if (sums[Choice] < best)
                Choice = Array.IndexOf(sums, best);
        }
    }
}

/// <summary>A profile taken for some rounds in a row.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Rounds">For how long.</param>
public sealed record PlayRun(Profile Profile, long Rounds);
