namespace Entente.Theories.Forms.Options;

/// <summary>Where the scores come from.</summary>
/// <param name="Use">The register and its columns.</param>
/// <param name="Where">Condition that a record must meet, over <paramref name="Reads"/>; null: none.</param>
/// <param name="Reads">Columns that the condition may name.</param>
/// <param name="Option">Column of the option.</param>
/// <param name="Criterion">Column of the criterion.</param>
/// <param name="Score">Column of the score, of type scale.</param>
public sealed record OptionsSource(RegisterUse Use, Formula? Where, IReadOnlyList<string> Reads, string Option, string Criterion, string Score);
