namespace Entente.Dynamics;

/// <summary>What is read of an output's course over the steps 0 … last.</summary>
public enum Reduction
{
    /// <summary>Its value at the last step.</summary>
    Final,

    /// <summary>Its largest value.</summary>
    Peak,

    /// <summary>Its smallest value.</summary>
    Trough,

    /// <summary>Its mean over all steps, the start among them.</summary>
    Mean,
}

/// <summary>One number per draw, read of the course of an output for actor i or for the pair (i, j).</summary>
public sealed record Reading(string Output, Reduction By, int I = 0, int J = 0);
