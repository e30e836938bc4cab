namespace Entente.Ensembles.Sensitivity;

/// <summary>
/// How the sign of an estimated index is to be read. True Sobol indices of independent inputs are never negative; their
/// estimators are differences of sums, and may be. A negative estimate is not set to zero, which would bias its mean.
/// </summary>
public enum SignReading
{
    /// <summary>The whole interval is above zero.</summary>
    Positive,

    /// <summary>
    /// Zero lies in the interval: the input's effect cannot be told from none with so many runs. An estimate below zero
    /// is then sampling error.
    /// </summary>
    CompatibleWithZero,

    /// <summary>
    /// The whole interval is below zero, which sampling error alone rarely does: inputs that are not independent, a model
    /// that answers the same point differently, or far too few runs.
    /// </summary>
    Negative,
}
