using Entente.Cases;

namespace Entente.Analysis.Findings;

/// <summary>
/// Who is dragged into a war, and by what. All shares are of draws, 0–1, and hold even where the finding gives no verdict:
/// then they mostly say what is not known.
/// </summary>
/// <param name="Attacker">Id of the actor that attacks.</param>
/// <param name="Attacked">Id of the actor that is attacked.</param>
/// <param name="DrawnIn">Mean number of actors dragged in.</param>
/// <param name="BothSides">Share of draws in which great powers are on both sides.</param>
/// <param name="Joiners">Every actor that any link could drag in, most often in the war first.</param>
/// <param name="Links">The links that drag in one draw of two hundred or more, the one whose cut would keep most actors out first.</param>
/// <param name="Chains">The likeliest chains of each actor, in the order of <paramref name="Joiners"/>.</param>
/// <param name="Lineups">The likeliest line-ups of the two sides.</param>
public sealed record CascadeAnalysis(
    string Attacker,
    string Attacked,
    double DrawnIn,
    double BothSides,
    IReadOnlyList<JoinerStanding> Joiners,
    IReadOnlyList<DraggingLink> Links,
    IReadOnlyList<DraggingChain> Chains,
    IReadOnlyList<WarLineup> Lineups)
{
    /// <summary>Of which draws this is told, where it is not of all of them: such as those in which a crisis ends in war.</summary>
    public Localised? Among { get; init; }
}

/// <summary>One actor that may be dragged in.</summary>
/// <param name="Actor">Its id.</param>
/// <param name="WithAttacked">Share of draws in which it ends on the side of the attacked.</param>
/// <param name="WithAttacker">Share in which it ends on the side of the attacker.</param>
/// <param name="Great">Share in which it is a great power.</param>
/// <param name="PriorShare">Share of the weight that priors hold in the links that drag it, 0–1.</param>
public sealed record JoinerStanding(string Actor, double WithAttacked, double WithAttacker, double Great, double PriorShare);

/// <summary>A link that drags.</summary>
/// <param name="Id"><c>kind:joiner-other</c>, followed by <c>:enemy</c> where it needs one.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its kind in words.</param>
/// <param name="Joiner">Id of the actor that it drags in.</param>
/// <param name="Other">Id of the actor at the other end.</param>
/// <param name="Enemy">Id of the enemy that it needs; empty where none.</param>
/// <param name="Strike">Whether the other attacks the joiner.</param>
/// <param name="Chance">Mean chance that it acts when its case arises.</param>
/// <param name="Drags">Share of draws in which it is the link that drags its joiner in.</param>
/// <param name="Cut">What cutting it changes.</param>
/// <param name="Conditioned">What changes when it holds only if the other was attacked without having joined a side.</param>
/// <param name="PriorShare">Share of the weight that priors hold in it, 0–1.</param>
/// <param name="Evidence">Ids of the items that it rests on.</param>
public sealed record DraggingLink(
    string Id, string Kind, Localised Title, string Joiner, string Other, string Enemy, bool Strike, double Chance, double Drags, LinkChange Cut, LinkChange Conditioned, double PriorShare, IReadOnlyList<string> Evidence);

/// <summary>A paired difference: the same draws with the link changed, less those with the link as it is.</summary>
/// <param name="DrawnIn">Change of the mean number of actors dragged in.</param>
/// <param name="BothSides">Change of the share of draws in which great powers are on both sides.</param>
public sealed record LinkChange(double DrawnIn, double BothSides);

/// <summary>A chain by which an actor comes in.</summary>
/// <param name="Actor">Id of the actor at its end.</param>
/// <param name="Links">Its links, from one of the two who began the war on.</param>
/// <param name="Share">Share of draws.</param>
public sealed record DraggingChain(string Actor, IReadOnlyList<ChainStep> Links, double Share);

/// <summary>A link of a chain.</summary>
/// <param name="Link">Id of the link.</param>
/// <param name="Title">Its kind in words.</param>
/// <param name="Joiner">Id of the actor that it drags in.</param>
/// <param name="Other">Id of the actor at the other end.</param>
/// <param name="Strike">Whether the other attacks the joiner.</param>
public sealed record ChainStep(string Link, Localised Title, string Joiner, string Other, bool Strike);

/// <summary>Who stands where at the end.</summary>
/// <param name="WithAttacked">Ids of the actors on the side of the attacked, itself among them.</param>
/// <param name="WithAttacker">Ids of those on the side of the attacker.</param>
/// <param name="Share">Share of draws.</param>
public sealed record WarLineup(IReadOnlyList<string> WithAttacked, IReadOnlyList<string> WithAttacker, double Share);
