using Entente.Cases;

namespace Entente.Theories.Forms.Comparison;

/// <summary>Two ties side by side on the same pillars, in paired draws.</summary>
/// <param name="First">Members of the first tie.</param>
/// <param name="Second">Members of the second tie.</param>
/// <param name="Pillars">The pillars.</param>
public sealed record Profile(IReadOnlyList<string> First, IReadOnlyList<string> Second, IReadOnlyList<Pillar> Pillars);

/// <summary>One pillar of two ties.</summary>
/// <param name="Id">Id within the theory.</param>
/// <param name="Title">In words.</param>
/// <param name="First">Level in the first tie, one value per draw, 0–1.</param>
/// <param name="Second">Level in the second, one value per draw, 0–1.</param>
/// <param name="PriorShare">The prior's share in the one of the two that is known less, 0–1.</param>
public sealed record Pillar(string Id, Localised Title, ReadOnlyMemory<double> First, ReadOnlyMemory<double> Second, double PriorShare);
