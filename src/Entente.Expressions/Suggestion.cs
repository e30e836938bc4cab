namespace Entente.Expressions;

/// <summary>Answers "did you mean …?".</summary>
public static class Suggestion
{
    /// <summary>Longer words are answered with null: nobody mistypes those, and comparing takes their lengths multiplied.</summary>
    public const int LongestWord = 200;

    /// <summary>
    /// The candidate nearest to a mistyped word, or null when none is near: at most 2 edits, or a third of the word's length
    /// if that is more, and never as many edits as the word has letters. Case does not count; ties go to the first in ordinal order.
    /// </summary>
    /// <remarks>Optimal string alignment: insertions, deletions, replacements, swaps of neighbours (Damerau 1964).</remarks>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        if (word.Length > LongestWord)
            return null;
        var limit = Math.Min(Math.Max(2, word.Length / 3), word.Length - 1);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit)
            .Select(candidate => (candidate, edits: Edits(word, candidate, limit)))
            .Where(pair => pair.edits <= limit)
            .OrderBy(pair => pair.edits)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>The number of edits; some number above <paramref name="limit"/> as soon as it must be above.</summary>
    private static int Edits(string from, string to, int limit)
    {
        var (beforeLast, last, current) = (new int[to.Length + 1], Enumerable.Range(0, to.Length + 1).ToArray(), new int[to.Length + 1]);
        for (int i = 1, least = 0; i <= from.Length; i++)
        {
            var before = least;
            least = current[0] = i;
            for (var j = 1; j <= to.Length; j++)
                least = Math.Min(least, current[j] = Cell(from, to, i, j, beforeLast, last, current));
            if (Math.Min(before, least) > limit)
                return limit + 1;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[to.Length];
    }

    private static int Cell(string from, string to, int i, int j, int[] beforeLast, int[] last, int[] current)
    {
        var replaced = last[j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
        var edits = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
        var swapped = i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]);
        return swapped ? Math.Min(edits, beforeLast[j - 2] + 1) : edits;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
