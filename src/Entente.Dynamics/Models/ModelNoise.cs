namespace Entente.Dynamics;

/// <summary>How a noise is distributed.</summary>
public enum NoiseKind
{
    /// <summary>Standard normal.</summary>
    Normal,

    /// <summary>Uniform in the open interval (0, 1).</summary>
    Uniform,
}

/// <summary>A source of chance in a model, independent of all others and, unless drawn once, from step to step.</summary>
/// <param name="Id">Kebab-case, unique in the model.</param>
/// <param name="Per">What there is one value for.</param>
/// <param name="Kind">How it is distributed.</param>
/// <param name="Once">True: drawn at the start and the same in all steps. False: drawn anew in each step from 1 on.</param>
public sealed record ModelNoise(string Id, Per Per, NoiseKind Kind, bool Once = false)
{
    /// <summary>
    /// The parameter that the equations multiply it by, and do nothing else with it; empty if there is none. Where that is 0 for all in every
    /// draw, the noise is not drawn and reads 0.
    /// </summary>
    public string ScaledBy { get; init; } = "";
}
