namespace Entente.Games.Tests;

public sealed class LeastPaymentTests
{
    private static readonly LeverageAim[] Every = Enum.GetValues<LeverageAim>();

    // All payments of 0 to 3 for 2×2 games of payoffs 0 to 2. The demands compare two payments each, so that whole numbers contain a best plan.
    [Fact]
    public void No_whole_payments_are_less_than_an_outsiders_least() => AssertLeast2x2(12);

    [Fact]
    [Trait("Category", "Long")]
    public void No_whole_payments_are_less_in_many_games() => AssertLeast2x2(300);

    private static void AssertLeast2x2(int samples)
    {
        var random = new Random(5);
        for (var sample = 0; sample < samples; sample++)
        {
            int[] payoffs = [.. Enumerable.Range(0, 8).Select(_ => random.Next(3))];
            var least = new Dictionary<(LeverageAim, PaymentMeasure), (int Measure, int Promised)>();
            foreach (var payments in Grid(8))
            {
                var reached = Reached([.. payoffs.Zip(payments, (payoff, payment) => payoff + payment)]);
                foreach (var aim in reached)
                    Lower(least, aim, payments);
            }

            foreach (var ((aim, measure), best) in least)
            {
                var answer = LeastPayment.For(Games.Cardinal(2, 2, payoffs), default, aim, Margin(aim), new() { Least = measure });
                AssertProven(answer);
                if (measure != PaymentMeasure.Held)
                    Assert.Equal((best.Measure, best.Promised), (Measured(answer), answer.Plan!.Promised));
                else
                    Assert.True(Measured(answer) <= best.Measure);
            }
        }
    }

    [Fact]
    public void No_whole_transfers_between_the_players_are_less_than_the_least()
    {
        var (random, possible) = (new Random(6), 0);
        for (var sample = 0; sample < 60; sample++)
        {
            int[] payoffs = [.. Enumerable.Range(0, 8).Select(_ => random.Next(3))];
            var aim = Every[sample % Every.Length];
            var plans = Grid(4).Where(payments => Reached([.. payoffs.Select((payoff, k) => payoff + (k % 2 == 0 ? -payments[k / 2] : payments[k / 2]))]).Contains(aim)).ToArray();
            var answer = LeastPayment.For(Games.Cardinal(2, 2, payoffs), default, aim, Margin(aim), new() { Payers = [new("R", 3, Seat.Row)] });
            AssertProven(answer);
            Assert.Equal(plans.Length > 0, answer.Plan is not null);
            if (answer.Plan is { } plan)
                Assert.Equal(plans.Min(payments => (payments[0], payments.Sum())), (plan.Paid, plan.Promised));
            possible += answer.Plan is null ? 0 : 1;
        }

        Assert.InRange(possible, 10, 58);
    }

    [Fact]
    public void Without_limits_the_least_is_the_closed_form()
    {
        for (var number = 0; number < 60; number++)
        {
            var game = RandomGames.Numbered(number);
            var target = new Profile(number % game.Count(Seat.Row), number % game.Count(Seat.Column));
            var cost = ImplementationCost.Of(game, target);
            Assert.Equal(cost.Total, LeastPayment.For(game, target, LeverageAim.Equilibrium, 0).Plan!.Paid);
            var margin = new Rational(1, 10);
            Rational Gain(Seat seat) => game.Strategies(seat).Where(own => own != target[seat])
                .Select(own => game[target.With(seat, own)][seat] - game[target][seat] + margin).Append(0).Max();
            var dominant = LeastPayment.For(game, target, LeverageAim.Dominant, margin);
            Assert.Equal(Gain(Seat.Row) + Gain(Seat.Column), dominant.Plan!.Paid);
            Assert.Equal(Shortfalls(game, target, margin), dominant.Plan.Promised);
            AssertProven(dominant);
        }
    }

    [Fact]
    public void Larger_games_are_made_unique_with_proof_at_no_more_than_dominance_costs()
    {
        for (var number = 0; number < 25; number++)
        {
            var (game, target) = (RandomGames.Numbered(number), default(Profile));
            foreach (var aim in new[] { LeverageAim.OnlyPure, LeverageAim.Unique })
            {
                var answer = LeastPayment.For(game, target, aim, 1, new() { Least = PaymentMeasure.Promised, MaximumProgrammes = 3000 });
                Assert.NotNull(answer.Plan);
                Assert.True(Aims.Reached(answer.Plan.Game, target, aim));
                Assert.True(answer.Plan.Promised <= Shortfalls(game, target, 1));
                Assert.True(answer.Bound <= answer.Plan.Promised);
                if (answer.Complete)
                    AssertProven(answer);
            }
        }
    }

