namespace Entente.Ensembles.Designs;

/// <summary>How a Sobol sequence is randomised; every way keeps the net's equidistribution.</summary>
public enum SobolScrambling
{
    /// <summary>One random word per dimension is added to all its points, bit by bit, without carry.</summary>
    DigitalShift,

    /// <summary>
    /// The direction numbers pass through a random lower triangular matrix of bits before the shift (Matoušek 1998), which
    /// also breaks up the sequence's own patterns and needs far fewer random bits than nested scrambling.
    /// </summary>
    LinearMatrix,
}
