namespace Entente.Ensembles.Robustness;

internal static class Futures
{
    /// <summary>The futures in which every choice has a finite outcome.</summary>
    /// <exception cref="ArgumentException">There are no choices, or the columns differ in length.</exception>
    internal static int[] Whole(IReadOnlyList<double[]> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Count == 0) throw new ArgumentException("There are no choices.", nameof(outcomes));
        foreach (var column in outcomes)
            if (column.Length != outcomes[0].Length)
                throw new ArgumentException($"Choices with outcomes in {outcomes[0].Length} and {column.Length} futures do not compare.", nameof(outcomes));
        return [.. Enumerable.Range(0, outcomes[0].Length).Where(f => outcomes.All(column => double.IsFinite(column[f])))];
    }
}
