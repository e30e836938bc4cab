using Entente.Cases;

namespace Entente.Analysis.Findings;

/// <summary>What each choice brings in each situation, with the probability of the situation.</summary>
/// <param name="Columns">What consequences are stated for.</param>
/// <param name="Rows">The rows, in the theory's order.</param>
public sealed record Decisions(IReadOnlyList<Localised> Columns, IReadOnlyList<DecisionChoice> Rows);

/// <summary>One choice in one situation.</summary>
/// <param name="Situation">Key of the verdict.</param>
/// <param name="Text">The situation in words.</param>
/// <param name="Probability">Share of draws in which the situation holds; null where no verdict is given.</param>
/// <param name="Choice">Who chooses what.</param>
/// <param name="Cells">Consequences, in the order of the columns.</param>
public sealed record DecisionChoice(string Situation, Localised Text, double? Probability, Localised Choice, IReadOnlyList<Localised> Cells);
