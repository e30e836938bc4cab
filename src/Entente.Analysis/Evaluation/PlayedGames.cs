using System.Globalization;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Numerics;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Game;
using Entente.Theories.GameFiles;

namespace Entente.Analysis.Evaluation;

/// <summary>Puts a game that was solved in every draw into words and numbers.</summary>
internal sealed class PlayedGames
{
    private static readonly Localised Numbers = new("Payoffs are utilities worked out in every draw from the indicators and the theory's parameters: medians are shown.", "收益為依指標與理論參數逐抽樣計算之效用值，所列為中位數。");
    private static readonly Localised Ranks = new("Payoffs count by their order only: medians are shown.", "收益僅其順序有意義，所列為中位數。");

    private static readonly Localised OneSet = new("No plan here lets a player gain by another action at one information set; nobody moves twice along a path, so that no other plan gains either.", "所列計畫中，任一參與者於單一資訊集改採他項行動皆無利可圖；由於無人於同一路徑上行動兩次，改採任何其他計畫亦無利可圖。");

    private readonly PlayedGame _played;
    private readonly Localised[] _players;

    private PlayedGames(PlayedGame played, Case @case)
    {
        _played = played;
        _players = [.. played.Stated.Players.Select(p => p.Is is { } who ? Named(@case.NameOf(played.Cast[who]), p.Title) : p.Title)];
    }

    /// <summary>The analysis.</summary>
    public static GameAnalysis Of(PlayedGame played, Case @case) => new PlayedGames(played, @case).Analysis();

    private GameAnalysis Analysis()
    {
        var scale = _played.Stated.Scale == Games.PayoffScale.Cardinal ? Numbers : Ranks;
        var shell = new GameAnalysis(_players[0], _players[^1], [], [], [], [], [], [], scale) { Players = _players };
        return _played.Solution switch
        {
            MatrixPlay matrix when _players.Length == 2 => Matrix(shell, matrix, (StatedMatrix)_played.Stated.Play),
            MatrixPlay matrix => shell with { Tree = Profiles(matrix, (StatedMatrix)_played.Stated.Play) },
            Induction induction => shell with { Tree = Tree(induction), Scale = Joined(scale, Ties(induction)) },
            BeliefPlans plans => shell with { Tree = Tree(plans), Plans = Plans(plans), Scale = Joined(scale, OneSet) },
            _ => shell,
        };
    }

    /// <summary>How much hangs on the order in which the file lists its actions.</summary>
    private static Localised Ties(Induction induction)
    {
        var share = Percent(Columns.Mean(induction.TiedOnPath()));
        return new($"Whoever is indifferent takes the action listed first; on the path of play that decides what another gets in {share} of the draws.", $"無差異者採取列於最前之行動；於 {share} 的抽樣中，賽局路徑上他方之所得由此決定。");
    }

    private static Localised Joined(Localised first, Localised then) => new($"{first.En} {then.En}", first.ZhHant + then.ZhHant);

