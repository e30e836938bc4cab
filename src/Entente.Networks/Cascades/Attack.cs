namespace Entente.Networks.Cascades;

/// <summary>The attack with which a war begins.</summary>
/// <param name="Attacker">Index of the actor that attacks.</param>
/// <param name="Attacked">Index of the actor that is attacked.</param>
public readonly record struct Attack(int Attacker, int Attacked);
