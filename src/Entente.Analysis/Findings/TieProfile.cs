using Entente.Cases;

namespace Entente.Analysis.Findings;

/// <summary>Two ties side by side on the same pillars.</summary>
/// <param name="First">The first tie.</param>
/// <param name="Second">The tie that it is held against.</param>
/// <param name="Pillars">The pillars, in the theory's order.</param>
public sealed record TieProfile(Localised First, Localised Second, IReadOnlyList<TiePillar> Pillars);

/// <summary>One pillar of two ties.</summary>
/// <param name="Id">Id within the theory.</param>
/// <param name="Title">In words.</param>
/// <param name="First">Level in the first tie, 0–1.</param>
/// <param name="Second">Level in the second, 0–1.</param>
/// <param name="FirstHigher">Share of draws in which the first is higher.</param>
/// <param name="PriorShare">The prior's share in the one of the two that is known less, 0–1.</param>
public sealed record TiePillar(string Id, Localised Title, Quantity First, Quantity Second, double FirstHigher, double PriorShare);