    [Fact]
    public void No_whole_payments_are_less_in_3x3_games()
    {
        var (random, tried) = (new Random(8), new Dictionary<LeverageAim, int>());
        for (var sample = 0; sample < 60; sample++)
        {
            var game = Games.Cardinal(3, 3, [.. Enumerable.Range(0, 18).Select(_ => random.Next(3))]);
            var aim = sample % 2 == 0 ? LeverageAim.OnlyPure : LeverageAim.Unique;
            var answer = LeastPayment.For(game, default, aim, 1, new() { Least = PaymentMeasure.Promised });
            AssertProven(answer);
            if (answer.Bound > 4 || tried.GetValueOrDefault(aim) == 5)
                continue;
            tried[aim] = tried.GetValueOrDefault(aim) + 1;
            Assert.DoesNotContain(Vectors(18, (int)answer.Bound!.Value.Numerator - 1), payments =>
            {
                var paid = Games.With(game, at => new(game[at].Row + payments[(6 * at.Row) + (2 * at.Column)], game[at].Column + payments[(6 * at.Row) + (2 * at.Column) + 1]));
                return Aims.Reached(paid, default, LeverageAim.Strict) && Aims.Reached(paid, default, aim);
            });
        }

        Assert.All(tried.Values, count => Assert.InRange(count, 3, 5));
        Assert.Equal(2, tried.Count);
    }

    // Monderer and Tennenholtz 2004: paid for their regret at the target and promised plenty elsewhere, players have no other strategy that is not weakly dominated; paid
    // a little less, one of them has.
    [Fact]
    public void Regret_is_what_k_implementation_pays()
    {
        foreach (var game in Enumerable.Range(0, 100).Select(RandomGames.Numbered).Where(game => Seats.Both.All(seat => game.Count(seat) > 1)))
        {
            var cost = ImplementationCost.Of(game, new(1, 0));
            MatrixGame Promised(Rational less) => Games.With(game, at => new(
                game[at].Row + (at == new Profile(1, 0) ? cost.Row - less : at.Row == 1 ? 5000 : 0),
                game[at].Column + (at == new Profile(1, 0) ? cost.Column - less : at.Column == 0 ? 5000 : 0)));
            var (enough, short_) = (DominanceRelation.Of(Promised(0)), DominanceRelation.Of(Promised(new(1, 1000))));
            Assert.Equal((1, 0), (enough.WeaklyDominant(Seat.Row), enough.WeaklyDominant(Seat.Column)));
            Assert.All(Seats.Both, seat => Assert.Equal(Regret.Of(Promised(new(1, 1000)), new Profile(1, 0), seat) > 0, short_.WeaklyDominant(seat) is null));
        }
    }

    [Fact]
    public void In_2x2_games_a_strict_equilibrium_is_the_only_one_exactly_if_dominance_leaves_nothing_else()
    {
        for (var code = 0; code < 6561; code++)
        {
            var game = Games.Cardinal(2, 2, [.. Enumerable.Range(0, 8).Select(k => code / (int)Math.Pow(3, k) % 3)]);
            if (Aims.Reached(game, default, LeverageAim.Strict))
                Assert.Equal(ExtremeEquilibria.Of(game).Equilibria.Count == 1, Aims.Reached(game, default, LeverageAim.Unique));
        }
    }

    // The dilemma with 3, 0, 5, 1: cooperation must be met with 2 for each where both cooperate. To leave no other equilibrium one player must
    // besides be promised more than 1 for cooperating alone, which is never paid.
    [Fact]
    public void The_prisoners_dilemma_is_turned_by_four_and_a_promise_that_is_not_called()
    {
        var dilemma = Games.Cardinal(2, 2, [3, 3, 0, 5, 5, 0, 1, 1]);
        Assert.Equal((2, 2, 4), (ImplementationCost.Of(dilemma, default).Row, ImplementationCost.Of(dilemma, default).Column, ImplementationCost.Of(dilemma, default).Total));
        var margin = new Rational(1, 100);
        var unique = LeastPayment.For(dilemma, default, LeverageAim.Unique, margin).Plan!;
        Assert.Equal((R("402/100"), R("503/100")), (unique.Paid, unique.Promised));
        Assert.Equal(new Profile(0, 0), unique.Proof!.Solution);
        Assert.Equal([1, 2], unique.Proof.Eliminations.Select(elimination => elimination.Round));
        Assert.Equal(R("604/100"), LeastPayment.For(dilemma, default, LeverageAim.Dominant, margin).Plan!.Promised);
    }

