namespace Entente.Ensembles.Sensitivity;

/// <summary>
/// Classes of neighbouring values of an input, as nearly of one size as equal values allow: those are never parted, so
/// that an input with few values has a class for each.
/// </summary>
/// <param name="Of">The class of each run, from 0.</param>
/// <param name="Sizes">Number of runs in each class; none is empty.</param>
internal sealed record InputClasses(int[] Of, int[] Sizes)
{
    internal static InputClasses Cut(double[] input, int wanted)
    {
        var order = Enumerable.Range(0, input.Length).ToArray();
        Array.Sort((double[])input.Clone(), order);
        var (classes, sizes) = (new int[input.Length], new List<int>());
        var (share, last) = (-1L, double.NaN);
        for (var rank = 0; rank < order.Length; rank++)
        {
            var value = input[order[rank]];
            var due = (long)rank * wanted / order.Length;
            if (value != last && due > share)
            {
                share = due;
                sizes.Add(0);
            }

            last = value;
            sizes[^1]++;
            classes[order[rank]] = sizes.Count - 1;
        }

        return new(classes, [.. sizes]);
    }
}
