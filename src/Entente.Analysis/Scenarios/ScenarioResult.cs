using Entente.Analysis.Findings;
using Entente.Cases;

namespace Entente.Analysis.Scenarios;

/// <summary>What a scenario does to the findings that give a verdict.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Effects">On each finding that it touches, the largest change first.</param>
/// <param name="Judged">Findings with a verdict in the years in which it acts.</param>
/// <param name="Open">Findings that it touches and that give no verdict, so that nothing can be said of them.</param>
public sealed record ScenarioResult(Scenario Scenario, IReadOnlyList<ScenarioEffect> Effects, int Judged, int Open)
{
    /// <summary>What each change of the scenario is about, in words and in its order.</summary>
    public IReadOnlyList<Localised> Titles { get; init; } = [];
}

/// <summary>What a scenario does to one finding, draw against draw.</summary>
/// <param name="Finding">The finding as it is.</param>
/// <param name="With">Probability of its verdict under the scenario, 0–1, on the draws on which influence is measured.</param>
/// <param name="Points">Change of that probability in percentage points.</param>
/// <param name="Differs">Share of draws in which the verdict is another one, 0–1.</param>
/// <param name="Becomes">Key of the most likely verdict under the scenario.</param>
/// <param name="BecomesShare">Its share of draws, 0–1.</param>
public sealed record ScenarioEffect(Finding Finding, double With, double Points, double Differs, string Becomes, double BecomesShare)
{
    /// <summary>Share of every verdict as things stand, in the order of the reading's verdicts, on the draws on which influence is measured.</summary>
    public IReadOnlyList<double> Now { get; init; } = [];

    /// <summary>Share of every verdict under the scenario, in the same order and draws.</summary>
    public IReadOnlyList<double> Then { get; init; } = [];

    /// <summary>Whether the most likely verdict is then another one than now, on the same draws.</summary>
    public bool Overturns { get; init; }

    /// <summary>The wording of <see cref="Becomes"/>.</summary>
    public Localised BecomesText => Becomes != Finding.Verdict ? Finding.Alternatives.First(a => a.Verdict == Becomes).Text : Finding.VerdictText;
}
