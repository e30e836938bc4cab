using System.Numerics;

namespace Entente.Games;

/// <summary>A weak order over the states of a conflict: what one decision maker prefers, ties allowed. Immutable.</summary>
public sealed class StateOrder
{
    private readonly int[] levels;

    private StateOrder(int[] levels) => this.levels = levels;

    /// <summary>Number of states.</summary>
    public int Count => levels.Length;

    /// <summary>The groups of equally preferred states, best first, states in ascending order within a group.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Ranking =>
        [.. Enumerable.Range(0, Count).GroupBy(s => levels[s]).OrderBy(g => g.Key).Select(g => (IReadOnlyList<int>)[.. g])];

    /// <summary>How many groups are better than the state's own: 0 for the best states.</summary>
    public int LevelOf(int state) => levels[state];

    /// <summary>Whether <paramref name="first"/> is strictly preferred to <paramref name="second"/>.</summary>
    public bool Prefers(int first, int second) => levels[first] < levels[second];

    /// <summary>An order stated as groups of equally preferred states, best first.</summary>
    /// <param name="states">Number of states.</param>
    /// <param name="ranking">Each state exactly once.</param>
    /// <exception cref="ArgumentException">A state lacks, stands twice or is none of the conflict's.</exception>
    public static StateOrder FromRanking(int states, IEnumerable<IEnumerable<int>> ranking)
    {
        var levels = Enumerable.Repeat(-1, states).ToArray();
        var level = 0;
        foreach (var group in ranking)
        {
            foreach (var state in group)
            {
                if (state < 0 || state >= states || levels[state] >= 0)
                    throw new ArgumentException($"State {state} is ranked twice or is none of the {states} states.", nameof(ranking));
                levels[state] = level;
            }

            level++;
        }

        if (Array.IndexOf(levels, -1) is >= 0 and var lacking)
            throw new ArgumentException($"State {lacking} is not ranked.", nameof(ranking));
        return FromScores([.. levels.Select(l => -l)]);
    }

    /// <summary>An order by scores, the highest best; equal scores tie.</summary>
    /// <param name="scores">One score for each state.</param>
    public static StateOrder FromScores<T>(IReadOnlyList<T> scores)
        where T : IComparable<T>
    {
        var sorted = Enumerable.Range(0, scores.Count).OrderByDescending(s => scores[s]).ToArray();
        var levels = new int[scores.Count];
        for (var at = 1; at < sorted.Length; at++)
            levels[sorted[at]] = levels[sorted[at - 1]] + (scores[sorted[at]].CompareTo(scores[sorted[at - 1]]) == 0 ? 0 : 1);
        return new(levels);
    }

    /// <summary>
    /// An order by prioritised statements (Fang, Hipel, Kilgour and Peng 2003): the j-th of k statements counts 2^(k−j) in the states where it
    /// holds, so that it outweighs all statements after it together.
    /// </summary>
    /// <param name="states">Number of states.</param>
    /// <param name="statements">Truth of each statement in each state, the most important first.</param>
    public static StateOrder FromStatements(int states, IReadOnlyList<Predicate<int>> statements) =>
        FromScores([.. Enumerable.Range(0, states).Select(s => statements.Aggregate(BigInteger.Zero, (sum, holds) => (2 * sum) + (holds(s) ? 1 : 0)))]);
}
