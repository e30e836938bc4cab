namespace Entente.Analysis.Flips;

/// <summary>Ways to choose k of n things.</summary>
internal static class Combinations
{
    /// <summary>How many there are, for small k.</summary>
    internal static long Count(int n, int k)
    {
        var count = 1L;
        for (var i = 0; i < k; i++)
        {
            count = count * (n - i) / (i + 1);
        }

        return count;
    }

    /// <summary>All of them, each ascending, in lexicographic order; the array handed out is used again for the next.</summary>
    internal static IEnumerable<int[]> Of(int n, int k)
    {
        if (k > n)
        {
            yield break;
        }

        int[] chosen = [.. Enumerable.Range(0, k)];
        while (true)
        {
            yield return chosen;
            var at = k - 1;
            while (at >= 0 && chosen[at] == n - k + at)
            {
                at--;
            }

            if (at < 0)
            {
                yield break;
            }

            chosen[at]++;
            for (var next = at + 1; next < k; next++)
            {
                chosen[next] = chosen[next - 1] + 1;
            }
        }
    }
}
