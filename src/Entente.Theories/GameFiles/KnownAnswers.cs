using Entente.Cases;
using Entente.Cases.Yaml;

namespace Entente.Theories.GameFiles;

/// <summary>What the literature knows of a game.</summary>
/// <param name="By">Keys of a bibliography, with their places.</param>
/// <param name="Where">Where they say so, or in what sense; null where nothing needs to be added.</param>
/// <param name="Answers">The answers by their kind (<see cref="Kinds"/>), each as it is written.</param>
public sealed record KnownAnswers(IReadOnlyList<YamlScalar> By, Localised? Where, IReadOnlyDictionary<string, YamlNode> Answers)
{
    /// <summary>All pure equilibria of a matrix, each a strategy for each player.</summary>
    public const string Pure = "pure";

    /// <summary>What all pure equilibria of a tree pay, each list of payoffs once.</summary>
    public const string PurePayoffs = "pure-payoffs";

    /// <summary>All extreme equilibria of two players: for each player the probabilities of its strategies.</summary>
    public const string Equilibria = "equilibria";

    /// <summary>The number of maximal Nash subsets.</summary>
    public const string Subsets = "subsets";

    /// <summary>The value of a game of pure conflict to the first player.</summary>
    public const string Value = "value";

    /// <summary>The word of the place among the 144 games of 2×2.</summary>
    public const string Name = "name";

    /// <summary>What all subgame-perfect equilibria pay, each list of payoffs once.</summary>
    public const string SubgamePerfect = "subgame-perfect";

    /// <summary>All pure behaviour that beliefs support: for each, the action at every information set by its name.</summary>
    public const string Beliefs = "beliefs";

    /// <summary>For each player, the rationalisable strategies.</summary>
    public const string Rationalisable = "rationalisable";

    /// <summary>The largest sum of payoffs in a correlated equilibrium.</summary>
    public const string CorrelatedSum = "correlated-sum";

    /// <summary>For a player, what it gets by moving first and being seen, ties broken in its favour.</summary>
    public const string Leads = "leads";

    /// <summary>For a player, what it gets in every pure equilibrium if it moves first and is seen wrongly one time in ten.</summary>
    public const string NoisyPure = "noisy-pure";

    /// <summary>Every kind of answer.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Pure, PurePayoffs, Equilibria, Subsets, Value, Name, SubgamePerfect, Beliefs, Rationalisable, CorrelatedSum, Leads, NoisyPure];
}
