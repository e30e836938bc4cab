namespace Entente.Networks.Cascades;

/// <summary>The case in which a link may drag its joiner in: what must have happened to the actor at the other end.</summary>
public enum Trigger
{
    /// <summary>It is in the war, however it came there.</summary>
    InWar,

    /// <summary>It is in the war and under attack by an actor that was not its own quarrel: it was attacked first, or another has joined the other side since.</summary>
    Attacked,

    /// <summary>As <see cref="Attacked"/>, but only in a war that it began or joined.</summary>
    DrawnIn,

    /// <summary>It was attacked without having joined a side: as the first victim, or by a first strike.</summary>
    Unprovoked,
}
