namespace Entente.Theories.Forms.Options;

/// <summary>The other options as they stand without one of them, so that what that one wins with other values or gates is soon told.</summary>
internal sealed class Rivals
{
    private readonly Standing _standing;
    private readonly int _own;
    private readonly byte[] _first;
    private readonly double[] _best;

    /// <summary>The rivals of an option.</summary>
    public Rivals(Standing standing, int own)
    {
        (_standing, _own) = (standing, own);
        _first = standing.First(out _best, own);
    }

    private int None => _standing.Values.Length;

    /// <summary>Whether the option, with these values, would be first in more draws than any other, and than there are in which all are blocked.</summary>
    public bool AreBeaten(double[] values, bool[] blocked)
    {
        var (first, best, counts) = (_first, _best, new int[None + 1]);
        for (var draw = 0; draw < first.Length; draw++)
        {
            var rival = first[draw];
            var wins = !blocked[draw] && (values[draw] > best[draw] || rival == None || (values[draw] == best[draw] && _standing.BeatsByLot(_own, rival, draw)));
            counts[wins ? _own : rival]++;
        }

        return !counts.Where((c, i) => i != _own && c >= counts[_own]).Any();
    }
}
