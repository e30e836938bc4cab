using Entente.Analysis.Flips;
using Entente.Cases;

namespace Entente.Analysis.Findings;

/// <summary>One traced answer of one theory about one subject in one year.</summary>
public sealed record Finding
{
    /// <summary><c>R9/four-phases/A-B/2010</c>, followed by <c>/variant</c> for any reading but the theory's own.</summary>
    public required string Id { get; init; }

    /// <summary>Row of the product's catalogue of systems, such as <c>R9</c>.</summary>
    public required string System { get; init; }

    /// <summary>Id of the theory.</summary>
    public required string Theory { get; init; }

    /// <summary>Id of the reading; <c>default</c> for the theory's own.</summary>
    public required string Variant { get; init; }

    /// <summary>Actors it is about.</summary>
    public required IReadOnlyList<string> Subject { get; init; }

    /// <summary>Members of the tie that the subject is held against, in comparisons; empty otherwise.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>Whom it is about, as text: tells findings of one theory and year apart.</summary>
    public string SubjectKey => Named ?? (Against.Count == 0 ? string.Join(' ', Subject) : $"{string.Join(' ', Subject)} ~ {string.Join(' ', Against)}");

    /// <summary>Id of the scenario that it is about, where findings of one theory and year share their actors; null otherwise.</summary>
    public string? Named { get; init; }

    /// <summary>Whether the order of <see cref="Subject"/> matters: from the first to the second.</summary>
    public required bool Directed { get; init; }

    /// <summary>Year judged.</summary>
    public required int Year { get; init; }

    /// <summary>The question in words.</summary>
    public required Localised Question { get; init; }

    /// <summary>Key of the verdict; <see cref="NoVerdict"/> where the prior dominates.</summary>
    public required string Verdict { get; init; }

    /// <summary>The verdict in words.</summary>
    public required Localised VerdictText { get; init; }

    /// <summary>Share of draws in which the verdict holds, given evidence, coding and theory; null where the finding only describes or gives none.</summary>
    public required double? Probability { get; init; }

    /// <summary>The quantity that the verdict turns on.</summary>
    public required Quantity Value { get; init; }

    /// <summary>All other verdicts with their probabilities, most likely first; all of them where the prior dominates and no verdict is given.</summary>
    public required IReadOnlyList<Alternative> Alternatives { get; init; }

    /// <summary>Evidence and record ids that bear on it, most influential first.</summary>
    public required IReadOnlyList<Influence> Evidence { get; init; }

    /// <summary>Share of the weight that priors hold in the part that decides on the thinnest evidence, 0–1.</summary>
    public double PriorShare { get; init; }

    /// <summary>Whether nothing but priors went in.</summary>
    public required bool PriorOnly { get; init; }

    /// <summary>Assumptions of the theory and its variant.</summary>
    public required IReadOnlyList<Localised> Assumptions { get; init; }

    /// <summary>What a reader must know before relying on it.</summary>
    public required IReadOnlyList<Warning> Warnings { get; init; }

    /// <summary>What the verdict is made of: axes of a plane, tests, records in force.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>The indicators that entered.</summary>
    public required IReadOnlyList<IndicatorUse> Indicators { get; init; }

    /// <summary>Two ties side by side, for findings of a comparison.</summary>
    public TieProfile? Profile { get; init; }

    /// <summary>What each choice brings in each situation, for findings of a decision table.</summary>
    public Decisions? Decisions { get; init; }

    /// <summary>What commitment does to the losses, for findings about that.</summary>
    public DilemmaAnalysis? Dilemma { get; init; }

    /// <summary>How the options stand, for findings that choose among some.</summary>
    public OptionsAnalysis? Options { get; init; }

    /// <summary>Who is dragged in by what, for findings about a war that spreads.</summary>
    public CascadeAnalysis? Cascade { get; init; }

    /// <summary>What the simulated model goes through, for findings of one.</summary>
    public CourseAnalysis? Course { get; init; }

    /// <summary>The solved game, for findings about one.</summary>
    public GameAnalysis? Game { get; init; }

    /// <summary>What would turn the verdict into another; null where there is no verdict to turn, or another is as likely already.</summary>
    public FlipAnalysis? Flips { get; init; }

    /// <summary>The verdict of a finding that the prior dominates.</summary>
    public const string NoVerdict = "no-verdict";
}

/// <summary>A quantity with its uncertainty.</summary>
/// <param name="Median">Median over the draws.</param>
/// <param name="P05">5 % quantile.</param>
/// <param name="P95">95 % quantile.</param>
/// <param name="Unit">What it measures, in words.</param>
public sealed record Quantity(double Median, double P05, double P95, Localised Unit);

/// <summary>A verdict that was not the most likely.</summary>
/// <param name="Verdict">Key.</param>
/// <param name="Text">In words.</param>
/// <param name="Probability">Share of draws.</param>
public sealed record Alternative(string Verdict, Localised Text, double Probability);

/// <summary>An item and what it does to the verdict.</summary>
/// <param name="Id">Evidence or record id.</param>
/// <param name="Points">Change of the verdict's probability in percentage points when the item is left out; null where there is no verdict to change.</param>
public sealed record Influence(string Id, double? Points);

/// <summary>A caution.</summary>
/// <param name="Code">Stable kebab-case code.</param>
/// <param name="Text">In words.</param>
public sealed record Warning(string Code, Localised Text);

/// <summary>A part of a finding.</summary>
/// <param name="Id">Id within the theory, or a record id.</param>
/// <param name="Title">In words.</param>
/// <param name="Value">Its value.</param>
/// <param name="Probability">Share of draws in which it holds; null where it is only a value.</param>
/// <param name="PriorShare">Share of the weight that the prior holds, 0–1.</param>
public sealed record Part(string Id, Localised Title, Quantity Value, double? Probability, double PriorShare);

/// <summary>An indicator as it entered a finding.</summary>
/// <param name="Id">Canonical call, such as <c>threat-perceived(A, B)</c>.</param>
/// <param name="Title">In words.</param>
/// <param name="Value">Its value.</param>
/// <param name="PriorShare">Share of the weight that the prior holds, 0–1.</param>
/// <param name="Items">Ids of the items that bear on it, with their expected share of the weight, 0–1.</param>
public sealed record IndicatorUse(string Id, Localised Title, Quantity Value, double PriorShare, IReadOnlyList<ItemShare> Items)
{
    /// <summary>Whether its value is in a unit of its own, which must be said beside it, and not a level on the 0–1 scale.</summary>
    public bool HasUnit { get; init; }
}

/// <summary>An item's expected share of an indicator's weight.</summary>
/// <param name="Id">Item id.</param>
/// <param name="Share">0–1.</param>
public sealed record ItemShare(string Id, double Share);
