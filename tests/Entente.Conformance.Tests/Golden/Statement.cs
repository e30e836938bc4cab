using Entente.Cases;

namespace Entente.Conformance.Tests.Golden;

/// <summary>A conclusion of a source document, in our words, and where to look for what the run concludes.</summary>
/// <param name="Id">Unique; the heading's anchor.</param>
/// <param name="System">Row of the catalogue of systems.</param>
/// <param name="Source">Document and section.</param>
/// <param name="Text">What it concludes.</param>
/// <param name="Findings">Findings to look at, in the order shown; with no examples either, a statement that no theory reads.</param>
/// <param name="Examples">Worked examples of theories that state it.</param>
/// <param name="Because">What keeps the run from agreeing, and what would change that; null where all agrees.</param>
internal sealed record Statement(string Id, string System, string Source, Localised Text, IReadOnlyList<Look> Findings, IReadOnlyList<Worked> Examples, Localised? Because);

/// <summary>A finding to look at.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Confirms">Verdicts that would confirm the statement; none for a part, for which no theory draws a line.</param>
/// <param name="Part">The part to show instead of the verdict; null for the verdict.</param>
internal sealed record Look(string Id, IReadOnlyList<string> Confirms, string? Part);

/// <summary>A worked example.</summary>
/// <param name="Theory">Id of the theory.</param>
/// <param name="At">Its place among the theory's examples, from 1.</param>
/// <param name="Confirms">The answer that the statement asks for.</param>
/// <param name="Title">What it is an example of.</param>
internal sealed record Worked(string Theory, int At, string Confirms, Localised Title);
