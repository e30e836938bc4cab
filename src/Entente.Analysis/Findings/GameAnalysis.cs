using Entente.Cases;

namespace Entente.Analysis.Findings;

/// <summary>A game as a finding shows it: a matrix of two players who choose at once, or a tree.</summary>
/// <param name="RowPlayer">Row player; of a tree, the first player.</param>
/// <param name="ColumnPlayer">Column player; of a tree, the last player.</param>
/// <param name="RowStrategies">Row player's strategies; none in a tree.</param>
/// <param name="ColumnStrategies">Column player's strategies; none in a tree.</param>
/// <param name="Cells">Row by row; none in a tree.</param>
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
    Localised Scale)
{
    /// <summary>All players in the order of payoffs: by name, and with the part that they play where there is one.</summary>
    public IReadOnlyList<Localised> Players { get; init; } = [RowPlayer, ColumnPlayer];

    /// <summary>The tree; null where two players choose at once.</summary>
    public GameTree? Tree { get; init; }

    /// <summary>Plans that are equilibria where somebody does not know all that went before, likeliest first.</summary>
    public IReadOnlyList<GamePlan> Plans { get; init; } = [];

    /// <summary>What would bring a wanted outcome about; null where the theory names none.</summary>
    public GameLeverage? Leverage { get; init; }
}

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
public sealed record GameCell(int Row, int Column, string RowPayoff, string ColumnPayoff, bool RowBestReply, bool ColumnBestReply, bool Equilibrium, bool ParetoDominated, double Probability)
{
    /// <summary>What it is called; null where it has no name.</summary>
    public Localised? Title { get; init; }

    /// <summary>Payoffs over the draws, by player; none where the payoffs are ranks.</summary>
    public IReadOnlyList<GamePayoff> Payoffs { get; init; } = [];
}

/// <summary>A payoff over the draws.</summary>
/// <param name="Median">Median.</param>
/// <param name="P05">5 % quantile.</param>
/// <param name="P95">95 % quantile.</param>
public readonly record struct GamePayoff(double Median, double P05, double P95);
