namespace Entente.Analysis.Coverage;

/// <summary>A text as the set of its runs of neighbouring words ("shingles"; Broder 1997), for telling how alike two texts are.</summary>
public static class Shingles
{
    /// <summary>Words in a run. Claims are single sentences, for which pairs of words still tell order apart and survive a changed word.</summary>
    public const int Width = 2;

    /// <summary>The set, as distinct hashes in rising order; case and punctuation do not count.</summary>
    public static ulong[] Of(string text)
    {
        var words = Words(text);
        var runs = Math.Max(1, words.Count - Width + 1);
        var set = new HashSet<ulong>(runs);
        for (var i = 0; i < runs && words.Count > 0; i++)
        {
            set.Add(Run(words, i));
        }

        ulong[] sorted = [.. set];
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Resemblance of two sets: what they share over what either has, 0–1 (Broder 1997); 0 where either is empty.</summary>
    public static double Resemblance(ulong[] a, ulong[] b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            (i, j, shared) = (i + (order <= 0 ? 1 : 0), j + (order >= 0 ? 1 : 0), shared + (order == 0 ? 1 : 0));
        }

        return shared == 0 ? 0 : (double)shared / (a.Length + b.Length - shared);
    }

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The run that begins at a word; a text shorter than a run is one run.</summary>
    private static ulong Run(List<ulong> words, int first)
    {
        var hash = Offset;
        for (var i = first; i < Math.Min(first + Width, words.Count); i++)
        {
            hash = ((hash ^ words[i]) * Prime) ^ (hash >> 31);
        }

        return hash;
    }

    /// <summary>Hashes (FNV-1a, 64 bits) of the words: runs of letters and digits, in lower case.</summary>
    private static List<ulong> Words(string text)
    {
        var words = new List<ulong>();
        var hash = Offset;
        foreach (var c in text.Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
            }
            else if (hash != Offset)
            {
                words.Add(hash);
                hash = Offset;
            }
        }

        return words;
    }
}