    private static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);

    private GameAnalysis Matrix(GameAnalysis shell, MatrixPlay play, StatedMatrix matrix)
    {
        var columns = matrix.Strategies[1].Count;
        return shell with
        {
            RowStrategies = [.. matrix.Strategies[0].Select(m => m.Title)],
            ColumnStrategies = [.. matrix.Strategies[1].Select(m => m.Title)],
            Cells = [.. matrix.Outcomes.Select((outcome, i) => Cell(play, outcome, i, columns, matrix.Outcomes.Count))],
            Dominant = [.. _players.SelectMany((_, player) => Dominant(play, matrix, player))],
        };
    }

    private static GameCell Cell(MatrixPlay play, StatedOutcome outcome, int profile, int columns, int profiles)
    {
        var (row, column) = Math.DivRem(profile, columns);
        GamePayoff[] payoffs = [Payoff(play.Payoff(profile, 0)), Payoff(play.Payoff(profile, 1))];
        var holds = Columns.Mean(play.Holds(profile));
        double Median(int of, int player) => Intervals.Of(play.Payoff(of, player)).Median;
        return new GameCell(
            row,
            column,
            Text(payoffs[0].Median),
            Text(payoffs[1].Median),
            Enumerable.Range(0, profiles / columns).All(r => Median((r * columns) + column, 0) <= payoffs[0].Median),
            Enumerable.Range(0, columns).All(c => Median((row * columns) + c, 1) <= payoffs[1].Median),
            holds >= 0.5,
            Enumerable.Range(0, profiles).Any(p => Median(p, 0) > payoffs[0].Median && Median(p, 1) > payoffs[1].Median),
            holds)
        { Title = outcome.Title, Payoffs = payoffs };
    }

    private IEnumerable<Localised> Dominant(MatrixPlay play, StatedMatrix matrix, int player) =>
        from move in matrix.Strategies[player].Select((m, i) => (m.Title, Share: Columns.Mean(play.IsDominant(player, i))))
        where move.Share > 0
        let percent = Percent(move.Share)
        select new Localised($"For {_players[player].En}, '{move.Title.En}' is better whatever the others do in {percent} of the draws.", $"對{_players[player].ZhHant}而言，「{move.Title.ZhHant}」在 {percent} 的抽樣中無論他方如何選擇都較優。");

    private GameTree Tree(Induction induction)
    {
        var (nodes, reach) = (_played.Body.Tree!.Nodes, induction.MeanReach());
        GamePayoff[][] expected = [.. _players.Select((_, player) => Expected(induction, nodes.Count, player))];
        return new([.. nodes.Select(n => Node(n, reach[n.Number], [.. expected.Select(e => e[n.Number])], (node, branch) => n.Stated is StatedChance ? Mean(induction.Taken(node, branch)) : induction.Share(node, branch)))], false);
    }

    /// <summary>What a player expects at every node.</summary>
    private static GamePayoff[] Expected(Induction induction, int nodes, int player)
    {
        var expected = new GamePayoff[nodes];
        induction.TellPayoffs(player, (node, like, draws, stays) => expected[node] = node != like ? expected[like] : stays ? Payoff(draws) : Payoff(Intervals.Once(draws.Span)));
        return expected;
    }

    /// <summary>Where several plans are equilibria in one draw, each counts alike.</summary>
    private GameTree Tree(BeliefPlans plans)
    {
        var tree = _played.Body.Tree!;
        var weights = Weights(plans).ToArray();
        double Chosen(int node, int branch) => tree.Nodes[node].Stated is StatedChance lot
            ? Mean(_played.Columns.Chances(lot)[branch])
            : weights.Where(w => w.Actions[tree.Nodes[node].Set!.Value] == branch).Sum(w => w.Mean);
        var shares = new Dictionary<(int Plan, ReadOnlyMemory<double> Reach), double>(); // nodes between two lots share their column
        double Share(int plan, double[] weight, ReadOnlyMemory<double> reach) => shares.TryGetValue((plan, reach), out var known)
            ? known
            : shares[(plan, reach)] = Columns.Dot(weight, reach.Span) / weight.Length;
        double Reached(int node) => weights.Sum(w => plans.Reach(w.Plan, node) is { } reach ? Share(w.Plan, w.Weight, reach) : 0);
        return new([.. tree.Nodes.Select(n => Node(n, Reached(n.Number), n.Stated is StatedEnd e ? Payoffs(e.Outcome) : [], Chosen))], true);
    }

    /// <summary>Over the draws in which it is not missing.</summary>
    private static double Mean(ReadOnlyMemory<double> draws) =>
        Columns.CountMissing(draws.Span) == 0 ? Columns.Mean(draws.Span) : draws.ToArray().Where(d => !double.IsNaN(d)).DefaultIfEmpty(0).Average();

    /// <summary>The plans that are equilibria in any draw, with their weights in each.</summary>
    private static IEnumerable<(int Plan, int[] Actions, double[] Weight, double Mean)> Weights(BeliefPlans plans)
    {
        foreach (var plan in Enumerable.Range(0, plans.PlanCount).Where(p => plans.Share(p) > 0))
        {
            var weight = plans.Weight(plan);
            yield return (plan, plans.Actions(plan), weight, Columns.Mean(weight));
        }
    }

    private GamePlan[] Plans(BeliefPlans plans) =>
    [
        .. from plan in Enumerable.Range(0, plans.PlanCount)
           let probability = plans.Share(plan)
           where probability > 0
           orderby probability descending, plan
           select new GamePlan([.. _played.Body.Tree!.Sets.Zip(plans.Actions(plan), Sentence)], probability),
    ];

    private Localised Sentence(PlaySet set, int action) => new($"{_players[set.Player].En}, {set.Name}: {set.Moves[action].Title.En}", $"{_players[set.Player].ZhHant}（{set.Name}）：{set.Moves[action].Title.ZhHant}");

    /// <summary>More than two players who choose at once, as a tree in which nobody sees the others' choice.</summary>
    private GameTree Profiles(MatrixPlay play, StatedMatrix matrix)
    {
        var nodes = new List<GameTreeNode>();
        Grow(play, matrix, 0, 0, nodes);
        return new(nodes, true);
    }

    private int Grow(MatrixPlay play, StatedMatrix matrix, int player, int profile, List<GameTreeNode> nodes)
    {
        var number = nodes.Count;
        if (player == _players.Length)
        {
            nodes.Add(new GameTreeNode(number, GameTreeNode.End, null, null, matrix.Outcomes[profile].Title, Columns.Mean(play.Holds(profile)), Payoffs(matrix.Outcomes[profile]), []));
            return number;
        }

        nodes.Add(null!);
        var branches = matrix.Strategies[player].Select((move, own) => (move, To: Grow(play, matrix, player + 1, (profile * matrix.Strategies[player].Count) + own, nodes))).ToArray();
        nodes[number] = new GameTreeNode(number, GameTreeNode.Choice, player, _played.Stated.Players[player].Id, null, branches.Sum(b => nodes[b.To].Reached), [], [.. branches.Select(b => new GameBranch(b.move.Id, b.move.Title, b.To, nodes[b.To].Reached))]);
        return number;
    }

    private static GameTreeNode Node(PlayNode node, double reached, IReadOnlyList<GamePayoff> payoffs, Func<int, int, double> probability)
    {
        GameBranch Branch(StatedMove move, int branch) => new(move.Id, move.Title, node.Children[branch], probability(node.Number, branch));
        return node.Stated switch
        {
            StatedChoice choice => new(node.Number, GameTreeNode.Choice, choice.Player, choice.Information, null, reached, payoffs, [.. choice.Branches.Select((b, i) => Branch(b.Move, i))]),
            StatedChance lot => new(node.Number, GameTreeNode.Chance, null, null, null, reached, payoffs, [.. lot.Branches.Select((b, i) => Branch(b.Move, i))]),
            StatedEnd end => new(node.Number, GameTreeNode.End, null, null, end.Outcome.Title, reached, payoffs, []),
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };
    }

    private GamePayoff[] Payoffs(StatedOutcome outcome) => [.. _players.Select((_, p) => Payoff(_played.Columns.Of(outcome, p)))];

    private static GamePayoff Payoff(ReadOnlyMemory<double> draws) => Payoff(Intervals.Of(draws));

    private static GamePayoff Payoff(Interval interval) => new(interval.Median, interval.P05, interval.P95);

    private static string Text(double payoff) => (Math.Round(payoff, 2) + 0.0).ToString("0.00", CultureInfo.InvariantCulture);

    private static Localised Named(Localised name, Localised part) => new($"{name.En} ({part.En})", $"{name.ZhHant}（{part.ZhHant}）");
}
