namespace Entente.Ensembles.Sensitivity;

/// <summary>A measure with its bootstrap percentile interval; the interval is infinite where no resample could tell.</summary>
/// <param name="Value">The estimate from all runs; dimensionless.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
public readonly record struct Estimate(double Value, double Low, double High)
{
    /// <summary>What the interval says of the sign of the measure.</summary>
    public SignReading Sign => Low > 0 ? SignReading.Positive : High < 0 ? SignReading.Negative : SignReading.CompatibleWithZero;
}
