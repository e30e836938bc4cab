using Entente.Games;
using Entente.Theories.ConflictFiles;

namespace Entente.Cli.Commands.Conflict;

/// <summary>What is asked about a conflict.</summary>
/// <param name="From">State to follow the conflict from; null: none.</param>
/// <param name="Inverse">State that is to be made stable; null: none.</param>
/// <param name="Coalitions">Whether coalitions are looked at.</param>
/// <param name="All">Whether every state is explained.</param>
internal sealed record ConflictQuestion(int? From, int? Inverse, bool Coalitions, bool All);

/// <summary>A conflict analysed.</summary>
/// <param name="File">The conflict.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Table">Stabilities.</param>
/// <param name="StatusQuo">How it may evolve; null where no start is known.</param>
/// <param name="Coalitions">What coalitions would do; null where not asked.</param>
/// <param name="Inverse">Conditions for the state asked about, by decision maker and concept; empty where not asked.</param>
internal sealed record ConflictAnswer(ConflictFile File, ConflictQuestion Question, StabilityTable Table, StatusQuoAnalysis? StatusQuo, CoalitionAnalysis? Coalitions, IReadOnlyList<InverseConditions> Inverse)
{
    /// <summary>Minimal sets of one condition: more are no answer that anyone reads.</summary>
    private const int MostSets = 1000;

    /// <summary>Profiles of preferences that are all tried where nobody has to wait for it.</summary>
    private const int MostProfiles = 20_000;

    /// <summary>States of a conflict in which foresight is looked at.</summary>
    private const int MostForeseen = 1024;

    /// <summary>States explained although nobody asked for all.</summary>
    private const int Few = 12;

    /// <summary>Equilibria listed or explained one by one unless all states are asked for.</summary>
    public const int Many = 40;

    /// <summary>Whether nothing may be missing.</summary>
    public bool Complete => (Coalitions?.Complete ?? true) && Inverse.All(i => i.Complete);

    /// <summary>What two decision makers with foresight would do; null where there are more or fewer, or very many states.</summary>
    public LimitedMoves? Foresight { get; private init; }

    /// <summary>How many profiles of strict orders make the state asked about an equilibrium, by concept; empty where there are too many to try.</summary>
    public IReadOnlyDictionary<StabilityConcept, InverseOrders> Joint { get; private init; } = new Dictionary<StabilityConcept, InverseOrders>();

    /// <summary>The sentences.</summary>
    public ConflictSentences Sentences { get; } = new(File, Table);

    /// <summary>The states that are explained: all where they are few or asked for, else the state followed from, the one asked about and the first equilibria.</summary>
    public IEnumerable<int> Explained => Question.All || File.States.Count <= Few
        ? Enumerable.Range(0, File.States.Count)
        : new[] { Question.From, Question.Inverse }.OfType<int>().Concat(Equilibria.Take(Many)).Distinct().Order();

    /// <summary>States that are an equilibrium under some concept.</summary>
    public IEnumerable<int> Equilibria => Enumerable.Range(0, File.States.Count).Where(s => StabilityTable.Concepts.Any(c => Table.IsEquilibrium(c, s)));

    /// <summary>Analyses it.</summary>
    public static ConflictAnswer Of(ConflictFile file, ConflictQuestion question, IProgress<double> progress, CancellationToken cancellation)
    {
        var table = StabilityTable.Of(file.Model, question.Coalitions || question.Inverse is not null ? null : progress, cancellation);
        var evolution = question.From is { } from ? StatusQuoAnalysis.From(file.Model, from) : null;
        var coalitions = question.Coalitions ? CoalitionAnalysis.Of(table, progress, cancellation) : null;
        var inverse = question.Inverse is { } state ? Conditions(file.Model, state, progress, cancellation) : [];
        return new ConflictAnswer(file, question, table, evolution, coalitions, inverse)
        {
            Joint = Jointly(file.Model, question.Inverse, cancellation),
            Foresight = file.DecisionMakers.Count == 2 && file.States.Count <= MostForeseen ? LimitedMoves.Of(file.Model, cancellation) : null,
        };
    }

    private static List<InverseConditions> Conditions(ConflictModel model, int state, IProgress<double> progress, CancellationToken cancellation)
    {
        var found = new List<InverseConditions>();
        foreach (var maker in Enumerable.Range(0, model.DecisionMakers.Count))
        {
            foreach (var concept in StabilityTable.Concepts)
            {
                found.Add(InverseConditions.Of(model, concept, maker, state, new SearchOptions { MaximumSubsets = MostSets }, cancellation));
                progress.Report(found.Count / (double)(model.DecisionMakers.Count * StabilityTable.Concepts.Count));
            }
        }

        return found;
    }

    private static Dictionary<StabilityConcept, InverseOrders> Jointly(ConflictModel model, int? state, CancellationToken cancellation)
    {
        int[] all = [.. Enumerable.Range(0, model.DecisionMakers.Count)];
        return state is { } wanted && model.States.Count <= InverseOrders.MaximumStates && InverseOrders.Count(model.States.Count, all.Length, OrderKind.Strict) <= MostProfiles
            ? StabilityTable.Concepts.ToDictionary(c => c, c => InverseOrders.Of(model, c, wanted, all, options: new SearchOptions { MaximumSubsets = 1 }, cancellation: cancellation))
            : [];
    }
}
