namespace Entente.Games;

/// <summary>The moves that one decision maker can make in one step: a directed graph over the states, without loops. It need not be transitive.</summary>
public sealed class MoveGraph
{
    private readonly int[][] successors;
    private readonly Lazy<int[][]> predecessors;

    /// <summary>Takes the arcs; an arc given twice counts once, one from a state to itself not at all.</summary>
    /// <param name="states">Number of states.</param>
    /// <param name="arcs">Moves from a state to another.</param>
    /// <exception cref="ArgumentOutOfRangeException">An arc names a state that there is not.</exception>
    public MoveGraph(int states, IEnumerable<(int From, int To)> arcs)
        : this(Grouped(states, arcs))
    {
    }

    internal MoveGraph(int[][] successors)
    {
        this.successors = successors;
        predecessors = new(() => Grouped(successors.Length, Arcs.Select(a => (a.To, a.From))));
    }

    /// <summary>Number of states.</summary>
    public int Count => successors.Length;

    /// <summary>Every move.</summary>
    public IEnumerable<(int From, int To)> Arcs => Enumerable.Range(0, Count).SelectMany(from => successors[from].Select(to => (from, to)));

    /// <summary>Where a move can lead from a state, ascending.</summary>
    public IReadOnlyList<int> From(int state) => successors[state];

    /// <summary>The states from which a move leads to this one, ascending.</summary>
    internal int[] To(int state) => predecessors.Value[state];

    private static int[][] Grouped(int states, IEnumerable<(int From, int To)> arcs)
    {
        var targets = new SortedSet<int>?[states];
        foreach (var (from, to) in arcs)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)from, (uint)states, nameof(arcs));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)to, (uint)states, nameof(arcs));
            if (from != to)
                (targets[from] ??= []).Add(to);
        }

        return [.. targets.Select(t => t?.ToArray() ?? [])];
    }
}
