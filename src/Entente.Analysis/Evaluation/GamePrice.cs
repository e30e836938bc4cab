using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Games;
using Entente.Numerics;
using Entente.Theories.Forms;

namespace Entente.Analysis.Evaluation;

/// <summary>
/// What would bring about the outcome that a theory names: the fewest changes of preference, the least payment by an outsider and the
/// patience that repeated play asks for. Payments and patience need utilities: ranks are taken as evenly spaced, and in a second count
/// every spacing that keeps the order is drawn, none preferred.
/// </summary>
internal sealed class GamePrice
{
    /// <summary>By how much comparisons must be won where winning is asked for: too little to be seen in the figures.</summary>
    private static readonly Rational Margin = new(1, 1_000_000);

    /// <summary>Larger games are not searched: a page of a report is not worth minutes.</summary>
    private const int MostOutcomes = 36;

    /// <summary>Enough for most games of three by three, and some seconds at most; limits by count, so that every machine says the same.</summary>
    private static readonly SwapOptions SwapLimits = new() { MaximumExamined = 100_000, MaximumAnswers = 24 };
    private static readonly PaymentOptions PaymentLimits = new() { MaximumProgrammes = 60 };

    private static readonly (LeverageAim Aim, string Id, Localised Text)[] Aims =
    [
        (LeverageAim.Equilibrium, "equilibrium", new("an equilibrium", "均衡之一")),
        (LeverageAim.Unique, "unique", new("the only equilibrium", "唯一均衡")),
        (LeverageAim.Dominant, "dominant", new("an equilibrium in dominant strategies", "優勢策略均衡")),
    ];

    private static readonly Localised Assumption = new(
        "An assumption, not a finding: ranks say nothing about distances. Payments and patience take each player's ranks as utilities from 0 (worst) to 1 (best), evenly spaced, or drawn over all spacings that keep the order; a unit weighs alike for both. Promises for other outcomes than the wanted one cost nothing as long as they work, so that what is due may be the same for several aims.",
        "此為假設而非研判：排序不含差距資訊。支付與耐心之計算，將各方排序視為 0（最差）至 1（最佳）之效用，或採等距，或於維持順序之所有間距中抽樣；一單位對雙方等值。對其他結局之承諾只要奏效便無須兌現，故不同目標之應付額可能相同。");

    private readonly SolvedGame _solved;
    private readonly MatrixGame _ranks;
    private readonly Profile _target;
    private readonly Localised[] _players;
    private readonly Func<Profile, Localised> _name;
    private readonly CancellationToken _token;
    private readonly IReadOnlyList<double[]>?[] _spaced = new IReadOnlyList<double[]>?[2];
    private readonly Lazy<GamePayoff> _due;

    private GamePrice(SolvedGame solved, MatrixGame ranks, Profile target, Localised[] players, Func<Profile, Localised> name, CancellationToken token) =>
        (_solved, _ranks, _target, _players, _name, _token, _due) = (solved, ranks, target, players, name, token, new(() => Spread(Due())));

    /// <summary>The price; null where the theory names no outcome.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static GameLeverage? Of(SolvedGame solved, MatrixGame ranks, Localised[] players, Func<Profile, Localised> name, CancellationToken token = default) => solved.Body.Wanted is not { } wanted
        ? null
        : new GamePrice(solved, ranks, new Profile(solved.Body.Index(wanted.A), solved.Body.Index(wanted.B)), players, name, token).Work();

    private GameLeverage Work()
    {
        var (even, loose) = (Even(), Seats.Both.Where(s => IsTempted(s) && Punishment(s) is null).ToArray());
        return new(_name(_target), [.. Aims.Select(Swaps)], [.. Aims.Select(a => Transfer(a, even))], loose.Length > 0 ? [] : [.. Seats.Both.Select(Patience).OfType<GamePatience>()], Assumption)
        { NotHeld = [.. loose.Select(s => _players[(int)s])] };
    }

    private bool IsTooLarge => _ranks.Count(Seat.Row) * _ranks.Count(Seat.Column) > MostOutcomes;

    private LeverageSwaps Swaps((LeverageAim Aim, string Id, Localised Text) aim)
    {
        if (IsTooLarge)
        {
            return new(aim.Id, aim.Text, null, false, 0, []);
        }

        var least = LeastSwaps.For(_ranks, _target, aim.Aim, SwapLimits, _token);
        _token.ThrowIfCancellationRequested();
        return new(aim.Id, aim.Text, least.Swaps, least.Complete, least.NoneBelow, [.. least.Answers.Select(a => (IReadOnlyList<Localised>)[.. a.Swaps.Select(Sentence)])]);
    }

    private Localised Sentence(PreferenceSwap swap)
    {
        var (player, raised, lowered) = (_players[(int)swap.Seat], _name(swap.Raised), _name(swap.Lowered));
        return new($"{player.En} ranks {raised.En} above {lowered.En}", $"{player.ZhHant}將{raised.ZhHant}排在{lowered.ZhHant}之上");
    }

