namespace Entente.Ensembles.Robustness;

/// <summary>A place along one input where a verdict flips.</summary>
/// <param name="Low">A value at which the verdict is still the one before.</param>
/// <param name="High">A value above it at which it is already the one after; the flip lies between.</param>
/// <param name="Before">The verdict at the lower value.</param>
/// <param name="After">The verdict at the higher value.</param>
/// <typeparam name="T">A verdict.</typeparam>
public readonly record struct TippingPoint<T>(double Low, double High, T Before, T After);
