using System.Numerics;
using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>
/// Trees in which somebody does not know all that went before: every plan of pure actions is tested in every draw. A plan is
/// an equilibrium where at each information set no other action gains, with beliefs by Bayes' rule where the set is reached and
/// with some belief where it is not (weak perfect Bayesian equilibrium: Mas-Colell, Whinston and Green 1995, §9.C). One set is
/// looked at a time, the rest of the plan kept. That is the same as looking at everything a player could do from there on only
/// where nobody moves twice along a path: other trees are refused. Equilibria in which somebody randomises are not looked for:
/// there may be none.
/// </summary>
public sealed class BeliefPlans : IPlaySolution
{
    /// <summary>The most plans that a game may have.</summary>
    public const long Most = 1024;

    /// <summary>So few plans are tested together as soon as one is asked for: what they read is then read once.</summary>
    private const int Together = 64;

    private const string Equilibrium = "equilibrium", OnlyEquilibrium = "only-equilibrium", Plays = "plays", Reached = "reached", Count = "equilibria";

    private readonly StatedGame _game;
    private readonly PlayTree _tree;
    private readonly PlayColumns _columns;
    private readonly PlanPaths _paths;
    private readonly Dictionary<int, ulong[]> _bits = [];
    private readonly Dictionary<int, double[]> _holds = [];
    private readonly Lazy<double[]> _count;

    /// <summary>A game; plans are tested when they are asked for.</summary>
    public BeliefPlans(StatedGame game, PlayTree tree, PlayColumns columns)
    {
        (_game, _tree, _columns, _paths) = (game, tree, columns, new PlanPaths(tree, columns));
        _count = new(() => Counted(_ => true));
    }

    /// <inheritdoc/>
    public IReadOnlyList<PlayCall> Calls => CallsOf(_game, _tree);

    /// <inheritdoc/>
    public IReadOnlyList<string> Names => NamesOf;

    /// <summary>Names that have a meaning: how many equilibria there are.</summary>
    public static IReadOnlyList<string> NamesOf { get; } = [Count];

    /// <summary>How many plans there are.</summary>
    public int PlanCount => (int)_tree.Plans;

    /// <summary>What a tree of this kind can be asked.</summary>
    public static IReadOnlyList<PlayCall> CallsOf(StatedGame game, PlayTree tree)
    {
        IReadOnlyList<IReadOnlyList<string>> plan = [.. tree.Sets.Select(s => (IReadOnlyList<string>)[.. s.Moves.Select(m => m.Id)])];
        return
        [
            new(Equilibrium, plan),
            new(OnlyEquilibrium, plan),
            new(Plays, [[.. tree.Sets.Select(s => s.Name)], []]) { Second = tree.Sets.DistinctBy(s => s.Name).ToDictionary(s => s.Name, s => (IReadOnlyList<string>)[.. s.Moves.Select(m => m.Id)], StringComparer.Ordinal) },
            new(Reached, [[.. PlayColumns.Ends(game.Play).Select(o => o.Id).Distinct()]]),
        ];
    }

    /// <summary>Whether beliefs off the path can be told for every information set: two actions, or at most two nodes.</summary>
    public static bool CanTell(PlayTree tree) => tree.Sets.All(s => s.Moves.Count <= 2 || s.Nodes.Count <= 2);

    /// <inheritdoc/>
    public ReadOnlyMemory<double> Name(string name) => _count.Value;

    /// <inheritdoc/>
    public Value Answer(string call, IReadOnlyList<string> words) => Value.OfColumn(Column(call, words));

    private ReadOnlyMemory<double> Column(string call, IReadOnlyList<string> words) => call switch
    {
        Equilibrium => Holds(Plan(words)),
        OnlyEquilibrium => Only(Plan(words)),
        Plays => InAll(plan => plan[_tree.Set(words[0])!.Number] == _tree.Set(words[0])!.Moves.ToList().FindIndex(m => m.Id == words[1])),
        _ => LeastReached(words[0]),
    };

    /// <summary>The actions of a plan, one for each information set, the last running fastest.</summary>
    public int[] Actions(int plan)
    {
        var actions = new int[_tree.Sets.Count];
        for (var set = actions.Length - 1; set >= 0; set--)
        {
            (plan, actions[set]) = Math.DivRem(plan, _tree.Sets[set].Moves.Count);
        }

        return actions;
    }

    /// <summary>1 in the draws in which a plan is an equilibrium.</summary>
    public double[] Holds(int plan)
    {
        if (!_holds.TryGetValue(plan, out var known))
        {
            _holds[plan] = known = LentColumns.Filled(_columns.Draws, 0);
            Each(Bits(plan), known, static (column, draw) => column[draw] = 1);
        }

        return known;
    }

