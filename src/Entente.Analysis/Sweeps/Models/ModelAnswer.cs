using Entente.Ensembles.Discovery;
using Entente.Ensembles.Robustness;
using Entente.Ensembles.Sensitivity;
using Entente.Numerics;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>What a reading comes to over all runs of a choice.</summary>
/// <param name="Part">The choice.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Value">Median and 5–95 % interval over the runs that have a value; null where none has.</param>
/// <param name="Missing">Runs without a value.</param>
public sealed record ReadingSummary(string Part, SweptReading Reading, Interval? Value, int Missing);

/// <summary>How much a reading depends on an input, by whichever measures the design allows; the others are null.</summary>
/// <param name="Input">The input; <see cref="Chance"/> for chance itself.</param>
public sealed record InputSensitivity(string Input)
{
    /// <summary>The name that chance goes by among inputs; no parameter of a model may be called so.</summary>
    public const string Chance = "chance";

    /// <summary>Share of the variance owed to the input alone.</summary>
    public Estimate? First { get; init; }

    /// <summary>Share of the variance owed to it with all its interactions.</summary>
    public Estimate? Total { get; init; }

    /// <summary>Elementary effects, per range of the input.</summary>
    public ElementaryEffects? Effects { get; init; }

    /// <summary>Borgonovo's δ.</summary>
    public DeltaMeasure? Delta { get; init; }

    /// <summary>PAWN.</summary>
    public PawnIndex? Pawn { get; init; }

    /// <summary>What the reading comes to at the ends of its range; null of chance, which has none.</summary>
    public InputSwing? Swing { get; init; }
}

/// <summary>How much a reading depends on every input.</summary>
/// <param name="Part">The choice.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Outcome">Whether that could be estimated.</param>
/// <param name="Inputs">The inputs; empty unless estimated.</param>
/// <param name="Runs">Runs or rows of the design looked at.</param>
/// <param name="Missing">Those of them left out for want of a value.</param>
public sealed record ReadingSensitivity(string Part, SweptReading Reading, Outcome Outcome, IReadOnlyList<InputSensitivity> Inputs, long Runs, long Missing)
{
    /// <summary>δ of an input that does not exist: what chance alone gives; null in designs of their own.</summary>
    public DeltaMeasure? DummyDelta { get; init; }

    /// <summary>PAWN of an input that does not exist.</summary>
    public PawnIndex? DummyPawn { get; init; }
}

/// <summary>A box of inputs in which runs of interest are dense.</summary>
/// <param name="Box">The box; limits in the units of the inputs.</param>
/// <param name="Restrictions">What it owes to each limit, most telling first.</param>
public sealed record FoundBox(Box Box, IReadOnlyList<Restriction> Restrictions);

/// <summary>Where runs of interest lie, of one choice.</summary>
/// <param name="Part">The choice.</param>
/// <param name="Share">Share of runs of interest, among all.</param>
/// <param name="Missing">Runs in which the reading has no value, which count as not of interest.</param>
/// <param name="Runs">Runs searched.</param>
/// <param name="Boxes">Boxes found, one after the other; empty where no input tells them apart.</param>
public sealed record InterestRegion(string Part, double Share, int Missing, int Runs, IReadOnlyList<FoundBox> Boxes);

/// <summary>Where, along one input, runs of interest become the greater part, or cease to be, under one choice.</summary>
/// <param name="Part">The choice.</param>
/// <param name="Input">The input.</param>
/// <param name="Points">The flips: 1 stands for the greater part, 0 for about half, −1 for the smaller part.</param>
public sealed record InputTipping(string Part, string Input, TippingPoints<int> Points);

/// <summary>How a choice does against the others on the same runs.</summary>
/// <param name="Part">The choice.</param>
/// <param name="Satisficing">How often it is good enough; null if nobody said what is.</param>
/// <param name="Regret">What it has to regret; null if nobody said what is wanted, or no run can be compared.</param>
/// <param name="LeftOut">Runs left out of the comparison because the goal has no value under one of the choices.</param>
public sealed record ChoiceStanding(string Part, Satisficing? Satisficing, Regret? Regret, int LeftOut);

/// <summary>What a sweep of a model shows.</summary>
/// <param name="Summaries">By choice and reading.</param>
/// <param name="Sensitivities">By choice and reading.</param>
/// <param name="Regions">Where the runs of interest lie, by choice; empty if that was not asked.</param>
/// <param name="Tippings">Where they become the greater part, by choice and input; empty if that was not asked.</param>
/// <param name="Choices">How the choices stand; empty without any.</param>
/// <param name="Courses">The outputs over time.</param>
public sealed record ModelAnswer(
    IReadOnlyList<ReadingSummary> Summaries,
    IReadOnlyList<ReadingSensitivity> Sensitivities,
    IReadOnlyList<InterestRegion> Regions,
    IReadOnlyList<InputTipping> Tippings,
    IReadOnlyList<ChoiceStanding> Choices,
    SweptFans Courses);
