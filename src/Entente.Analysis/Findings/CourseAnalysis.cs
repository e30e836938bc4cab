using Entente.Cases;

namespace Entente.Analysis.Findings;

/// <summary>What a simulated model goes through from the year judged on. Quantiles are of the draws, given evidence, coding and theory, at each time taken by itself.</summary>
/// <param name="Model">Id of the model.</param>
/// <param name="Title">Its name.</param>
/// <param name="Start">Year of step 0.</param>
/// <param name="StepYears">Years that a step takes; null where the model does not say.</param>
/// <param name="Steps">The steps told, ascending, the first and the last of the simulation among them.</param>
/// <param name="Outputs">The quantities that the theory speaks of.</param>
public sealed record CourseAnalysis(string Model, Localised Title, int Start, double? StepYears, IReadOnlyList<int> Steps, IReadOnlyList<CourseOutput> Outputs)
{
    /// <summary>Last year that a fit has seen, where later ones are told too; null where there is none.</summary>
    public int? SeenThrough { get; init; }

    /// <summary>Where a step stands in time: its year where the model says how long a step takes, otherwise the step itself.</summary>
    public double At(int step) => StepYears is { } years ? Start + (step * years) : step;
}

/// <summary>A quantity of a simulated model.</summary>
/// <param name="Kind">Id of the model's output: quantities of one kind can be compared.</param>
/// <param name="Of">Ids of the actors whose it is; none where there is one for the model.</param>
/// <param name="Title">Whose it is and what it stands for.</param>
/// <param name="Unit">What it is measured in.</param>
/// <param name="Low">No value lies below; may be −∞.</param>
/// <param name="High">No value lies above; may be +∞.</param>
/// <param name="Points">Its quantiles at each step told.</param>
public sealed record CourseOutput(string Kind, IReadOnlyList<string> Of, Localised Title, Localised Unit, double Low, double High, IReadOnlyList<CoursePoint> Points)
{
    /// <summary>What was counted at each step told; empty where the quantity stands for nothing that is counted.</summary>
    public IReadOnlyList<int> Counted { get; init; } = [];
}

/// <summary>Quantiles over the draws that have an answer; NaN where none has.</summary>
/// <param name="P05">5 %.</param>
/// <param name="P25">25 %.</param>
/// <param name="Median">50 %.</param>
/// <param name="P75">75 %.</param>
/// <param name="P95">95 %.</param>
public readonly record struct CoursePoint(double P05, double P25, double Median, double P75, double P95);
