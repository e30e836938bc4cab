namespace Entente.Games;

/// <summary>
/// What a match is worth in expectation, without playing it: the probabilities of all pairs of states, turn by turn, in doubles.
/// </summary>
/// <param name="Turns">The number of turns.</param>
/// <param name="BothCooperate">The expected number of turns in which both cooperate.</param>
/// <param name="OnlyRow">In which only the row player does.</param>
/// <param name="OnlyColumn">In which only the column player does.</param>
/// <param name="Neither">In which nobody does.</param>
public sealed record ExpectedMatch(int Turns, double BothCooperate, double OnlyRow, double OnlyColumn, double Neither)
{
    /// <summary>Computes it; time and memory grow with the pairs of states that can occur.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no turn.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static ExpectedMatch Of(RepeatedStrategy row, RepeatedStrategy column, int turns, PlayNoise? noise = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        ArgumentOutOfRangeException.ThrowIfLessThan(turns, 1);
        noise ??= PlayNoise.None;
        var walk = new StateWalk(StrategyTable.Of(row, turns).Under(noise), StrategyTable.Of(column, turns).Under(noise), noise.Misperception);
        for (var turn = 0; turn < turns; turn++)
        {
            token.ThrowIfCancellationRequested();
            walk.Step();
        }

        return new(turns, walk.Outcomes[0], walk.Outcomes[1], walk.Outcomes[2], walk.Outcomes[3]);
    }

    /// <summary>A player's expected payoff over all turns.</summary>
    public double Score(DilemmaPayoffs payoffs, Seat seat)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        return (BothCooperate * payoffs.BothCooperate[seat].ToDouble()) + (OnlyRow * payoffs.OnlyRow[seat].ToDouble())
            + (OnlyColumn * payoffs.OnlyColumn[seat].ToDouble()) + (Neither * payoffs.Neither[seat].ToDouble());
    }

    private sealed class StateWalk(StrategyTable row, StrategyTable column, double misperception)
    {
        private Dictionary<(int Row, int Column), double> states = new() { [(0, 0)] = 1 };

        internal double[] Outcomes { get; } = new double[MatchCounts.Outcomes];

        internal void Step()
        {
            var next = new Dictionary<(int, int), double>();
            foreach (var ((here, there), weight) in states)
            {
                var (mine, theirs) = (row.Cooperation[here], column.Cooperation[there]);
                for (var outcome = 0; outcome < MatchCounts.Outcomes; outcome++)
                {
                    var likely = weight * (outcome < 2 ? mine : 1 - mine) * (outcome % 2 == 0 ? theirs : 1 - theirs);
                    Outcomes[outcome] += likely;
                    Spread(next, here, there, outcome, likely);
                }
            }

            states = next;
        }

        // Bit 1 of an error: the row player saw wrongly; bit 0: the column player did.
        private void Spread(Dictionary<(int, int), double> next, int here, int there, int outcome, double likely)
        {
            var turned = ((outcome & 1) << 1) | (outcome >> 1);
            for (var error = 0; error < 4; error++)
            {
                var weight = likely * (error >= 2 ? misperception : 1 - misperception) * (error % 2 == 1 ? misperception : 1 - misperception);
                if (weight == 0)
                    continue;
                var to = (row.Next[(4 * here) + (outcome ^ (error >> 1))], column.Next[(4 * there) + (turned ^ (error & 1))]);
                next[to] = next.GetValueOrDefault(to) + weight;
            }
        }
    }
}
