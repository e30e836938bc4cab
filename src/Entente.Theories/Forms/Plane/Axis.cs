using Entente.Cases;
using Entente.Theories.Files;

namespace Entente.Theories.Forms.Plane;

/// <summary>An axis of a plane.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">In words.</param>
/// <param name="Value">Its level, 0–1.</param>
/// <param name="Boundary">Where low ends and high begins.</param>
public sealed record Axis(string Id, Localised Title, Quantified Value, Parameter Boundary);

/// <summary>A quarter of a plane.</summary>
/// <param name="Verdict">Its name.</param>
/// <param name="FirstHigh">Whether the first axis is high there.</param>
/// <param name="SecondHigh">Whether the second axis is high there.</param>
public sealed record Region(Verdict Verdict, bool FirstHigh, bool SecondHigh);
