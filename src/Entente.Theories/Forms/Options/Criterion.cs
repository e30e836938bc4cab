using Entente.Cases;
using Entente.Theories.Files;

namespace Entente.Theories.Forms.Options;

/// <summary>What options are judged by: weighed, or a gate that blocks those that score too low.</summary>
/// <param name="Id">Word that the register writes for it.</param>
/// <param name="Title">In words; more of it is always better.</param>
/// <param name="Gate">Score under which an option is blocked; null where it is weighed.</param>
/// <param name="Only">Options that it speaks of; empty for all.</param>
public sealed record Criterion(string Id, Localised Title, Parameter? Gate, IReadOnlyList<string> Only)
{
    /// <summary>Whether it speaks of an option: of no other does it block anything or read records.</summary>
    public bool SpeaksOf(Option option) => Only.Count == 0 || Only.Contains(option.Id);
}
