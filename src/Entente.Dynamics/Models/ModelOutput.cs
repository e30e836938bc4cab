namespace Entente.Dynamics;

/// <summary>What a model tells of each step; step 0 is the start.</summary>
/// <param name="Id">Kebab-case, unique in the model.</param>
/// <param name="Per">What there is one value for.</param>
/// <param name="Low">No value lies below, as long as the parameters lie in their ranges; may be −∞.</param>
/// <param name="High">No value lies above; may be +∞.</param>
/// <param name="Unit">Unit of measurement; "1" for a pure number.</param>
/// <param name="Meaning">What it stands for.</param>
public sealed record ModelOutput(string Id, Per Per, double Low, double High, string Unit, Words Meaning);
