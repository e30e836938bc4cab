using System.Runtime.Intrinsics;

namespace Entente.Theories.Forms.Game;

/// <summary>Whether another action gains at one information set under a plan, in bits: 64 draws at once.</summary>
/// <param name="Own">Where it stands what the plan's action is worth, by node.</param>
/// <param name="Others">What each other action is, by action and node.</param>
/// <param name="Reach">How likely a node is reached, by node; null where the plan leads past it.</param>
internal sealed record PlanTest(int[] Own, int[][] Others, int?[] Reach)
{
    private const int Draws = PlanRoom.Draws;

    private readonly (int Node, int Reach)[] _onPath = [.. Reach.Select((at, node) => (node, at)).Where(n => n.at is not null).Select(n => (n.node, n.at!.Value))];

    /// <summary>Set in the draws in which no other action gains: by Bayes' rule where the set is reached, by some belief where it is not.</summary>
    internal ulong Holds(PlanRoom room)
    {
        var reached = _onPath.Length == 0 ? 0 : Reached(room);
        return (reached == 0 ? 0 : OnPath(room) & reached) | (reached == ulong.MaxValue ? 0 : OffPath(room) & ~reached);
    }

    private ulong Reached(PlanRoom room)
    {
        var bits = 0UL;
        for (var i = 0; i < Draws; i += Vector256<double>.Count)
        {
            var sum = Vector256<double>.Zero;
            foreach (var (_, reach) in _onPath)
            {
                sum += room.Four(reach + i);
            }

            bits |= (ulong)Vector256.GreaterThan(sum, Vector256<double>.Zero).ExtractMostSignificantBits() << i;
        }

        return bits;
    }

    private ulong OnPath(PlanRoom room)
    {
        var holds = ulong.MaxValue;
        foreach (var other in Others)
        {
            var bits = 0UL;
            for (var i = 0; i < Draws; i += Vector256<double>.Count)
            {
                var sum = Vector256<double>.Zero;
                foreach (var (node, reach) in _onPath)
                {
                    sum += room.Four(reach + i) * Gain(room, other, node, i);
                }

                bits |= NoMoreThanNought(sum) << i;
            }

            holds &= bits;
        }

        return holds;
    }

    /// <summary>Set where some belief makes no other action gain: among two nodes an interval of beliefs, against one other action the node at which it gains least.</summary>
    private ulong OffPath(PlanRoom room) => Own.Length == 2 && Others.Length > 1 ? OfTwoNodes(room) : Least(room);

    private ulong Least(PlanRoom room)
    {
        var holds = ulong.MaxValue;
        foreach (var other in Others)
        {
            var bits = 0UL;
            for (var i = 0; i < Draws; i += Vector256<double>.Count)
            {
                var least = Gain(room, other, 0, i);
                for (var node = 1; node < other.Length; node++)
                {
                    least = Vector256.Min(least, Gain(room, other, node, i));
                }

                bits |= NoMoreThanNought(least) << i;
            }

            holds &= bits;
        }

        return holds;
    }

    private Vector256<double> Gain(PlanRoom room, int[] other, int node, int draw) => room.Four(other[node] + draw) - room.Four(Own[node] + draw);

    private static ulong NoMoreThanNought(Vector256<double> gain) => Vector256.LessThanOrEqual(gain, Vector256<double>.Zero).ExtractMostSignificantBits();

    /// <summary>The belief in the first node lies between what every other action allows.</summary>
    private ulong OfTwoNodes(PlanRoom room)
    {
        var holds = 0UL;
        for (var i = 0; i < Draws; i++)
        {
            var (low, high) = (0.0, 1.0);
            foreach (var other in Others)
            {
                var (first, second) = (room.One(other[0] + i) - room.One(Own[0] + i), room.One(other[1] + i) - room.One(Own[1] + i));
                (low, high) = first == second
                    ? (low, second <= 0 ? high : -1)
                    : first < second ? (Math.Max(low, second / (second - first)), high) : (low, Math.Min(high, second / (second - first)));
            }

            holds |= low <= high ? 1UL << i : 0;
        }

        return holds;
    }
}
