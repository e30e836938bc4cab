using System.Numerics;

namespace Entente.Games;

/// <summary>How orders are enumerated for <see cref="InverseOrders"/>.</summary>
public enum OrderKind
{
    /// <summary>No ties: n! orders of n states.</summary>
    Strict,

    /// <summary>Ties allowed: 1, 3, 13, 75, 541 … orders.</summary>
    Weak,
}

/// <summary>
/// The inverse question for several decision makers at once, by enumeration: which profiles of their preferences make a state an equilibrium. For
/// sequential stability the preferences of one matter to the others, so that no list of conditions for each alone can tell.
/// </summary>
public sealed class InverseOrders
{
    /// <summary>The largest number of states: of more, no share of the orders worth mentioning could be tried.</summary>
    public const int MaximumStates = 64;

    private InverseOrders(BigInteger profiles) => Profiles = profiles;

    /// <summary>Number of profiles there are.</summary>
    public BigInteger Profiles { get; }

    /// <summary>Number of profiles looked at.</summary>
    public long Examined { get; private set; }

    /// <summary>How many of those make the state an equilibrium.</summary>
    public long Found { get; private set; }

    /// <summary>The first ones found, one order for each free decision maker.</summary>
    public IReadOnlyList<IReadOnlyList<StateOrder>> Examples { get; private set; } = [];

    /// <summary>Why the search ended.</summary>
    public SearchEnd End { get; private set; } = SearchEnd.Exhausted;

    /// <summary>Whether every profile was looked at.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>Enumerates.</summary>
    /// <param name="model">The conflict; the preferences of the others stay as they are.</param>
    /// <param name="concept">Under which concept.</param>
    /// <param name="state">Which state is to be an equilibrium.</param>
    /// <param name="free">Whose preferences are asked for.</param>
    /// <param name="kind">Which orders are tried.</param>
    /// <param name="options">At most <see cref="SearchOptions.MaximumBases"/> profiles are looked at, at most <see cref="SearchOptions.MaximumSubsets"/> kept.</param>
    /// <param name="cancellation">Ends the search; what was found so far is kept.</param>
    /// <exception cref="GameTooLargeException">There are more than <see cref="MaximumStates"/> states.</exception>
    public static InverseOrders Of(ConflictModel model, StabilityConcept concept, int state, IReadOnlyList<int> free, OrderKind kind = OrderKind.Strict, SearchOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= SearchOptions.Default;
        var result = new InverseOrders(Count(model.States.Count, free.Count, kind));
        var examples = new List<IReadOnlyList<StateOrder>>();
        foreach (var profile in Profile(model.States.Count, kind, free.Count))
        {
            if (cancellation.IsCancellationRequested || result.Examined >= options.MaximumBases)
            {
                result.End = cancellation.IsCancellationRequested ? SearchEnd.Cancelled : SearchEnd.LimitReached;
                break;
            }

            if (++result.Examined % 4096 == 0)
                options.Progress?.Report(new("preference orders", result.Examined, result.Found));
            if (!Equilibrium(model, concept, state, free, profile))
                continue;
            result.Found++;
            if (examples.Count < options.MaximumSubsets)
                examples.Add(profile);
        }

        result.Examples = examples;
        return result;
    }

    private static bool Equilibrium(ConflictModel model, StabilityConcept concept, int state, IReadOnlyList<int> free, IReadOnlyList<StateOrder> profile)
    {
        var changed = free.Select((maker, at) => (maker, at)).Aggregate(model, (m, f) => m.With(f.maker, profile[f.at]));
        return changed.Makers.All(i => StabilityReason.Of(changed, concept, i, state).Stable);
    }

    /// <summary>Number of profiles of orders.</summary>
    /// <param name="states">Number of states.</param>
    /// <param name="decisionMakers">Number of decision makers.</param>
    /// <param name="kind">Which orders.</param>
    /// <exception cref="GameTooLargeException">There are more than <see cref="MaximumStates"/> states.</exception>
    public static BigInteger Count(int states, int decisionMakers, OrderKind kind)
    {
        GameTooLargeException.ThrowIfMore(states, MaximumStates, "states", "enumeration of preferences");
        return BigInteger.Pow(Count(states, kind), decisionMakers);
    }

    private static BigInteger Count(int states, OrderKind kind)
    {
        // Weak orders: a(n) = Σ C(n, k) a(n − k), the k states of the best group chosen first. Strict: the group has one state.
        var counts = new List<BigInteger> { 1 };
        for (var n = 1; n <= states; n++)
        {
            BigInteger sum = 0, choose = 1;
            for (var k = 1; k <= (kind == OrderKind.Strict ? 1 : n); k++)
            {
                choose = choose * (n - k + 1) / k;
                sum += choose * counts[n - k];
            }

            counts.Add(sum);
        }

        return counts[states];
    }

    private static IEnumerable<IReadOnlyList<StateOrder>> Profile(int states, OrderKind kind, int makers)
    {
        if (makers == 0)
            return [[]];
        return Profile(states, kind, makers - 1).SelectMany(
            _ => Rankings([.. Enumerable.Range(0, states)], kind).Select(r => StateOrder.FromRanking(states, r)),
            (rest, order) => (IReadOnlyList<StateOrder>)[.. rest, order]);
    }

    private static IEnumerable<IEnumerable<int[]>> Rankings(int[] left, OrderKind kind)
    {
        if (left.Length == 0)
        {
            yield return [];
            yield break;
        }

        foreach (var best in Groups(left, kind))
        {
            foreach (var rest in Rankings([.. left.Except(best)], kind))
                yield return rest.Prepend(best);
        }
    }

    // Every choice of the best group. Subsets of more than 30 states would not be enumerated to an end anyway.
    private static IEnumerable<int[]> Groups(int[] left, OrderKind kind) => kind == OrderKind.Strict
        ? left.Select(s => new[] { s })
        : Enumerable.Range(1, (1 << Math.Min(30, left.Length)) - 1).Select(mask => left.Where((_, i) => i < 30 && (mask >> i & 1) == 1).ToArray());
}
