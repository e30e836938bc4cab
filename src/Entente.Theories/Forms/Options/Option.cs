using Entente.Cases;

namespace Entente.Theories.Forms.Options;

/// <summary>Something that may be chosen; also a verdict.</summary>
/// <param name="Id">Id of the verdict.</param>
/// <param name="Title">In words.</param>
/// <param name="Word">Word that the register writes for it; kinds of one option may share it.</param>
public sealed record Option(string Id, Localised Title, string Word);
