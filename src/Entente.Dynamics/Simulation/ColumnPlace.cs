namespace Entente.Dynamics;

/// <summary>Where the columns of a parameter, a noise or an output begin in the array of a block.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Row">How far those of the next actor, or of the next row of pairs, lie from it; 0 where there is one for the model.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct ColumnPlace(nint First, nint Row, int Count);
