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
    /// <summary>A lead below this, in percentage points, is told as nearly equal: it may turn with other draws.</summary>
    public const double Narrow = 3;

    /// <summary>Share of every verdict as things stand, in the order of the reading's verdicts, on the draws on which influence is measured.</summary>
    public IReadOnlyList<double> Now { get; init; } = [];

    /// <summary>Share of every verdict under the scenario, in the same order and draws.</summary>
    public IReadOnlyList<double> Then { get; init; } = [];

    /// <summary>Whether the most likely verdict is then another one than now, on the same draws.</summary>
    public bool Overturns { get; init; }

    /// <summary>The answer whose share moves most, the verdict's own where none moves more; null where shares are not known.</summary>
    public AnswerMove? Mover { get; init; }

    /// <summary>Whether another answer than the verdict moves more, by so much that it can be printed.</summary>
    public bool AnotherMovesMore => Mover is { } mover && mover.Verdict != Finding.Verdict && Math.Abs(mover.Points) - Math.Abs(Points) >= 0.05;

    /// <summary>The largest change of any answer's share, in percentage points and with its sign.</summary>
    public double Largest => AnotherMovesMore ? Mover!.Points : Points;

    /// <summary>Whether the most likely verdict changes, but leads the next by less than <see cref="Narrow"/> now or then.</summary>
    public bool NearlyEqual => Overturns && Now.Count > 0 && Math.Min(Lead(Now), Lead(Then)) < Narrow;

    /// <summary>Whether the most likely verdict changes and leads clearly both now and then.</summary>
    public bool Reverses => Overturns && !NearlyEqual;

    /// <summary>The wording of <see cref="Becomes"/>.</summary>
    public Localised BecomesText => Becomes != Finding.Verdict ? Finding.Alternatives.First(a => a.Verdict == Becomes).Text : Finding.VerdictText;

    /// <summary>By how many percentage points the largest share leads the second.</summary>
    /// <param name="shares">Shares of all answers, 0–1.</param>
    public static double Lead(IReadOnlyList<double> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        var sorted = shares.OrderDescending().ToArray();
        return sorted.Length == 0 ? 0 : 100 * (sorted[0] - (sorted.Length > 1 ? sorted[1] : 0));
    }
}

/// <summary>How the share of one answer moves.</summary>
/// <param name="Verdict">Its key.</param>
/// <param name="Text">Its wording.</param>
/// <param name="Now">Share of draws as things stand, 0–1.</param>
/// <param name="Then">Share of the same draws under the scenario, 0–1.</param>
public sealed record AnswerMove(string Verdict, Localised Text, double Now, double Then)
{
    /// <summary>The change in percentage points.</summary>
    public double Points => 100 * (Then - Now);
}
