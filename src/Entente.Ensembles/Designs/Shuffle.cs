namespace Entente.Ensembles.Designs;

internal static class Shuffle
{
    /// <summary>A permutation of 0 … n − 1 by Fisher and Yates, from n uniforms (the first is not needed).</summary>
    internal static int[] Of(ReadOnlySpan<double> uniforms)
    {
        var order = new int[uniforms.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var j = (int)(uniforms[i] * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }

        return order;
    }
}
