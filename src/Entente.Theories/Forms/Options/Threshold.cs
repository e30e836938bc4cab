namespace Entente.Theories.Forms.Options;

/// <summary>Searches the unit interval for where something begins to hold.</summary>
internal static class Threshold
{
    private const double Tolerance = 1.0 / 1024;

    /// <summary>The smallest number in [0, 1] at which it holds, from above to within a thousandth; null where it does not even hold at 1.</summary>
    /// <param name="holds">Holds from some number on.</param>
    public static double? Smallest(Func<double, bool> holds)
    {
        if (!holds(1))
        {
            return null;
        }

        var (low, high) = (0.0, 1.0);
        while (high - low > Tolerance)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle, high);
        }

        return high;
    }
}
