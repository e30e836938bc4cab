using Entente.Cases;
using Entente.Cases.Bibliography;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;

namespace Entente.Reports.Tests.World;

/// <summary>A small case about states that do not exist.</summary>
internal static class InventedCase
{
    public static Localised Both(string en, string zh) => new(en, zh);

    public static Case Make(string claim = "A joint communiqué names the northern strait.") => new()
    {
        Id = "northern-strait",
        Title = Both("The northern strait", "北方海峽"),
        Question = Both("Do the states around the northern strait stand together?", "北方海峽周邊各國是否團結？"),
        Period = new Years(1950, 1960),
        AsOf = new DateOnly(1960, 12, 31),
        Coding = new CodingStatus("invented", Both("Every state, claim and number is invented.", "所有國家、主張與數字均屬虛構。")),
        Actors = new Dictionary<string, Actor> { ["ALA"] = State("ALA", "Aland", "奧蘭"), ["BOR"] = State("BOR", "Borduria", "博都利亞"), ["SYL"] = State("SYL", "Syldavia", "希達維亞") },
        Groups = new Dictionary<string, Group>(),
        Ties = new Dictionary<string, Tie> { ["ALA-SYL"] = new("ALA-SYL", ["ALA", "SYL"], ["BOR"]) },
        Applications = [],
        Codebook = Codebook(),
        Sources = new Dictionary<string, BibEntry> { ["G1"] = Entry("G1", "Gazette of Klow", "1959") },
        Evidence = [Claim("e-1", 4, claim), Claim("e-2", 2, "A minister doubts the pact."), Claim("e-3", 3, "A border patrol is shared.")],
        Records = [Promise("c-1", "1951-03-02", null, "4"), Promise("c-2", "1955~", "1957", "2")],
        Inputs = [new InputFile("case.yml", new string('a', 64)), new InputFile("evidence/G1.csv", new string('b', 64))],
    };

    public static BibEntry Entry(string key, string title, string year) =>
        new(key, "book", new Dictionary<string, string> { ["author"] = "Tournesol, T.", ["year"] = year, ["title"] = title }, default);

    private static Actor State(string id, string en, string zh) => new(id, Both(en, zh), new Years(1900, 2000), null, null);

    private static Codebook Codebook() => new(
        new Dictionary<string, Dimension>
        {
            ["threat-perceived"] = new("threat-perceived", Both("threat perceived", "威脅認知"), Both("How grave.", "嚴重程度。"), SubjectKind.DirectedPair, [new Bin(1, Both("none", "無")), new Bin(5, Both("acute", "迫切"))], 5, Both("Governments change.", "政府更替。")),
        },
        new Dictionary<string, RegisterDeclaration> { ["promises"] = new("promises", Both("register of promises", "承諾登錄"), Columns()) },
        new UncertaintyAssumptions());

    private static RegisterColumn[] Columns() =>
    [
        new("debtor", Both("who owes", "承諾方"), ColumnType.Actor, [], [], 0, 0),
        new("beneficiary", Both("to whom", "受諾方"), ColumnType.Actor, [], [], 0, 0),
        new("trigger_en", Both("trigger", "觸發條件"), ColumnType.Text, [], [], 0, 0),
        new("trigger_zh", Both("trigger (Chinese)", "觸發條件（中文）"), ColumnType.Text, [], [], 0, 0),
        new("obligation", Both("obligation", "義務"), ColumnType.Scale, [], [new Bin(2, Both("consultation", "諮商")), new Bin(4, Both("to act", "採取行動"))], 0, 0),
    ];

    private static EvidenceItem Claim(string id, int value, string claim) => new(
        Provenance(id, "1954", null, claim), EvidenceKind.Event, "ALA", "BOR", "threat-perceived", value, "machine-1");

    private static Entente.Cases.Record Promise(string id, string date, string? until, string obligation) => new(
        Provenance(id, date, until, "Aland promises help to Syldavia."),
        "promises",
        new Dictionary<string, string> { ["debtor"] = "ALA", ["beneficiary"] = "SYL", ["trigger_en"] = "armed attack", ["trigger_zh"] = "武力攻擊", ["obligation"] = obligation });

    private static Provenance Provenance(string id, string date, string? until, string claim) => new(
        id, EdtfDate.Parse(date)!, until is null ? null : EdtfDate.Parse(until), EdtfDate.Parse("1955")!, "G1", "p. 3", new Grade('B', 2), id, Both(claim, "公報載明北方海峽。"), "=SUM(A1)", default);
}
