using System.Globalization;

namespace Entente.Games;

/// <summary>
/// Best first over the ways in which an aim can be reached: each node's linear programme bounds all plans below it, so the first
/// node taken from the queue whose own plan reaches the aim is best.
/// </summary>
internal sealed class PaymentSearch
{
    private readonly MatrixGame game;
    private readonly PaymentProgram program;
    private readonly PaymentBranching branching;
    private readonly Rational margin;
    private readonly PaymentOptions options;
    private readonly CancellationToken token;
    private readonly PriorityQueue<PaymentNode, (Rational Measure, Rational Promised, int Depth, int Number)> open = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<LinearProof> dead = [];
    private int solved;

    internal PaymentSearch(MatrixGame game, Profile target, LeverageAim aim, Rational margin, PaymentOptions options, CancellationToken token)
    {
        (this.game, this.margin, this.options, this.token) = (game, margin, options, token);
        (program, branching) = (new(game, target, options), new(game, target, aim, margin));
    }

    /// <summary>Why the search ended.</summary>
    internal SearchEnd End { get; private set; } = SearchEnd.Exhausted;

    /// <summary>No plan has less of the measure; null where no plan exists, or nothing is known as the search was cancelled.</summary>
    internal Rational? Bound { get; private set; }

    /// <summary>The proofs of the bound: one for each way that was not followed to its end.</summary>
    internal IReadOnlyList<LinearProof> Proofs { get; private set; } = [];

    /// <summary>The best payments; null where there are none or the search ended early.</summary>
    internal IReadOnlyList<ConditionalPayment>? Run()
    {
        Add(branching.Always(), [.. game.Strategies(Seat.Row)], [.. game.Strategies(Seat.Column)], 0);
        PaymentNode? best = null;
        while (End == SearchEnd.Exhausted && best is null && open.TryDequeue(out var node, out _))
        {
            Bound = node.Proof.Solution.Value;
            if (branching.Ways(node) is not { } ways)
                best = node;
            else
                Follow(node, [.. ways]);
        }

        if (best is null && End == SearchEnd.Exhausted)
            Bound = null;
        Proofs = End != SearchEnd.Exhausted ? [] : [.. best is null ? [] : new[] { best.Proof }, .. open.UnorderedItems.Select(item => item.Element.Proof), .. dead];
        return best?.Payments;
    }

    private void Follow(PaymentNode node, (PaymentDemand[] Demands, IReadOnlyList<int> Rows, IReadOnlyList<int> Columns)[] ways)
    {
        foreach (var way in ways)
        {
            if (End == SearchEnd.Exhausted)
                Add([.. node.Demands.Union(way.Demands)], way.Rows, way.Columns, node.Demands.Count);
        }
    }

    private void Add(IReadOnlyList<PaymentDemand> demands, IReadOnlyList<int> rows, IReadOnlyList<int> columns, int depth)
    {
        if (!seen.Add(Key(demands, rows, columns)))
            return;
        if (token.IsCancellationRequested || solved >= options.MaximumProgrammes)
        {
            End = token.IsCancellationRequested ? SearchEnd.Cancelled : SearchEnd.LimitReached;
            return;
        }

        var constraints = demands.Select(demand => program.Better(demand.Seat, demand.Better, demand.Worse, demand.Other, margin));
        var (first, second) = program.Solve(constraints, token);
        if (first.Solution.Status == LinearStatus.Cancelled || second?.Status == LinearStatus.Cancelled)
            End = SearchEnd.Cancelled;
        else if (second is null)
            dead.Add(first);
        else
            open.Enqueue(new(demands, rows, columns, first, program.Payments(second)), (first.Solution.Value, second.Value, -depth, solved));
        if (++solved % 100 == 0)
            options.Progress?.Report(new("payments", solved, open.Count));
    }

    private static string Key(IReadOnlyList<PaymentDemand> demands, IReadOnlyList<int> rows, IReadOnlyList<int> columns) => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(' ', rows)}|{string.Join(' ', columns)}|{string.Join(' ', demands.Select(d => $"{(int)d.Seat}.{d.Better}.{d.Worse}.{d.Other}").Order(StringComparer.Ordinal))}");
}