    /// <summary>Share of the draws in which a plan is an equilibrium.</summary>
    public double Share(int plan)
    {
        Test(Enumerable.Range(0, PlanCount)); // who asks for the share of one asks for that of all
        return (double)Bits(plan).Sum(BitOperations.PopCount) / _columns.Draws;
    }

    /// <summary>What a plan counts for in every draw, where several that are equilibria count alike.</summary>
    public double[] Weight(int plan)
    {
        var (weight, count) = (LentColumns.Filled(_columns.Draws, 0), _count.Value);
        Each(Bits(plan), weight, (column, draw) => column[draw] = 1 / count[draw]);
        return weight;
    }

    /// <summary>How likely a node is reached under a plan; null where the plan leads past it.</summary>
    public ReadOnlyMemory<double>? Reach(int plan, int node) => _paths.Reach(node, Actions(plan));

    private ulong[] Bits(int plan)
    {
        Test(PlanCount <= Together ? Enumerable.Range(0, PlanCount) : [plan]);
        return _bits[plan];
    }

    /// <summary>Tests the plans that are not tested yet.</summary>
    private void Test(IEnumerable<int> plans)
    {
        int[] untested = [.. plans.Where(p => !_bits.ContainsKey(p))];
        var tested = untested.Length == 0 ? [] : new PlanPass(_tree, _columns, _paths).Run([.. untested.Select(Actions)]);
        for (var i = 0; i < untested.Length; i++)
        {
            _bits[untested[i]] = tested[i];
        }
    }

    /// <summary>How likely an outcome is reached in the equilibrium in which it is least likely; 0 where there is no equilibrium.</summary>
    private double[] LeastReached(string outcome)
    {
        var (least, count) = (LentColumns.Filled(_columns.Draws, 1), _count.Value);
        var (draw, holds) = (LentColumns.Take(_columns.Draws), LentColumns.Take(_columns.Draws));
        for (var plan = 0; plan < PlanCount; plan++)
        {
            Columns.Min(least, Reaching(outcome, Actions(plan)), draw);
            Mask.TakeOver(Holds(plan), draw, least);
        }

        Columns.GreaterOrEqual(count, 1, holds);
        Columns.Multiply(least, holds, least);
        return least;
    }

    private double[] InAll(Func<int[], bool> where)
    {
        var (fitting, all) = (Counted(p => where(Actions(p))), LentColumns.Take(_columns.Draws));
        var some = LentColumns.Take(_columns.Draws);
        Columns.Equal(fitting, _count.Value, all);
        Columns.GreaterOrEqual(_count.Value, 1, some);
        Columns.Multiply(all, some, all);
        return all;
    }

    private double[] Only(int plan)
    {
        var only = LentColumns.Take(_columns.Draws);
        Columns.LessOrEqual(_count.Value, 1, only);
        Columns.Multiply(only, Holds(plan), only);
        return only;
    }

    private int Plan(IReadOnlyList<string> actions)
    {
        var plan = 0;
        foreach (var (set, action) in _tree.Sets.Zip(actions))
        {
            plan = (plan * set.Moves.Count) + set.Moves.ToList().FindIndex(m => m.Id == action);
        }

        return plan;
    }

    private double[] Reaching(string outcome, int[] actions)
    {
        var sum = LentColumns.Filled(_columns.Draws, 0);
        foreach (var node in _tree.Nodes.Where(n => n.Stated is StatedEnd end && end.Outcome.Id == outcome))
        {
            if (_paths.Reach(node.Number, actions) is { } reach)
            {
                Columns.Add(sum, reach.Span, sum);
            }
        }

        return sum;
    }

    /// <summary>How many of some plans are equilibria.</summary>
    private double[] Counted(Func<int, bool> which)
    {
        var sum = LentColumns.Filled(_columns.Draws, 0);
        int[] plans = [.. Enumerable.Range(0, PlanCount).Where(which)];
        Test(plans);
        foreach (var plan in plans)
        {
            Each(_bits[plan], sum, static (column, draw) => column[draw]++);
        }

        return sum;
    }

    private static void Each(ulong[] bits, double[] column, Action<double[], int> set)
    {
        for (var word = 0; word < bits.Length; word++)
        {
            for (var left = bits[word]; left != 0; left &= left - 1)
            {
                set(column, (word * PlanRoom.Draws) + BitOperations.TrailingZeroCount(left));
            }
        }
    }
}
