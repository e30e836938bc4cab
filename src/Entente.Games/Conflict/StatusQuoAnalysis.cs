namespace Entente.Games;

/// <summary>
/// How a conflict can evolve from a state (Li, Kilgour and Hipel 2005): what all decision makers together can reach by legal sequences, of any
/// moves and of improvements only.
/// </summary>
public sealed class StatusQuoAnalysis
{
    private readonly LegalSequences moves;
    private readonly LegalSequences improvements;

    private StatusQuoAnalysis(LegalSequences moves, LegalSequences improvements) => (this.moves, this.improvements) = (moves, improvements);

    /// <summary>Where the conflict stands.</summary>
    public int Start => moves.Start;

    /// <summary>Follows the moves from a state.</summary>
    public static StatusQuoAnalysis From(ConflictModel model, int state)
    {
        int[] all = [.. model.Makers];
        return new(LegalSequences.From(model, all, state), LegalSequences.From(model, all, state, improvementsOnly: true));
    }

    /// <summary>Least number of moves to a state, 0 for the start; null where it cannot be reached.</summary>
    public int? Distance(int state, bool improvementsOnly = false) => Of(improvementsOnly).Distance(state);

    /// <summary>A shortest sequence of moves to a state; empty where there is none.</summary>
    public IReadOnlyList<ConflictMove> PathTo(int state, bool improvementsOnly = false) => Of(improvementsOnly).PathTo(state);

    /// <summary>The evolution: after how many moves which states can be reached for the first time, the start alone at first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Evolution(bool improvementsOnly = false)
    {
        var found = Of(improvementsOnly);
        return [[Start], .. found.Reached.Where(s => s != Start).GroupBy(s => found.Distance(s)!.Value).OrderBy(g => g.Key).Select(g => (IReadOnlyList<int>)[.. g.Order()])];
    }

    private LegalSequences Of(bool improvementsOnly) => improvementsOnly ? improvements : moves;
}