    private LeverageTransfer Transfer((LeverageAim Aim, string Id, Localised Text) aim, MatrixGame even)
    {
        var found = IsTooLarge ? null : LeastPayment.For(even, _target, aim.Aim, aim.Aim == LeverageAim.Equilibrium ? Rational.Zero : Margin, PaymentLimits, _token);
        _token.ThrowIfCancellationRequested();
        if (found is not { Complete: true, Plan: { } plan })
        {
            return new(aim.Id, aim.Text, found?.Complete ?? false, null, null, [], null);
        }

        double To(Seat seat) => Rounded(plan.Payments.Where(p => p.At == _target && p.To == seat).Aggregate(Rational.Zero, (sum, p) => sum + p.Amount));
        return new(aim.Id, aim.Text, true, Rounded(plan.Paid), Rounded(plan.Held), [.. Seats.Both.Select(To)], _due.Value);
    }

    private static double Rounded(Rational amount) => Math.Round(amount.ToDouble(), 4);

    /// <summary>The ranks as evenly spaced utilities from 0 to 1; all 0 for a player to whom all outcomes are alike.</summary>
    private MatrixGame Even()
    {
        var cells = new PayoffPair[_ranks.Count(Seat.Row), _ranks.Count(Seat.Column)];
        var levels = Seats.Both.Select(Levels).ToArray();
        Rational Utility(Profile at, Seat seat) => new(Level(at, seat), Math.Max(1, levels[(int)seat].Length - 1));
        foreach (var at in _ranks.Profiles)
        {
            cells[at.Row, at.Column] = new(Utility(at, Seat.Row), Utility(at, Seat.Column));
        }

        return new MatrixGame(_ranks.Title, _ranks.Row, _ranks.Column, PayoffScale.Cardinal, cells);
    }

    private Rational[] Levels(Seat seat) => [.. _ranks.Profiles.Select(p => _ranks[p][seat]).Distinct().Order()];

    private int Level(Profile at, Seat seat) => Array.IndexOf(Levels(seat), _ranks[at][seat]);

    private double[] Drawn(Profile at, Seat seat) => (_spaced[(int)seat] ??= _solved.Spaced((int)seat, Math.Max(2, Levels(seat).Length)))[Level(at, seat)];

    /// <summary>What both together could gain by leaving the target, each alone, over all spacings.</summary>
    private double[] Due()
    {
        var due = new double[Drawn(_target, Seat.Row).Length];
        foreach (var seat in Seats.Both)
        {
            var gain = new double[due.Length];
            Columns.Subtract(Drawn(Best(seat), seat), Drawn(_target, seat), gain);
            Columns.Max(gain, 0, gain);
            Columns.Add(due, gain, due);
        }

        return due;
    }

    /// <summary>The best that a player can get while the other keeps to the target.</summary>
    private Profile Best(Seat seat) => _ranks.Strategies(seat).Select(own => Profile.Of(seat, own, _target[seat.Other()])).MaxBy(p => _ranks[p][seat]);

    /// <summary>
    /// The least weight on the next round at which a player keeps to the target for fear of the equilibrium of the single game that is worst for
    /// it, for ever (Friedman 1971): temptation over temptation and loss together. Null where it is not tempted, or no such equilibrium is worse for it.
    /// </summary>
    private GamePatience? Patience(Seat seat)
    {
        if (!IsTempted(seat) || Punishment(seat) is not { } worst)
        {
            return null;
        }

        var best = Best(seat);
        var (stay, stray, fear) = (Level(_target, seat), Level(best, seat), Level(worst, seat));
        var drawn = Ratio(Drawn(best, seat), Drawn(_target, seat), Drawn(worst, seat));
        return new(_players[(int)seat], (double)(stray - stay) / (stray - fear), Spread(drawn));
    }

    private bool IsTempted(Seat seat) => _ranks[Best(seat)][seat] > _ranks[_target][seat];

    /// <summary>The pure equilibrium of the single game that is worst for a player; null where none is worse for it than the target.</summary>
    private Profile? Punishment(Seat seat) =>
        PureEquilibria.Of(_ranks).Equilibria.Select(e => e.Profile).Where(p => _ranks[p][seat] < _ranks[_target][seat]).Cast<Profile?>().MinBy(p => _ranks[p!.Value][seat]);

    private static double[] Ratio(double[] stray, double[] stay, double[] fear)
    {
        var (gain, all) = (new double[stray.Length], new double[stray.Length]);
        Columns.Subtract(stray, stay, gain);
        Columns.Subtract(stray, fear, all);
        Columns.Divide(gain, all, gain);
        return gain;
    }

    private static GamePayoff Spread(double[] column) => Intervals.Of(column) is var i ? new(i.Median, i.P05, i.P95) : default;
}