    [Fact]
    public void Budgets_say_who_must_pay_what_or_that_nobody_can()
    {
        var dilemma = Games.Cardinal(2, 2, [3, 3, 0, 5, 5, 0, 1, 1]);
        LeastPayment With(params Payer[] payers) => LeastPayment.For(dilemma, default, LeverageAim.Equilibrium, 0, new() { Payers = payers });
        var shared = With(new Payer("Aland", 3, to: [Seat.Row]), new Payer("Borduria", 2, to: [Seat.Column])).Plan!;
        Assert.Equal([("Aland", Seat.Row, 2), ("Borduria", Seat.Column, 2)], shared.Payments.Select(payment => (payment.Payer.Name, payment.To, payment.Amount)));
        var poor = With(new Payer("Aland", 3));
        Assert.Equal((true, null, null), (poor.Complete, poor.Plan, poor.Bound));
        Assert.True(Assert.Single(poor.Proofs).Holds());
        Assert.Null(With().Plan);
    }

    // Each pledges the other 2 for its own defection, which then no longer pays: nothing falls due.
    [Fact]
    public void Players_who_can_bind_themselves_to_compensate_each_other_need_no_money()
    {
        var dilemma = Games.Cardinal(2, 2, [3, 3, 0, 5, 5, 0, 1, 1]);
        var bound = LeastPayment.For(dilemma, default, LeverageAim.Equilibrium, 0, new() { Payers = [new("Row", seat: Seat.Row), new("Column", seat: Seat.Column)] });
        AssertProven(bound);
        Assert.Equal((0, 4), (bound.Plan!.Paid, bound.Plan.Promised));
        Assert.Equal(
            [("Row", new Profile(1, 0), 2), ("Column", new Profile(0, 1), 2)],
            bound.Plan.Payments.Select(payment => (payment.Payer.Name, payment.At, payment.Amount)));
    }

    [Fact]
    public void What_must_be_held_ready_can_be_less_than_what_is_promised()
    {
        var game = Games.Cardinal(2, 2, [0, 0, 0, 1, 1, 0, 1, 1]);
        var held = LeastPayment.For(game, default, LeverageAim.Dominant, 1, new() { Least = PaymentMeasure.Held });
        Assert.Equal((4, 4, 8), (held.Plan!.Held, held.Plan.Paid, held.Plan.Promised));
        AssertProven(held);
    }

    [Fact]
    public void A_search_that_ends_early_falls_back_on_dominance()
    {
        var game = KnownGames.Coordination(4);
        var limited = LeastPayment.For(game, new(1, 1), LeverageAim.Unique, 1, new() { Least = PaymentMeasure.Promised, MaximumProgrammes = 3 });
        Assert.Equal(SearchEnd.LimitReached, limited.End);
        Assert.True(Aims.Reached(limited.Plan!.Game, new(1, 1), LeverageAim.Dominant));
        Assert.True(limited.Bound < limited.Plan.Promised);
        Assert.Equal(SearchEnd.Cancelled, LeastPayment.For(game, default, LeverageAim.Strict, 1, token: new(canceled: true)).End);
    }

