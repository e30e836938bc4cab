namespace Entente.Games;

/// <summary>Generous as the others of its kind, but slower to forgive: half as steep as ZD-GTFT-2 (Stewart and Plotkin 2013).</summary>
public sealed class GenerousTwo() : MemoryOneStrategy("zd-gen-2", "Zero-determinant ZD-GEN-2", "零行列式（ZD-GEN-2）", "Stewart and Plotkin 2013", new(1, 1, new(9, 16), Half, new(1, 8)));
