namespace Entente.Games;

/// <summary>Bears, at payoffs 5, 3, 1, 0, twice the other's loss against mutual cooperation (Stewart and Plotkin 2012).</summary>
public sealed class GenerousZeroDeterminant() : MemoryOneStrategy("zd-gtft-2", "Generous zero-determinant ZD-GTFT-2", "慷慨的零行列式（ZD-GTFT-2）", "Stewart and Plotkin 2012", new(1, 1, new(1, 8), 1, new(1, 4)));
