namespace Entente.Ensembles.Sensitivity;

/// <summary>Whether sensitivity could be estimated, and if not, why not. No measure is reported unless it is <see cref="Estimated"/>.</summary>
public enum Outcome
{
    /// <summary>The measures were estimated.</summary>
    Estimated,

    /// <summary>The model's answer is the same in all runs: there is no variation to attribute to any input.</summary>
    NoVariation,

    /// <summary>Too few runs have a finite answer.</summary>
    TooFewRuns,
}
