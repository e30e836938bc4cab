using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>On which scale a quantity is adjusted by regression, so that it cannot leave its range.</summary>
public enum Link
{
    /// <summary>It is not adjusted: counts, and whatever else must stay as it was simulated.</summary>
    None,

    /// <summary>As it is.</summary>
    Identity,

    /// <summary>By its logarithm: positive quantities; what is below 10⁻⁶ is taken as that.</summary>
    Log,

    /// <summary>By its logit: shares; what is within 10⁻⁶ of 0 or 1 is taken as that.</summary>
    Logit,
}

/// <summary>Turns quantities into values of the whole line and back.</summary>
internal static class Links
{
    private const double Least = 1e-6;

    internal static void Open(Link link, Span<double> values)
    {
        if (link == Link.Log) Log(values);
        else if (link == Link.Logit) Logit(values, 0, 1);
    }

    internal static void Close(Link link, Span<double> values)
    {
        if (link == Link.Log) Elementary.Exp(values, values);
        else if (link == Link.Logit) Elementary.Logistic(values, values);
    }

    internal static void Log(Span<double> values)
    {
        Columns.Max(values, Least, values);
        Elementary.Log(values, values);
    }

    /// <summary>ln (share / (1 − share)) of the way from low to high.</summary>
    internal static void Logit(Span<double> values, double low, double high)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var share = Math.Clamp((values[i] - low) / (high - low), Least, 1 - Least);
            values[i] = share / (1 - share);
        }

        Elementary.Log(values, values);
    }
}
