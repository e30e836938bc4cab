using Entente.Cases;
using Entente.Theories.Forms.Cascade;
using Entente.Theories.Forms.Comparison;
using Entente.Theories.Forms.Dilemma;
using Entente.Theories.Forms.Options;
using Entente.Theories.Forms.Table;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms;

/// <summary>A theory's answer about one subject in one year, draw by draw.</summary>
public sealed record Judgement
{
    /// <summary>Year.</summary>
    public required int Year { get; init; }

    /// <summary>Index into the reading's verdicts, one per draw.</summary>
    public required byte[] Verdicts { get; init; }

    /// <summary>The quantity that the verdict turns on, one value per draw.</summary>
    public required ReadOnlyMemory<double> Value { get; init; }

    /// <summary>What <see cref="Value"/> measures.</summary>
    public required Localised Unit { get; init; }

    /// <summary>What the verdict is made of.</summary>
    public required IReadOnlyList<JudgedPart> Parts { get; init; }

    /// <summary>Measures that entered, in order of first use, each once.</summary>
    public required IReadOnlyList<Measured> Measures { get; init; }

    /// <summary>Share of the weight that priors hold in the part that decides on the thinnest evidence, 0–1.</summary>
    public required double PriorShare { get; init; }

    /// <summary>Whether it states what is there without uncertainty, so that a probability would mean nothing.</summary>
    public bool OnlyDescribes { get; init; }

    /// <summary>What each choice brings in each situation, where the theory says so.</summary>
    public DecisionTable? Decisions { get; init; }

    /// <summary>Two ties side by side, in comparisons.</summary>
    public Profile? Profile { get; init; }

    /// <summary>What commitment does to the losses, where the theory is about that.</summary>
    public TradeOff? TradeOff { get; init; }

    /// <summary>How the options stand, where the theory chooses among some.</summary>
    public SolvedOptions? Options { get; init; }

    /// <summary>The solved game of stated ranks, where there is one.</summary>
    public SolvedGame? Game { get; init; }

    /// <summary>The solved game whose payoffs are formulas, where there is one.</summary>
    public PlayedGame? Played { get; init; }

    /// <summary>The course of the simulated or fitted model, where there is one.</summary>
    public SimulatedCourse? Simulated { get; init; }

    /// <summary>Who was dragged in by whom, where the theory is about a war that spreads.</summary>
    public DragIn? DragIn { get; init; }
}

/// <summary>A part of a judgement.</summary>
/// <param name="Id">Id within the theory, or a record id.</param>
/// <param name="Title">In words.</param>
/// <param name="Value">One value per draw, or a single one that goes for all.</param>
/// <param name="Holds">1 where it holds, 0 where not; empty where it is only a value.</param>
/// <param name="PriorShare">0–1.</param>
public sealed record JudgedPart(string Id, Localised Title, ReadOnlyMemory<double> Value, ReadOnlyMemory<double> Holds, double PriorShare)
{
    /// <summary>What its value measures, where that is not a level on the 0–1 scale.</summary>
    public Localised? Unit { get; init; }

    /// <summary>Whether it is only an ingredient of other parts: what is thin in it is said of those.</summary>
    public bool IsIngredient { get; init; }
}
