namespace Entente.Ensembles.Discovery;

/// <summary>What a peel is chosen by.</summary>
public enum PeelObjective
{
    /// <summary>The density of what is left (Friedman &amp; Fisher 1999).</summary>
    Density,

    /// <summary>The gain in density per case given up, which is fairer to inputs of few values, whose peels are large.</summary>
    GainPerCase,
}
