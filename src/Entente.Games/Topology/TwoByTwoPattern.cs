namespace Entente.Games;

/// <summary>
/// The twelve strict orders that a player can have over the outcomes of a 2×2 game once each player's strategies are told apart by where the best outcomes lie; each
/// names the symmetric game in which both have it (Robinson and Goforth 2005; names as in Bruns 2015). With the usual letters for the player's own outcome – R both take
/// their first strategy, P both their second, T only oneself the second, S only the other – a pattern is an order of the four with T or R best.
/// Each pattern differs from the next by an exchange of two neighbouring lower ranks, within the first six and within the last six.
/// </summary>
public enum TwoByTwoPattern
{
    /// <summary>Chicken: T &gt; R &gt; S &gt; P.</summary>
    Chicken,

    /// <summary>Battle of the sexes, or Leader (Rapoport 1967): T &gt; S &gt; R &gt; P.</summary>
    Battle,

    /// <summary>Hero (Rapoport 1967): T &gt; S &gt; P &gt; R, which is S &gt; T &gt; R &gt; P with the strategies called the other way round.</summary>
    Hero,

    /// <summary>Compromise: T &gt; P &gt; S &gt; R.</summary>
    Compromise,

    /// <summary>Deadlock: T &gt; P &gt; R &gt; S.</summary>
    Deadlock,

    /// <summary>The prisoner's dilemma: T &gt; R &gt; P &gt; S.</summary>
    Dilemma,

    /// <summary>The stag hunt: R &gt; T &gt; P &gt; S.</summary>
    StagHunt,

    /// <summary>Assurance: R &gt; P &gt; T &gt; S.</summary>
    Assurance,

    /// <summary>Coordination: R &gt; P &gt; S &gt; T.</summary>
    Coordination,

    /// <summary>Peace: R &gt; S &gt; P &gt; T.</summary>
    Peace,

    /// <summary>Harmony: R &gt; S &gt; T &gt; P.</summary>
    Harmony,

    /// <summary>Concord, or no conflict: R &gt; T &gt; S &gt; P.</summary>
    Concord,
}
