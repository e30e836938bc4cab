using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording about what is read off a register.</summary>
internal static class RegisterWords
{
    public static readonly Localised Series = new("Read off the register, by the end of each year: {subject}", "依登錄資料，截至各年年底：{subject}");
}
