using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>The questions that theories are grouped by, in the order in which a reader asks them.</summary>
internal static class GroupWords
{
    private static readonly (string Folder, Localised Title)[] Known =
    [
        ("is-it-an-alliance", new("Is it an alliance?", "是否構成同盟")),
        ("inside-the-alliance", new("Inside the alliance", "同盟內部")),
        ("acting-together", new("Acting together", "共同行動")),
        ("threat-and-response", new("Threat and response", "威脅與回應")),
        ("deterrence-and-restraint", new("Deterrence and restraint", "嚇阻與約束")),
        ("partnership-at-work", new("The partnership at work", "夥伴關係的運作")),
        ("burdens-and-frictions", new("Burdens and frictions", "負擔與摩擦")),
        ("inside-and-outside", new("Inside and outside", "內在與外在因素")),
        ("which-form", new("Which form?", "採取何種形式")),
    ];

    /// <summary>The question in words; a folder that is not known is called by its name.</summary>
    public static Localised Title(string folder)
    {
        var at = Order(folder);
        return at < Known.Length ? Known[at].Title : Localised.Same(folder.Replace('-', ' '));
    }

    /// <summary>Place in the order; what is not known comes last.</summary>
    public static int Order(string folder)
    {
        var at = Array.FindIndex(Known, k => k.Folder == folder);
        return at < 0 ? Known.Length : at;
    }
}
