using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults of games whose payoffs are formulas.</summary>
internal sealed class PlayedFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("bridge", "\"plays(river, wait)\"", "\"«equilibrium(wait)\"", "E0463"),
        new("bridge", "\"plays(river, wait)\"", "\"«plays(river)\"", "E0464"),
        new("bridge", "\"plays(river, wait)\"", "\"plays(river, «fight)\"", "E0465"),
        new("bridge", "\"plays(river, wait)\"", "\"plays(«rivet, wait)\"", "E0465"),
        new("bridge", "gets(invader)", "gets(«invaders)", "E0465"),
        new("bridge", "at-least: 0.5", "at-least: «)", "E0401"),
        new("bridge", "at-least: 0.5", "at-least: «odd", "E0454"),
        new("bridge", "of: \"comes(A, B)\"", "of: \"comes(A, B)\", shown: «maybe", "E0468"),
        new("ferry-game", "unit: { en: rank", "wanted: «[sail]\nunit: { en: rank", "E0469"),
        new("guest", Tree, Tripled(actions: 3), $"{Line}:1 E0467"),
        new("guest", Tree, Wide(11), $"{Line}:1 E0466"),
        new("guest", Tree, Twice, $"{Line}:1 E0477"),
    ];

    private static string Tree => PlayedTheories.Guest[PlayedTheories.Guest.IndexOf("tree:\n", StringComparison.Ordinal)..PlayedTheories.Guest.IndexOf("value: equilibria", StringComparison.Ordinal)];

    private static int Line => PlayedTheories.Guest.Split("tree:\n")[0].Count(c => c == '\n') + 1;

    /// <summary>The host moves in the dark, and once more after the guest.</summary>
    private static string Twice
    {
        get
        {
            const string Last = "{ who: host, knows: late, does: { a: { en: a, zh-Hant: 甲, then: { pay: [0, 0] } }, b: { en: b, zh-Hant: 乙, then: { pay: [0, 1] } } } }";
            return $"tree: {{ who: host, knows: early, does: {{ a: {{ en: a, zh-Hant: 甲, then: {Last} }}, b: {{ en: b, zh-Hant: 乙, then: {Last} }} }} }}\n";
        }
    }

    /// <summary>Three nodes that the host cannot tell apart.</summary>
    private static string Tripled(int actions)
    {
        var does = string.Concat(Enumerable.Range(0, actions).Select(a => $"move-{a}: {{ en: move, zh-Hant: 動, then: {{ pay: [0, 0] }} }}, "));
        var draws = string.Concat(Enumerable.Range(0, 3).Select(d => $"draw-{d}: {{ en: draw, zh-Hant: 抽, probability: 1/3, then: {{ who: host, knows: nothing, does: {{ {does}}} }} }}, "));
        return $"tree: {{ chance: lots, draws: {{ {draws}}} }}\n";
    }

    /// <summary>So many sets of two nodes each, with two actions each.</summary>
    private static string Wide(int sets)
    {
        var draws = string.Concat(Enumerable.Range(0, 2 * sets).Select(d => $"draw-{d}: {{ en: draw, zh-Hant: 抽, probability: 1/{2 * sets}, then: {{ who: host, knows: set-{d / 2}, does: {{ a: {{ en: a, zh-Hant: 甲, then: {{ pay: [0, 0] }} }}, b: {{ en: b, zh-Hant: 乙, then: {{ pay: [0, 1] }} }} }} }} }}, "));
        return $"tree: {{ chance: lot, draws: {{ {draws}}} }}\n";
    }
}
