using Entente.Cases;
using Entente.Cases.Tests.Kit;

namespace Entente.Analysis.Tests.Kit;

/// <summary>A small case for a crisis, the game by which it is played and the cascade by which its war spreads.</summary>
internal static class Squalls
{
    public static readonly Case Case = Files().Sound();

    public static SoundCase Files() => Shores.Files()
        .Change("case.yml", t => t[..t.IndexOf("theories:", StringComparison.Ordinal)].TrimEnd(' ').Replace("[KHE, OLD]", "[KHE]", StringComparison.Ordinal) + Theories)
        .Change("codebook.yml", t => t
            .Replace("dimensions:\n", "dimensions:\n" + string.Concat(Pairwise.Select(d => Dimension(d, "directed-pair"))) + Dimension("gusts", "actor"), StringComparison.Ordinal)
            .Replace("registers:\n", "registers:\n" + Register, StringComparison.Ordinal))
        .Write("evidence/c.csv", Shores.EvidenceHead + Rows)
        .Write("records/storms.csv", StormsHead + Storms);

    /// <summary>The case without a row.</summary>
    public static Case Without(string item) => Case with
    {
        Evidence = [.. Case.Evidence.Where(e => e.Id != item)],
        Records = [.. Case.Records.Where(r => r.Id != item)],
    };

    /// <summary>The case with an analyst's own level for an indicator in all years.</summary>
    public static Case Overridden(string indicator, double level) => Files().Write(
        "overrides.csv",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"id,indicator,from,to,low,high,analyst,date,reason_en,reason_zh\nO-1,\"{indicator}\",1990,2000,{level},{level},Milou,2000-06,So.,如此。\n")).Sound();

    private static string[] Pairwise => ["worth", "comes", "pledge", "wide", "reach", "dread"];

    private const string Theories = """
          KHE-BOR: { members: [KHE, BOR], adversaries: [] }
        theories:
          - { theory: bridge, to: [ALD-BOR], years: [1996, 2000] }
          - { theory: dragnet, to: [KHE-BOR], years: [1996, 2000] }
          - { theory: storm, to: [ALD-BOR], years: [1996, 2000] }

        """;

    private const string Register = """
          storms:
            title: { en: storms, zh-Hant: 風暴 }
            columns:
              from: { type: actor, en: from, zh-Hant: 來自 }
              upon: { type: actor, en: upon, zh-Hant: 波及 }

        """;

    private const string StormsHead = "id,date,valid_until,published,source,locator,reliability,credibility,claim_en,claim_zh,from,upon\n";

    private const string Storms = """
        S-1,1992,,1993,calculus,p. 5,A,1,A storm.,風暴。,KHE,BOR
        S-2,1995,,1996,calculus,p. 5,A,1,A storm.,風暴。,BOR,KHE
        S-3,1998,,1999,calculus,p. 5,A,1,A storm.,風暴。,KHE,BOR
        S-4,1998,,1999,calculus,p. 5,A,1,A storm elsewhere.,他處風暴。,KHE,SYL

        """;

    private static string Rows => string.Concat(
        Shores.Row("C-01", "state", "1992", "", "1993", "calculus", "KHE", "BOR", "worth", 4, "A1"),
        Shores.Row("C-02", "state", "1994", "", "1995", "oliveira", "KHE", "BOR", "worth", 3, "B2"),
        Shores.Row("C-03", "state", "1993", "", "1994", "calculus", "ALD", "BOR", "comes", 2, "A2"),
        Shores.Row("C-04", "state", "1993", "", "1994", "oliveira", "ALD", "BOR", "comes", 1, "A2"),
        Shores.Row("C-05", "state", "1991", "", "1992", "calculus", "ALD", "BOR", "pledge", 4, "A1"),
        Shores.Row("C-06", "state", "1991", "", "1992", "oliveira", "SYL", "BOR", "pledge", 2, "A2"),
        Shores.Row("C-07", "state", "1991", "", "1992", "calculus", "SYL", "ALD", "wide", 3, "A2"),
        Shores.Row("C-08", "state", "1993", "", "1994", "calculus", "KHE", "ALD", "reach", 3, "A2"),
        Shores.Row("C-09", "state", "1993", "", "1994", "oliveira", "SYL", "KHE", "reach", 4, "A2"),
        Shores.Row("C-10", "state", "1993", "", "1994", "oliveira", "SYL", "BOR", "dread", 2, "A2"),
        Shores.Row("C-11", "state", "1993", "", "1994", "calculus", "ALD", "", "might", 2, "A2"),
        Shores.Row("C-12", "state", "1993", "", "1994", "calculus", "KHE", "", "might", 2, "A2"),
        Shores.Row("C-13", "state", "1993", "", "1994", "oliveira", "SYL", "", "might", 1, "B2"),
        Shores.Row("C-14", "state", "1993", "", "1994", "oliveira", "KHE", "", "gusts", 2, "B2"));

    private static string Dimension(string id, string subject) =>
        $"  {id}: {{ title: {{ en: {id}, zh-Hant: 項 }}, meaning: {{ en: Invented., zh-Hant: 虛構。 }}, subject: {subject}, half-life: {{ years: 10, because: {{ en: So., zh-Hant: 如此。 }} }}, scale: [{{ value: 1, en: none, zh-Hant: 無 }}, {{ value: 2, en: some, zh-Hant: 有些 }}, {{ value: 3, en: much, zh-Hant: 多 }}, {{ value: 4, en: most, zh-Hant: 極 }}] }}\n";
}
