using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests.Faults;

/// <summary>Faults in scenarios, and in what they change.</summary>
internal sealed class ScenarioFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("scenario: an id given twice", c => c.Write("scenarios/a.yml", ScenarioTests.Calm).Write("scenarios/b.yml", "«" + ScenarioTests.Calm), "E0320"),
        new("scenario: an id that is none", c => c.Write("scenarios/a.yml", "«very calm" + ScenarioTests.Calm[4..]), "E0128"),
        Of("calm:", "«calm:", "  from: 1995\n", "  from: 1995\n  cannot: { en: No number., zh-Hant: 無從量化。 }\n", "E0321"),
        new("scenario: neither changes nor a reason", c => c.Write("scenarios/a.yml", "«" + ScenarioTests.Calm[..ScenarioTests.Calm.IndexOf("  changes", StringComparison.Ordinal)]), "E0321"),
        Of("  from: 1995\n", "  from: 1995\n  «to: 1994\n", "E0322"),
        Of("from: 1995", "from: «1889", "E0115"),
        Of("source: calculus", "source: «calculous", "E0323"),
        Of("  from: 1995\n", "  from: 1995\n  recommendation: «R-1\n", "E0324"),
        new("scenario: a recommendation followed twice", Twice, "E0325"),
        Of("  changes:\n", "  changes:\n    - of: closeness(SYL, BOR)\n      by: 0.1\n      because: { en: So., zh-Hant: 一。 }\n    - «of: closeness(BOR, SYL)\n      to: 0.5\n      because: { en: So., zh-Hant: 二。 }\n", "E0326"),
        Of("- of: trust(BOR, SYL)\n      by: 0.1..0.2", "- «of: trust(BOR, SYL)", "E0327"),
        Of("- of: trust(BOR, SYL)\n", "- «of: trust(BOR, SYL)\n      to: 0.4\n", "E0327"),
        Of("by: 0.1..0.2", "by: «0.2..0.1", "E0328"),
        Of("by: 0.1..0.2", "by: «1.01", "E0328"),
        Of("by: 0.1..0.2", "by: «more", "E0328"),
        Of("by: 0.1..0.2", "to: «-0.1..0.2", "E0328"),
        Of("surely: 0.5", "surely: «0.5..1.5", "E0328"),
        Of("of: trust(BOR, SYL)", "of: «trust", "E0250"),
        Of("of: trust(BOR, SYL)", "of: «trusts(BOR, SYL)", "E0251"),
        Of("of: trust(BOR, SYL)\n      by: 0.1..0.2", "of: budget-share(BOR)\n      to: «12.6", "E0328"),
        Of("      surely: 0.5\n", "      «sure: 0.5\n", "E0110"),
        Of("      because: { en: So., zh-Hant: 如此。 }\n", "      because: «{ en: So. }\n", "E0121"),
        Of("of: trust(BOR, SYL)\n      by: 0.1..0.2", "parameter: alliance/line\n      «by: 0.1..0.2\n      to: 0.1", "E0110"),
        new("scenario: not a mapping", c => c.Write("scenarios/a.yml", "calm: «quiet\n"), "E0114"),
    ];

    private static Fault Of(string old, string by, string code) => Of(old, by, "", "", code);

    private static Fault Of(string old, string by, string alsoOld, string alsoBy, string code) => new(
        $"scenario: {old} → {by}{alsoBy}".Replace("\n", "⏎", StringComparison.Ordinal),
        c => c.Write("scenarios/a.yml", Once(Once(ScenarioTests.Calm, old, by), alsoOld, alsoBy)),
        code);

    private static string Once(string text, string old, string by)
    {
        Assert.True(old.Length == 0 || text.Split(old).Length == 2, $"'{old}' should stand once");
        return old.Length == 0 ? text : text.Replace(old, by, StringComparison.Ordinal);
    }

    private static void Twice(SoundCase broken)
    {
        ScenarioTests.Advise(broken);
        broken.Write("scenarios/a.yml", ScenarioTests.Calm.Replace("  from: 1995\n", "  from: 1995\n  recommendation: RC-1\n", StringComparison.Ordinal));
        broken.Write("scenarios/b.yml", ScenarioTests.Calm.Replace("calm:", "still:", StringComparison.Ordinal).Replace("  from: 1995\n", "  from: 1995\n  recommendation: «RC-1\n", StringComparison.Ordinal));
    }
}
