namespace Entente.Dynamics;

/// <summary>A parameter of a model, fixed in each draw over all steps.</summary>
/// <param name="Id">Kebab-case, unique in the model.</param>
/// <param name="Per">What there is one value for.</param>
/// <param name="Low">The smallest value that the model's equations are meant for.</param>
/// <param name="High">The largest.</param>
/// <param name="Default">The value taken where none is given.</param>
/// <param name="Unit">Unit of measurement; "1" for a pure number.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Source">Key of the bibliography entry that it comes from.</param>
public sealed record ModelParameter(
    string Id, Per Per, double Low, double High, double Default, string Unit, Words Meaning, string Source);
