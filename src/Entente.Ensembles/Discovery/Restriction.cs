namespace Entente.Ensembles.Discovery;

/// <summary>What a box owes to its limits on one input.</summary>
/// <param name="Input">The input.</param>
/// <param name="Low">Its lower limit; −∞ if none.</param>
/// <param name="High">Its upper limit; +∞ if none.</param>
/// <param name="DensityWithout">The density of the box with these limits lifted.</param>
/// <param name="CoverageWithout">Its coverage then.</param>
/// <param name="QuasiP">
/// The probability that as many cases of the box or more would be of interest if each were so with that density: small where
/// the limits matter. Quasi, because the limits were sought in the same cases (Bryant &amp; Lempert 2010).
/// </param>
public readonly record struct Restriction(int Input, double Low, double High, double DensityWithout, double CoverageWithout, double QuasiP);