    [Fact]
    public void What_is_asked_for_is_checked()
    {
        var game = Games.Cardinal(2, 2, new int[8]);
        Assert.Throws<ArgumentOutOfRangeException>(() => LeastPayment.For(game, new(0, 2), LeverageAim.Equilibrium, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => LeastPayment.For(game, default, LeverageAim.Strict, 0));
        Assert.Throws<ArgumentException>(() => LeastPayment.For(game.WithScale(PayoffScale.Ordinal), default, LeverageAim.Equilibrium, 0));
        Assert.Throws<ArgumentException>(() => new Payer("Row", seat: Seat.Row, to: [Seat.Row]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Payer("Aland", -1));
    }

    [Fact]
    public void A_false_proof_does_not_hold()
    {
        var proof = Assert.Single(LeastPayment.For(Games.Cardinal(2, 2, [3, 3, 0, 5, 5, 0, 1, 1]), default, LeverageAim.Equilibrium, 0).Proofs);
        Assert.True(proof.Holds());
        Assert.False((proof with { Solution = proof.Solution with { Value = 5 } }).Holds());
        Assert.False((proof with { Solution = proof.Solution with { Multipliers = [.. proof.Solution.Multipliers.Select(weight => -weight)] } }).Holds());
    }

    private static Rational Margin(LeverageAim aim) => aim == LeverageAim.Equilibrium ? 0 : 1;

    private static Rational Measured(LeastPayment answer) => answer.Measure switch
    {
        PaymentMeasure.Paid => answer.Plan!.Paid,
        PaymentMeasure.Held => answer.Plan!.Held,
        _ => answer.Plan!.Promised,
    };

    private static void AssertProven(LeastPayment answer)
    {
        Assert.True(answer.Complete);
        Assert.NotEmpty(answer.Proofs);
        Assert.All(answer.Proofs, proof => Assert.True(proof.Holds()));
        Assert.All(answer.Proofs, proof => Assert.True(proof.Solution.Status == LinearStatus.Infeasible || proof.Solution.Value >= answer.Bound));
        if (answer.Plan is null)
            return;
        Assert.Equal(answer.Bound, Measured(answer));
        Assert.True(Aims.Reached(answer.Plan.Game, answer.Target, answer.Aim));
        if (answer.Aim is LeverageAim.Unique or LeverageAim.Dominant)
            Assert.Single(ExtremeEquilibria.Of(answer.Plan.Game).Equilibria);
    }

    // What the target's part of each player lacks against each strategy of the opponent.
    private static Rational Shortfalls(MatrixGame game, Profile target, Rational margin) =>
        (from seat in Seats.Both
         where game.Count(seat) > 1
         from other in game.Strategies(seat.Other())
         let best = game.Strategies(seat).Where(own => own != target[seat]).Max(own => game.Payoff(seat, own, other))
         select Rational.Max(0, best + margin - game.Payoff(seat, target[seat], other))).Aggregate(Rational.Zero, (sum, x) => sum + x);

    // Every vector of whole payments that sums to so much at most.
    private static IEnumerable<int[]> Vectors(int length, int sum) => sum < 0 ? [] : length == 0
        ? [[]]
        : Enumerable.Range(0, sum + 1).SelectMany(first => Vectors(length - 1, sum - first).Select(rest => (int[])[first, .. rest]));

    // Every vector of payments 0 to 3.
    private static IEnumerable<int[]> Grid(int payments) =>
        Enumerable.Range(0, 1 << (2 * payments)).Select(code => Enumerable.Range(0, payments).Select(k => code >> (2 * k) & 3).ToArray());

    private static void Lower(Dictionary<(LeverageAim, PaymentMeasure), (int Measure, int Promised)> least, LeverageAim aim, int[] payments)
    {
        var promised = payments.Sum();
        Keep(PaymentMeasure.Paid, payments[0] + payments[1]);
        Keep(PaymentMeasure.Held, Enumerable.Range(0, 4).Max(cell => payments[2 * cell] + payments[(2 * cell) + 1]));
        Keep(PaymentMeasure.Promised, promised);
        void Keep(PaymentMeasure measure, int value)
        {
            if (!least.TryGetValue((aim, measure), out var best) || (value, promised).CompareTo(best) < 0)
                least[(aim, measure)] = (value, promised);
        }
    }

    // The aims that the first profile reaches in a 2×2 game of whole numbers, cell by cell; written out by hand.
    private static HashSet<LeverageAim> Reached(int[] p)
    {
        var (up, left) = (p[0] - p[4], p[1] - p[3]); // what row and column lose by deviating from the target
        var (upElsewhere, leftElsewhere) = (p[2] - p[6], p[5] - p[7]);
        var reached = new HashSet<LeverageAim>();
        if (up < 0 || left < 0)
            return reached;
        reached.Add(LeverageAim.Equilibrium);
        if (up == 0 || left == 0)
            return reached;
        reached.Add(LeverageAim.Strict);
        var otherDiagonal = upElsewhere <= 0 && leftElsewhere <= 0;
        if (!otherDiagonal)
            reached.UnionWith([LeverageAim.OnlyPure, LeverageAim.Unique]);
        if (upElsewhere > 0 && leftElsewhere > 0)
            reached.Add(LeverageAim.Dominant);
        return reached;
    }

    private static Rational R(string text) => Rational.Parse(text);
}
