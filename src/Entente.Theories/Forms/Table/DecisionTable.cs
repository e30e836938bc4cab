using Entente.Cases;

namespace Entente.Theories.Forms.Table;

/// <summary>What follows from each choice in each situation, as the theory states it.</summary>
/// <param name="Columns">What consequences are stated for.</param>
/// <param name="Rows">The rows, in the theory's order.</param>
public sealed record DecisionTable(IReadOnlyList<(string Id, Localised Title)> Columns, IReadOnlyList<DecisionRow> Rows);

/// <summary>One row of a decision table.</summary>
/// <param name="Situation">Id of the verdict that it belongs to.</param>
/// <param name="Choice">Who chooses what.</param>
/// <param name="Cells">Consequences, in the order of the columns.</param>
public sealed record DecisionRow(string Situation, Localised Choice, IReadOnlyList<Localised> Cells);
