using Entente.Analysis.Findings;
using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Cautions in a few words, for cells of tables; in full they stand with the finding.</summary>
internal static class WarningWords
{
    /// <summary>The caution in short; in full where it has no short form.</summary>
    public static Localised Short(Warning warning) => warning.Code switch
    {
        "prior-dominates" => new("prior outweighs evidence", "先驗超過證據"),
        "prior-dominates-part" => new("one part rests on the prior", "部分要素主要取決於先驗"),
        "register-silent" => new("no record in force", "登錄無有效項目"),
        "thin-evidence" => new("fewer than three items", "證據不足三項"),
        "single-document" => new("one document only", "僅憑一份文件"),
        "contested" => new("under 60 % of draws", "抽樣未達六成"),
        "as-of" => new("as then known", "依當時所知"),
        "readings-disagree" => new("readings disagree", "解讀不一"),
        "override" => new("set by hand", "經人工覆寫"),
        _ => warning.Text,
    };
}
