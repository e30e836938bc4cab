using Entente.Cases;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Plane;
using Entente.Theories.Forms.Register;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.World;

/// <summary>One theory of each form.</summary>
internal static class InventedTheories
{
    public static readonly Verdict Yes = new("yes", Both("alliance", "同盟"));
    public static readonly Verdict No = new("no", Both("no alliance", "非同盟"));
    public static readonly Verdict[] Corners = [new("firm", Both("firm", "鐵板期")), new("calm", Both("calm", "平穩期")), new("adrift", Both("adrift", "漂流期")), new("dire", Both("dire", "危險期"))];
    public static readonly Verdict Vague = new("vague", Both("vague promise", "模糊承諾"));

    public static IReadOnlyDictionary<string, TheoryFile> All { get; } = new[] { Tests(), Plane(), Game(), Register() }.ToDictionary(t => t.Id);

    private static TheoryFile Tests() => Make("bond-test", "R1", Both("Test of the bond", "同盟檢驗"), Own(new PlainBody("tests"), [Yes, No]));

    private static TheoryFile Game() => Make("who-pays", "R19", Both("Who pays", "誰來承擔"), Own(new PlainBody("game"), [Yes, No]));

    private static TheoryFile Plane() => Make("four-corners", "R9", Both("Four corners", "四個階段"), Own(Corner(0), Corners), new Reading("swapped", Both("corners swapped", "對調"), Both("The text does not say.", "原文未載明。"), Corner(1), Corners));

    private static TheoryFile Register() => Make(
        "promises-kept",
        "R36",
        Both("Promises", "承諾"),
        Own(new RegisterBody(new RegisterUse("promises", ["debtor", "beneficiary"], default), "debtor", "beneficiary", true, [], null!, null!, [], Both("explicitness", "明確程度")), [Vague]));

    private static PlaneBody Corner(int shift) => new(
        new Axis("agreement", Both("agreement", "看法一致"), null!, Line),
        new Axis("cohesion", Both("cohesion", "凝聚力"), null!, Line),
        [.. Corners.Select((c, i) => new Region(c, ((i + shift) & 1) == 0, ((i + shift) & 2) == 0))],
        0.05,
        "cohesion",
        Both("cohesion", "凝聚力"));

    private static Parameter Line => new("line", 0.4, 0.6, Both("where high begins", "高低分界"), Both("Nobody knows.", "無定論。"));

    private static Reading Own(TheoryBody body, Verdict[] verdicts) => new("default", Both("the theory's own reading", "理論本身的解讀"), Both("It is printed.", "原文所載。"), body, verdicts);

    private static TheoryFile Make(string id, string system, Localised title, params Reading[] readings) => new(
        id, system, title, Both("Explains why states stand together.", "解釋各國為何團結。"), Both("?", "？"), ["T1"], "invented", [Both("States are alike.", "各國同質。")], [Line], readings, $"theories/{id}.yml");
}
