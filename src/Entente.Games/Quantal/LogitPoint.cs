namespace Entente.Games;

/// <summary>A logit quantal response equilibrium: everybody plays better strategies more often, the odds of two being e to the precision times the difference of what they pay.</summary>
/// <param name="Precision">λ, in the inverse of the payoffs' unit: 0 for blind chance, without bound for best replies.</param>
/// <param name="Profile">The probability of each strategy of each player.</param>
/// <param name="Payoffs">What that is worth to each player.</param>
/// <param name="MaxRegret">The most that anybody could gain by deviating.</param>
public sealed record LogitPoint(double Precision, IReadOnlyList<IReadOnlyList<double>> Profile, IReadOnlyList<double> Payoffs, double MaxRegret);
