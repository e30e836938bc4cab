namespace Entente.Ensembles.Sensitivity;

/// <summary>The second-order index of two inputs: the share of the variance owed to their interaction, beyond their own effects.</summary>
/// <param name="First">The input with the lower number.</param>
/// <param name="Second">The other input.</param>
/// <param name="Index">The index.</param>
public readonly record struct PairEstimate(int First, int Second, Estimate Index);
