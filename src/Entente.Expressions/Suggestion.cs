namespace Entente.Expressions;

/// <summary>Answers "did you mean …?".</summary>
public static class Suggestion
{
    /// <summary>
    /// The candidate nearest to a mistyped word, or null when none is near: at most 2 edits, or a third of the word's length
    /// if that is more, and never as many edits as the word has letters. Case does not count; ties go to the first in ordinal order.
    /// </summary>
    /// <remarks>Optimal string alignment: insertions, deletions, replacements, swaps of neighbours (Damerau 1964).</remarks>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        var limit = Math.Min(Math.Max(2, word.Length / 3), word.Length - 1);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit)
            .Select(candidate => (candidate, edits: Edits(word, candidate)))
            .Where(pair => pair.edits <= limit)
            .OrderBy(pair => pair.edits)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    private static int Edits(string from, string to)
    {
        var beforeLast = new int[to.Length + 1];
        var last = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
                current[j] = Cell(from, to, i, j, beforeLast, last, current);
            (beforeLast, last) = (last, current);
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
