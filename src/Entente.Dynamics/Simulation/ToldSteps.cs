namespace Entente.Dynamics;

/// <summary>Which steps of a course are told where not all can be.</summary>
public static class ToldSteps
{
    /// <summary>From the first step to the last, both among them and those between evenly spaced, ascending.</summary>
    /// <param name="last">The last step.</param>
    /// <param name="most">So many at most, two or more.</param>
    /// <param name="first">The first step, no later than the last.</param>
    public static int[] Of(int last, int most, int first = 0)
    {
        var every = Math.Max(1, (last - first + most - 2) / (most - 1));
        return [.. Enumerable.Range(first, last - first).Where(s => (s - first) % every == 0), last];
    }
}
