using Entente.Cases;
using Entente.Games;

namespace Entente.Theories.ConflictFiles;

/// <summary>A conflict as people write it in YAML, read and checked: the graph model with the words for it.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Title">Title.</param>
/// <param name="Says">What it is about, in a short paragraph.</param>
/// <param name="Sources">Keys of references.bib.</param>
/// <param name="DecisionMakers">In the order of the file, which is the model's.</param>
/// <param name="States">In the order of the model.</param>
/// <param name="Model">Moves and preferences.</param>
public sealed record ConflictFile(string Id, Localised Title, Localised Says, IReadOnlyList<string> Sources, IReadOnlyList<StatedMaker> DecisionMakers, IReadOnlyList<StatedState> States, ConflictModel Model)
{
    /// <summary>Options and combinations; null where the moves are listed one by one.</summary>
    public OptionForm? Options { get; init; }

    /// <summary>State in which the conflict began or stands; null where the file does not say.</summary>
    public int? StatusQuo { get; init; }

    /// <summary>Answers that others published.</summary>
    public IReadOnlyList<KnownAnswer> Known { get; init; } = [];

    /// <summary>The options of all decision makers in the order of the masks' bits.</summary>
    public IReadOnlyList<StatedOption> AllOptions => [.. DecisionMakers.SelectMany(m => m.Options)];
}

/// <summary>A decision maker.</summary>
/// <param name="Id">Word that the file uses.</param>
/// <param name="Text">In words.</param>
/// <param name="Options">What it may do or leave; empty where its moves are listed.</param>
public sealed record StatedMaker(string Id, Localised Text, IReadOnlyList<StatedOption> Options);

/// <summary>An option.</summary>
/// <param name="Id">Word that conditions use.</param>
/// <param name="Text">In words.</param>
/// <param name="Change">Which changes can be made.</param>
public sealed record StatedOption(string Id, Localised Text, OptionChange Change);

/// <summary>A state.</summary>
/// <param name="Id">Word that the file uses.</param>
/// <param name="Text">In words; null where its options tell.</param>
public sealed record StatedState(string Id, Localised? Text);

/// <summary>An answer that a publication gives, for tests to hold ours against.</summary>
/// <param name="At">Where it stands in the file.</param>
/// <param name="Claims">What is claimed.</param>
/// <param name="Source">Key of references.bib.</param>
/// <param name="Equilibria">All equilibria under a concept.</param>
/// <param name="Stable">All states that are stable for a decision maker under a concept.</param>
/// <param name="Shifts">Shifts from one equilibrium to another that a coalition would make.</param>
public sealed record KnownAnswer(Position At, Localised Claims, string Source, IReadOnlyDictionary<StabilityConcept, IReadOnlyList<int>> Equilibria, IReadOnlyList<KnownStable> Stable, IReadOnlyList<KnownShift> Shifts);

/// <summary>States said to be stable for a decision maker, and no others.</summary>
/// <param name="DecisionMaker">Index of the decision maker.</param>
/// <param name="Concept">Under which concept.</param>
/// <param name="States">All of them.</param>
public sealed record KnownStable(int DecisionMaker, StabilityConcept Concept, IReadOnlyList<int> States);

/// <summary>A shift that a coalition is said to be able and willing to make.</summary>
/// <param name="From">The equilibrium left.</param>
/// <param name="To">The state entered.</param>
/// <param name="Members">Indices of the coalition's members.</param>
public sealed record KnownShift(int From, int To, IReadOnlyList<int> Members);
