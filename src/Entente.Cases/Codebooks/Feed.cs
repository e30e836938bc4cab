namespace Entente.Cases.Codebooks;

/// <summary>A system of the catalogue that a dimension, register or quantity gives evidence to.</summary>
/// <param name="System">Its id, such as <c>R8</c>; whether the catalogue has it is not known here.</param>
/// <param name="At">Where the codebook says so.</param>
public sealed record Feed(string System, Position At);
