using Entente.Cases;
using Entente.Theories.Files;

namespace Entente.Theories.Forms.Dilemma;

/// <summary>A determinant: one thing that makes a fear's probability or cost greater.</summary>
/// <param name="Id">Id within the fear.</param>
/// <param name="Title">In words.</param>
/// <param name="Value">Its level, 0–1, the higher the greater the fear.</param>
public sealed record Determinant(string Id, Localised Title, Quantified Value);

/// <summary>A fear of A about B: how probable a thing is times what it would cost (Snyder 1984).</summary>
/// <param name="Id"><c>abandonment</c> or <c>entrapment</c>.</param>
/// <param name="Title">In words.</param>
/// <param name="Probability">What makes it probable; at least one.</param>
/// <param name="Cost">What makes it costly; empty where the probability is read as the whole fear already.</param>
/// <param name="Boundary">Level from which on the fear is held.</param>
/// <param name="Slope">Change of the probability's log-odds from no commitment of A's to the fullest.</param>
public sealed record Fear(string Id, Localised Title, IReadOnlyList<Determinant> Probability, IReadOnlyList<Determinant> Cost, Parameter Boundary, Parameter Slope)
{
    /// <summary>B does not support A.</summary>
    public const string Abandonment = "abandonment";

    /// <summary>A is drawn into B's conflict.</summary>
    public const string Entrapment = "entrapment";
}

/// <summary>
/// The danger from the adversary, and how it answers firmness: an adversary that seeks no more than security is provoked,
/// a greedy one deterred (the spiral and the deterrence model, Jervis 1978; Snyder 1984 on the adversary game).
/// </summary>
/// <param name="Danger">The danger as A sees it.</param>
/// <param name="Greed">How far the adversary wants more than security, 0–1.</param>
/// <param name="Provokes">Rise of the danger's log-odds, by full commitment, with an adversary that seeks security only.</param>
/// <param name="Deters">Their fall with one that is wholly greedy.</param>
public sealed record Reaction(Determinant Danger, Quantified Greed, Parameter Provokes, Parameter Deters);
