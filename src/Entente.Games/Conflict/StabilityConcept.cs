namespace Entente.Games;

/// <summary>Why a decision maker stays, as Fang, Hipel and Kilgour (1993) define it for n decision makers. The opponents answer by legal sequences.</summary>
public enum StabilityConcept
{
    /// <summary>Nash stability, R: it has no unilateral improvement.</summary>
    Nash,

    /// <summary>General metarationality, GMR (Howard 1971): after each improvement the opponents can bring it to a state that it does not prefer to the first.</summary>
    GeneralMetarational,

    /// <summary>Symmetric metarationality, SMR (Howard 1971): they can, and from there it has no move back to a state that it prefers to the first.</summary>
    SymmetricMetarational,

    /// <summary>Sequential stability, SEQ (Fraser and Hipel 1984): they can, and each of their moves improves on the state that it leaves.</summary>
    Sequential,
}
