namespace Entente.Games;

/// <summary>Which changes of an option can be made.</summary>
public enum OptionChange
{
    /// <summary>It can be taken up and given up.</summary>
    Both,

    /// <summary>Once taken up it cannot be given up.</summary>
    TakeUpOnly,

    /// <summary>Once given up it cannot be taken up.</summary>
    GiveUpOnly,

    /// <summary>It stays as it is.</summary>
    None,
}

/// <summary>Something that a decision maker does or does not do.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Holder">Index of the decision maker who decides it.</param>
/// <param name="Change">Which changes can be made.</param>
public sealed record ConflictOption(string Name, int Holder, OptionChange Change = OptionChange.Both);

/// <summary>
/// States and moves of a conflict whose decision makers hold yes-or-no options (Howard 1971): a state is a feasible combination, a move changes
/// options of one holder only. Combinations are bit masks, bit i standing for option i.
/// </summary>
public sealed class OptionForm
{
    /// <summary>The largest number of options of all decision makers together: every combination is looked at.</summary>
    public const int MaximumOptions = 16;

    /// <summary>The largest number of moves of all decision makers together; as many take about a fifth of a gigabyte.</summary>
    public const int MaximumMoves = 20_000_000;

    private readonly int[] stateOf;

    /// <summary>Works out states and moves.</summary>
    /// <param name="decisionMakers">Number of decision makers.</param>
    /// <param name="options">All options.</param>
    /// <param name="feasible">Whether a combination can be.</param>
    /// <param name="indistinct">Conditions: the feasible combinations that meet one of them are one state.</param>
    /// <param name="forbidden">Whether a decision maker (first) cannot move from one combination to another although each change of an option is possible; null: never.</param>
    /// <exception cref="ArgumentException">An option's holder is none of the decision makers.</exception>
    /// <exception cref="GameTooLargeException">There are more than <see cref="MaximumOptions"/> options or <see cref="MaximumMoves"/> moves.</exception>
    public OptionForm(int decisionMakers, IReadOnlyList<ConflictOption> options, Predicate<int> feasible, IReadOnlyList<Predicate<int>>? indistinct = null, Func<int, int, int, bool>? forbidden = null)
    {
        GameTooLargeException.ThrowIfMore(options.Count, MaximumOptions, "options", "a graph model");
        if (options.Any(o => o.Holder < 0 || o.Holder >= decisionMakers))
            throw new ArgumentException("An option is held by none of the decision makers.", nameof(options));
        Options = [.. options];
        (stateOf, Combinations) = Gather(1 << options.Count, feasible, indistinct ?? []);
        Moves = new OptionMoves(Options, stateOf, Combinations, forbidden).Of(decisionMakers);
    }

    private OptionForm(OptionForm other, int[] order)
    {
        var place = new int[order.Length];
        for (var at = 0; at < order.Length; at++)
            place[order[at]] = at;
        Options = other.Options;
        stateOf = [.. other.stateOf.Select(s => s < 0 ? s : place[s])];
        Combinations = [.. order.Select(s => other.Combinations[s])];
        Moves = [.. other.Moves.Select(m => new MoveGraph(order.Length, m.Arcs.Select(a => (place[a.From], place[a.To]))))];
    }

    /// <summary>All options.</summary>
    public IReadOnlyList<ConflictOption> Options { get; }

    /// <summary>For each state its combinations, ascending: one, or several that are not told apart. States stand in the order of their least combination unless reordered.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Combinations { get; }

    /// <summary>Moves of each decision maker over the states.</summary>
    public IReadOnlyList<MoveGraph> Moves { get; }

    /// <summary>The state that a combination belongs to, or null where it is not feasible.</summary>
    public int? StateOf(int combination) => stateOf[combination] is >= 0 and var state ? state : null;

    /// <summary>The same with the states in another order.</summary>
    /// <param name="order">For each place the state that is to stand there, each once.</param>
    /// <exception cref="ArgumentException">It is no permutation of the states.</exception>
    public OptionForm Reordered(IReadOnlyList<int> order)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (!order.Order().SequenceEqual(Enumerable.Range(0, Combinations.Count)))
            throw new ArgumentException("Each state must stand exactly once.", nameof(order));
        return new(this, [.. order]);
    }

    private static (int[] StateOf, IReadOnlyList<IReadOnlyList<int>> Combinations) Gather(int count, Predicate<int> feasible, IReadOnlyList<Predicate<int>> indistinct)
    {
        var (stateOf, combinations, merged) = (new int[count], new List<List<int>>(), Enumerable.Repeat(-1, indistinct.Count).ToArray());
        for (var mask = 0; mask < count; mask++)
        {
            if (!feasible(mask))
            {
                stateOf[mask] = -1;
                continue;
            }

            var group = Enumerable.Range(0, indistinct.Count).FirstOrDefault(g => indistinct[g](mask), -1);
            if (group < 0 || merged[group] < 0)
                combinations.Add([]);
            stateOf[mask] = group < 0 ? combinations.Count - 1 : merged[group] < 0 ? merged[group] = combinations.Count - 1 : merged[group];
            combinations[stateOf[mask]].Add(mask);
        }

        return (stateOf, combinations);
    }
}
