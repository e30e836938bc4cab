namespace Entente.Games;

/// <summary>What may be read out of payoffs.</summary>
public enum PayoffScale
{
    /// <summary>Ranks, higher is better: order means something, differences do not (Fraser and Kilgour 1986; Robinson and Goforth 2005).</summary>
    Ordinal,

    /// <summary>Von Neumann–Morgenstern utilities: meaningful up to a positive affine change of each player's payoffs.</summary>
    Cardinal,
}
