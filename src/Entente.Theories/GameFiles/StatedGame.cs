using Entente.Cases;
using Entente.Games;
using Entente.Theories.Forms;

namespace Entente.Theories.GameFiles;

/// <summary>A game as people write it in YAML: who plays, how play goes, and payoffs and chances that are formulas. Not solved, not yet worked out.</summary>
/// <param name="Players">At least one, in the order of the file.</param>
/// <param name="Scale">Whether payoffs are ranks or utilities.</param>
/// <param name="Play">A matrix or a tree.</param>
public sealed record StatedGame(IReadOnlyList<StatedPlayer> Players, PayoffScale Scale, StatedPlay Play);

/// <summary>A player.</summary>
/// <param name="Id">Word that formulas and profiles use.</param>
/// <param name="Title">In words.</param>
/// <param name="Is">The actor variable (in theories) or actor (in cases) that it stands for; null where it stands for nobody in particular.</param>
public sealed record StatedPlayer(string Id, Localised Title, string? Is);

/// <summary>A strategy or an action.</summary>
/// <param name="Id">Word.</param>
/// <param name="Title">In words.</param>
public sealed record StatedMove(string Id, Localised Title);

/// <summary>How it may end.</summary>
/// <param name="Id">Word; unique.</param>
/// <param name="Title">In words; null where it needs none.</param>
/// <param name="Payoffs">One formula for each player, higher is better.</param>
public sealed record StatedOutcome(string Id, Localised? Title, IReadOnlyList<Formula> Payoffs);

/// <summary>How play goes.</summary>
public abstract record StatedPlay;

/// <summary>Everybody chooses at once.</summary>
/// <param name="Strategies">For each player, at least one.</param>
/// <param name="Outcomes">For each profile; the last player's strategy runs fastest, so that a game of two is listed row by row.</param>
public sealed record StatedMatrix(IReadOnlyList<IReadOnlyList<StatedMove>> Strategies, IReadOnlyList<StatedOutcome> Outcomes) : StatedPlay;

/// <summary>Moves follow one another.</summary>
/// <param name="Root">The first node.</param>
public sealed record StatedTree(StatedNode Root) : StatedPlay;

/// <summary>A node of a tree.</summary>
public abstract record StatedNode;

/// <summary>A player moves.</summary>
/// <param name="Player">Index into the players.</param>
/// <param name="Information">Name of the information set: nodes of one player with one name are not told apart by that player, and have the same actions in the same order.</param>
/// <param name="Branches">Actions and where they lead, at least one.</param>
public sealed record StatedChoice(int Player, string Information, IReadOnlyList<(StatedMove Move, StatedNode Then)> Branches) : StatedNode;

/// <summary>Chance moves.</summary>
/// <param name="Name">Name of the lot.</param>
/// <param name="Branches">What may happen, how probably (a formula; null for at most one branch: what the others leave), and where it leads.</param>
public sealed record StatedChance(string Name, IReadOnlyList<(StatedMove Move, Formula? Probability, StatedNode Then)> Branches) : StatedNode;

/// <summary>The game ends.</summary>
/// <param name="Outcome">How.</param>
public sealed record StatedEnd(StatedOutcome Outcome) : StatedNode;
