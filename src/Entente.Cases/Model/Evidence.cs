using Entente.Cases.Dates;

namespace Entente.Cases;

/// <summary>Whether a claim speaks of something lasting or of something that happened.</summary>
public enum EvidenceKind
{
    /// <summary>Holds from its date until it ends.</summary>
    State,

    /// <summary>Happened; fades with the half-life of its dimension.</summary>
    Event,
}

/// <summary>NATO STANAG 2511 grade: reliability of the source (A–F), credibility of the claim (1–6).</summary>
/// <param name="Reliability">A to F; F: cannot be judged.</param>
/// <param name="Credibility">1 to 6; 6: cannot be judged.</param>
public readonly record struct Grade(char Reliability, int Credibility)
{
    /// <summary><c>B2</c>.</summary>
    public override string ToString() => $"{Reliability}{Credibility}";
}

/// <summary>What every coded item, claim or record, has in common.</summary>
/// <param name="Id">Id, unique in the case.</param>
/// <param name="Date">When it happened or began.</param>
/// <param name="ValidUntil">When it ended; null: has not.</param>
/// <param name="Published">When the claim became public.</param>
/// <param name="Source">Key in the case's sources.</param>
/// <param name="Locator">Where in the source.</param>
/// <param name="Grade">Reliability and credibility.</param>
/// <param name="Origin">Shared by claims that go back to one origin; its own id when it stands alone.</param>
/// <param name="Claim">The claim, paraphrased.</param>
/// <param name="Note">The coder's note; may be empty.</param>
/// <param name="At">Where the row stands.</param>
public sealed record Provenance(string Id, EdtfDate Date, EdtfDate? ValidUntil, EdtfDate Published, string Source, string Locator, Grade Grade, string Origin, Localised Claim, string Note, Position At);

/// <summary>One coded claim.</summary>
/// <param name="Provenance">Who says it, where, when.</param>
/// <param name="Kind">State or event.</param>
/// <param name="From">Actor or group.</param>
/// <param name="To">Actor or group; null for a dimension of one actor or group.</param>
/// <param name="Dimension">Id of the dimension.</param>
/// <param name="Value">Bin.</param>
/// <param name="Coder">Who coded it.</param>
public sealed record EvidenceItem(Provenance Provenance, EvidenceKind Kind, string From, string? To, string Dimension, int Value, string Coder)
{
    /// <summary>Id, unique in the case.</summary>
    public string Id => Provenance.Id;
}

/// <summary>One cited value of a quantity.</summary>
/// <param name="Provenance">Who says it, where, when.</param>
/// <param name="From">Actor.</param>
/// <param name="To">Actor; null for a quantity of one actor.</param>
/// <param name="Quantity">Id of the quantity.</param>
/// <param name="Value">Value in the quantity's unit, within its range.</param>
/// <param name="Error">Standard error of measurement, in percent of the value; null: that of the quantity.</param>
/// <param name="Coder">Who coded it.</param>
public sealed record Datum(Provenance Provenance, string From, string? To, string Quantity, double Value, double? Error, string Coder)
{
    /// <summary>Id, unique in the case.</summary>
    public string Id => Provenance.Id;

    /// <summary>With an end it is a state that held until then; without, a fact of its day, which fades.</summary>
    public EvidenceKind Kind => Provenance.ValidUntil is null ? EvidenceKind.Event : EvidenceKind.State;
}

/// <summary>Another coder's blind reading of a claim: compared with the first, never pooled with it.</summary>
/// <param name="Item">Id of the claim.</param>
/// <param name="Value">Bin that the second coder chose; null where the claim could not be found.</param>
/// <param name="Coder">Who read it.</param>
/// <param name="Note">Why; may be empty.</param>
public sealed record SecondReading(string Item, int? Value, string Coder, string Note);

/// <summary>One row of a register.</summary>
/// <param name="Provenance">Who says it, where, when.</param>
/// <param name="Register">Id of the register.</param>
/// <param name="Cells">The declared columns' texts, each checked against its type.</param>
public sealed record Record(Provenance Provenance, string Register, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>Id, unique in the case.</summary>
    public string Id => Provenance.Id;
}
