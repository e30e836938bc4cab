using Entente.Cases;

namespace Entente.Analysis.Findings;

/// <summary>A game tree as a finding shows it.</summary>
/// <param name="Nodes">Numbered from the root, 0, each before its branches.</param>
/// <param name="Hidden">Whether somebody moves without knowing all that went before: then chances are shares among the equilibria.</param>
public sealed record GameTree(IReadOnlyList<GameTreeNode> Nodes, bool Hidden);

/// <summary>A node.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Kind"><c>choice</c>, <c>chance</c> or <c>end</c>.</param>
/// <param name="Player">Who moves: index into the players; null where nobody does.</param>
/// <param name="Information">Name of the information set: nodes of one player with one name are not told apart; null where no player moves.</param>
/// <param name="Title">What the end is called; null elsewhere, and where it has no name.</param>
/// <param name="Reached">How probably play comes here, 0–1.</param>
/// <param name="Payoffs">What each player gets, at an end; what each expects, elsewhere; none where that depends on the equilibrium.</param>
/// <param name="Branches">Where it may go on.</param>
public sealed record GameTreeNode(int Number, string Kind, int? Player, string? Information, Localised? Title, double Reached, IReadOnlyList<GamePayoff> Payoffs, IReadOnlyList<GameBranch> Branches)
{
    /// <summary>A player moves.</summary>
    public const string Choice = "choice";

    /// <summary>Chance moves.</summary>
    public const string Chance = "chance";

    /// <summary>The game ends.</summary>
    public const string End = "end";
}

/// <summary>A branch.</summary>
/// <param name="Id">Action, or what chance draws.</param>
/// <param name="Title">In words.</param>
/// <param name="To">The node that it leads to.</param>
/// <param name="Probability">How probably it is taken once play is here, 0–1: the share of draws in which it is the best choice, or the mean chance.</param>
public sealed record GameBranch(string Id, Localised Title, int To, double Probability);

/// <summary>A plan for all information sets.</summary>
/// <param name="Actions">Sentences: who does what on which occasion.</param>
/// <param name="Probability">Share of draws in which it is an equilibrium.</param>
public sealed record GamePlan(IReadOnlyList<Localised> Actions, double Probability);
