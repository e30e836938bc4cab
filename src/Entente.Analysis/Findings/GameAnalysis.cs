using Entente.Cases;

namespace Entente.Analysis.Findings;

/// <summary>A two-player game as a finding shows it.</summary>
/// <param name="RowPlayer">Row player.</param>
/// <param name="ColumnPlayer">Column player.</param>
/// <param name="RowStrategies">Row player's strategies.</param>
/// <param name="ColumnStrategies">Column player's strategies.</param>
/// <param name="Cells">Row by row.</param>
/// <param name="Dominant">Sentences about dominant strategies.</param>
/// <param name="Commitments">What follows when one side moves first and is seen.</param>
/// <param name="Remarks">What else the solution says, Pareto comparisons first.</param>
/// <param name="Scale">What the payoffs mean.</param>
public sealed record GameAnalysis(
    Localised RowPlayer,
    Localised ColumnPlayer,
    IReadOnlyList<Localised> RowStrategies,
    IReadOnlyList<Localised> ColumnStrategies,
    IReadOnlyList<GameCell> Cells,
    IReadOnlyList<Localised> Dominant,
    IReadOnlyList<Localised> Commitments,
    IReadOnlyList<Localised> Remarks,
    Localised Scale);

/// <summary>One cell of the matrix.</summary>
/// <param name="Row">Row, from 0.</param>
/// <param name="Column">Column, from 0.</param>
/// <param name="RowPayoff">Exact payoff as text; "?" when unknown.</param>
/// <param name="ColumnPayoff">Exact payoff as text; "?" when unknown.</param>
/// <param name="RowBestReply">Whether the row player can do no better against this column.</param>
/// <param name="ColumnBestReply">Whether the column player can do no better against this row.</param>
/// <param name="Equilibrium">Whether it is a pure Nash equilibrium.</param>
/// <param name="ParetoDominated">Whether another cell is better for both.</param>
/// <param name="Probability">Share of draws in which it is a pure Nash equilibrium.</param>
public sealed record GameCell(int Row, int Column, string RowPayoff, string ColumnPayoff, bool RowBestReply, bool ColumnBestReply, bool Equilibrium, bool ParetoDominated, double Probability);
