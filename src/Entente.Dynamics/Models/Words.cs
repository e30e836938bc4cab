namespace Entente.Dynamics;

/// <summary>A text for people, in both languages.</summary>
/// <param name="En">English.</param>
/// <param name="ZhHant">Chinese in traditional characters.</param>
public sealed record Words(string En, string ZhHant);
