using System.Numerics;

namespace Entente.Theories.Forms.Options;

/// <summary>The other options as they stand without one of them, so that what that one wins with other values or gates is soon told.</summary>
internal sealed class Rivals
{
    private readonly Standing _standing;
    private readonly int _own;
    private readonly byte[] _first;
    private readonly double[] _best;
    private readonly int[] _counts;
    private readonly ulong[][] _where;

    /// <summary>The rivals of an option.</summary>
    public Rivals(Standing standing, int own)
    {
        (_standing, _own) = (standing, own);
        _first = standing.First(out _best, own);
        _counts = [.. Enumerable.Range(0, None + 1).Select(rival => _first.AsSpan().Count((byte)rival))];
        _where = [.. Enumerable.Range(0, None + 1).Select(rival => new ulong[(_first.Length + Lead.Draws - 1) / Lead.Draws])];
        for (var draw = 0; draw < _first.Length; draw++)
        {
            _where[_first[draw]][draw / Lead.Draws] |= 1UL << (draw % Lead.Draws);
        }
    }

    private int None => _standing.Values.Length;

    /// <summary>Whether the option, with these values, would be first in more draws than any other, and than there are in which all are blocked.</summary>
    public bool AreBeaten(double[] values, bool[] blocked)
    {
        int[] counts = [.. _counts];
        for (var word = 0; word < _where[_own].Length; word++)
        {
            var wins = _standing.Wins(_own, values, blocked, _first, _best, word * Lead.Draws);
            counts[_own] += BitOperations.PopCount(wins);
            for (var rival = 0; rival < counts.Length; rival++)
            {
                counts[rival] -= BitOperations.PopCount(wins & _where[rival][word]);
            }
        }

        return !counts.Where((c, i) => i != _own && c >= counts[_own]).Any();
    }
}
