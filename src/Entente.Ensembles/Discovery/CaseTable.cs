namespace Entente.Ensembles.Discovery;

/// <summary>Cases with all their inputs present, column by column, and which of them are of interest.</summary>
internal sealed record CaseTable(double[][] Inputs, bool[] OfInterest, int Missing)
{
    private readonly Lazy<int[][]> orders = new(() => [.. Inputs.Select(Ascending)]);

    internal int Count => OfInterest.Length;

    /// <summary>By input, the cases in ascending order of its values. Not to be changed.</summary>
    internal int[][] Orders => orders.Value;

    /// <exception cref="ArgumentException">There are no inputs, or the columns differ in length.</exception>
    internal static CaseTable Of(IReadOnlyList<double[]> inputs, IReadOnlyList<bool> ofInterest)
    {
        if (inputs.Count == 0) throw new ArgumentException("Without inputs there are no boxes.", nameof(inputs));
        foreach (var column in inputs)
            if (column.Length != ofInterest.Count)
                throw new ArgumentException($"{column.Length} values of an input do not match {ofInterest.Count} cases.", nameof(inputs));
        int[] whole = [.. Enumerable.Range(0, ofInterest.Count).Where(i => inputs.All(column => !double.IsNaN(column[i])))];
        return new(
            [.. inputs.Select(column => whole.Select(i => column[i]).ToArray())],
            [.. whole.Select(i => ofInterest[i])],
            ofInterest.Count - whole.Length);
    }

    /// <summary>The cases that a box does not hold.</summary>
    internal CaseTable Outside(Box box)
    {
        double[] low = [.. box.Low], high = [.. box.High];
        int[] outside = [.. Enumerable.Range(0, Count).Where(i => Violations(i, low, high) > 0)];
        return new([.. Inputs.Select(column => outside.Select(i => column[i]).ToArray())], [.. outside.Select(i => OfInterest[i])], Missing);
    }

    /// <summary>How many inputs of a case lie outside their limits, two standing for more.</summary>
    internal int Violations(int i, double[] low, double[] high)
    {
        var count = 0;
        for (var j = 0; j < low.Length && count < 2; j++)
        {
            var value = Inputs[j][i];
            if (value < low[j] || value > high[j]) count++;
        }

        return count;
    }

    private static int[] Ascending(double[] column)
    {
        var order = new int[column.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort((double[])column.Clone(), order);
        return order;
    }
}
