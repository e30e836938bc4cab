using Entente.Cases.Codebooks;
using Entente.Cases.Dates;

namespace Entente.Cases;

/// <summary>What somebody might do: what is changed, from when, how surely.</summary>
/// <param name="Id">Id, unique in the case.</param>
/// <param name="Title">Title.</param>
/// <param name="Claim">What the document proposes or foresees, paraphrased.</param>
/// <param name="Source">Key of the source.</param>
/// <param name="Locator">Where in it.</param>
/// <param name="Years">Years in which it acts.</param>
/// <param name="Changes">What it changes; empty where the model cannot represent it.</param>
/// <param name="At">Where it is written.</param>
public sealed record Scenario(string Id, Localised Title, Localised Claim, string Source, string Locator, Years Years, IReadOnlyList<Intervention> Changes, Position At)
{
    /// <summary>The record of the register <c>recommendations</c> that it puts into effect; null where it is none of them.</summary>
    public string? Recommendation { get; init; }

    /// <summary>Why the model cannot represent it; null where it can.</summary>
    public Localised? Cannot { get; init; }
}

/// <summary>One thing that a scenario changes.</summary>
/// <param name="Target">Canonical call of an indicator, such as <c>trust(A, B)</c>, or <c>theory/parameter</c>.</param>
/// <param name="Kind">Whether it is set or shifted, and of what kind the target is.</param>
/// <param name="Low">Least value or shift, in the indicator's unit.</param>
/// <param name="High">Greatest value or shift.</param>
/// <param name="SurelyLow">Least probability that the measure has the effect, 0–1.</param>
/// <param name="SurelyHigh">Greatest probability.</param>
/// <param name="Because">Why this effect and this size.</param>
/// <param name="At">Where it is written.</param>
public sealed record Intervention(string Target, InterventionKind Kind, double Low, double High, double SurelyLow, double SurelyHigh, Localised Because, Position At)
{
    /// <summary>The values that the indicator may have; of a parameter undefined.</summary>
    public ValueRange Range { get; init; } = new(0, 1);
}

/// <summary>How a thing is changed.</summary>
public enum InterventionKind
{
    /// <summary>The indicator is shifted, and kept within its range.</summary>
    Shift,

    /// <summary>The indicator is set.</summary>
    Set,

    /// <summary>The theory's parameter is set.</summary>
    Parameter,
}
