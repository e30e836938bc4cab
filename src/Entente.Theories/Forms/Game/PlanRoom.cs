using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Theories.Forms.Game;

/// <summary>What tests of plans read of so many draws that their results fill a word of bits: a few KiB, which stay in the cache while every plan is tested.</summary>
internal sealed class PlanRoom
{
    /// <summary>Draws at a time.</summary>
    internal const int Draws = 64;

    private readonly Dictionary<ReadOnlyMemory<double>, int> _columns = [];
    private readonly List<(int At, (int Chance, int Worth)[] Branches)> _lots = [];
    private double[] _room = [];

    private int Next => (_columns.Count + _lots.Count) * Draws;

    /// <summary>Where the draws of a column stand.</summary>
    internal int Of(ReadOnlyMemory<double> column)
    {
        ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(_columns, column, out var known);
        return known ? at : at = Next - Draws;
    }

    /// <summary>Where stands what can be expected of a lot whose chances and branches stand where they are said to.</summary>
    internal int Expected((int Chance, int Worth)[] branches)
    {
        _lots.Add((Next, branches));
        return Next - Draws;
    }

    /// <summary>Goes on to the draws from one on; behind the last there are noughts.</summary>
    internal void Load(int first)
    {
        _room = _room.Length == Next ? _room : new double[Next];
        foreach (var (column, at) in _columns)
        {
            var own = _room.AsSpan(at, Draws);
            var draws = column.Span.Slice(first, Math.Min(Draws, column.Length - first));
            draws.CopyTo(own);
            own[draws.Length..].Clear();
        }

        foreach (var (at, branches) in _lots)
        {
            Expect(at, branches);
        }
    }

    /// <summary>Four draws from one of the room on.</summary>
    internal Vector256<double> Four(int at) => Vector256.Create(_room.AsSpan(at));

    /// <summary>One draw.</summary>
    internal double One(int at) => _room[at];

    private void Expect(int into, (int Chance, int Worth)[] branches)
    {
        for (var i = 0; i < Draws; i += Vector256<double>.Count)
        {
            var sum = Vector256<double>.Zero;
            foreach (var (chance, worth) in branches)
            {
                sum += Four(chance + i) * Four(worth + i);
            }

            sum.CopyTo(_room, into + i);
        }
    }
}
