namespace Entente.Games.Tests;

public sealed class LeastSwapsTests
{
    private static readonly LeverageAim?[] Every = [null, .. Enum.GetValues<LeverageAim>()];

    private static readonly int[][] Four = PreferenceOrders.Orders(4);

    // Exhaustive: every 2×2 game of strict ranks against all 576.
    [Fact]
    public void All_nearest_2x2_games_are_found_and_none_is_nearer()
    {
        var games = (from row in Four from column in Four select PreferenceOrders.Game(2, row, column)).ToArray();
        var reached = games.Select(game => Every.Select(aim => Aims.Reached(game, default, aim)).ToArray()).ToArray();
        var distance = Four.Select(x => Four.Select(y => PreferenceOrders.Distance(x, y)).ToArray()).ToArray();
        int Between(int from, int to) => distance[from / 24][to / 24] + distance[from % 24][to % 24];
        for (var from = 0; from < games.Length; from++)
        {
            for (var aim = 0; aim < Every.Length; aim++)
            {
                var least = Enumerable.Range(0, 576).Where(to => reached[to][aim]).Min(to => Between(from, to));
                var nearest = Enumerable.Range(0, 576).Where(to => reached[to][aim] && Between(from, to) == least).Select(to => Aims.Text(games[to]));
                AssertFound(Find(games[from], default, Every[aim]), least, nearest);
            }
        }
    }

    [Fact]
    public void All_nearest_2x3_games_are_found_and_none_is_nearer() => AssertNearest2x3(3);

    [Fact]
    [Trait("Category", "Long")]
    public void All_nearest_2x3_games_are_found_in_many_games() => AssertNearest2x3(40);

    private static void AssertNearest2x3(int samples)
    {
        var (orders, random) = (PreferenceOrders.Orders(6), new Random(7));
        for (var sample = 0; sample < samples; sample++)
        {
            var (row, column) = (orders[random.Next(720)], orders[random.Next(720)]);
            var (rows, columns) = (ByDistance(orders, row), ByDistance(orders, column));
            var target = new Profile(random.Next(2), random.Next(3));
            foreach (var aim in Every)
            {
                var levels = Enumerable.Range(0, 31).Select(total => (total, Games: At(rows, columns, total).Where(game => Aims.Reached(game, target, aim)).ToArray()));
                var (least, nearest) = levels.First(level => level.Games.Length > 0);
                AssertFound(Find(PreferenceOrders.Game(2, row, column), target, aim), least, nearest.Select(Aims.Text));
            }
        }
    }

    [Fact]
    public void All_3x3_games_within_two_swaps_are_found()
    {
        var (random, found) = (new Random(11), 0);
        for (var sample = 0; sample < 40; sample++)
        {
            int[] row = [1, 2, 3, 4, 5, 6, 7, 8, 9], column = [.. row];
            random.Shuffle(row);
            random.Shuffle(column);
            var aim = Every[sample % Every.Length];
            var answer = Find(PreferenceOrders.Game(3, row, column), new(1, 2), aim);
            Assert.True(answer.Complete);
            var near = Near(row, column, 2).Where(game => Aims.Reached(game.Game, new(1, 2), aim)).ToArray();
            Assert.Equal(answer.Swaps <= 2, near.Length > 0);
            if (near.Length > 0)
                AssertFound(answer, near.Min(game => game.Swaps), near.Where(game => game.Swaps == near.Min(other => other.Swaps)).Select(game => Aims.Text(game.Game)));
            found += near.Length > 0 ? 1 : 0;
        }

        Assert.InRange(found, 5, 35);
    }

    [Fact]
    public void The_swaps_given_lead_to_the_game_given()
    {
        var random = new Random(3);
        for (var sample = 0; sample < 50; sample++)
        {
            var game = PreferenceOrders.Game(2, Four[random.Next(24)], Four[random.Next(24)]);
            var found = Find(game, new(1, 0), LeverageAim.Unique);
            Assert.All(found.Answers, answer => Assert.Equal(Aims.Text(answer.Game), Aims.Text(answer.Swaps.Aggregate(game, Swapped))));
            Assert.All(found.Answers, answer => Assert.Equal(found.Swaps, answer.Swaps.Count));
        }
    }

    // The dilemma: each must be brought to rank cooperation with a cooperator above exploiting it, one swap each; then defecting
    // together is an equilibrium still, and two more swaps make one side's cooperation dominant and the outcome unique.
    [Fact]
    public void The_prisoners_dilemma_needs_two_swaps_for_cooperation_three_for_nothing_else_and_four_for_dominance()
    {
        var dilemma = Games.Ranks((3, 3), (1, 4), (4, 1), (2, 2));
        int? Swaps(LeverageAim aim) => LeastSwaps.For(dilemma, default, aim).Swaps;
        Assert.Equal((2, 2, 3, 3, 4), (Swaps(LeverageAim.Equilibrium), Swaps(LeverageAim.Strict), Swaps(LeverageAim.OnlyPure), Swaps(LeverageAim.Unique), Swaps(LeverageAim.Dominant)));
        Assert.Single(LeastSwaps.For(dilemma, default, LeverageAim.Strict).Answers);
        Assert.Equal(2, LeastSwaps.For(dilemma, default, LeverageAim.Unique).Answers.Count);
        Assert.Equal(1, LeastSwaps.Breaking(dilemma, new(1, 1)).Swaps);
    }

    [Fact]
    public void Ties_are_kept_and_may_leave_no_answer()
    {
        var indifferent = Games.Ranks((1, 1), (1, 1), (1, 1), (1, 1));
        Assert.Equal(0, LeastSwaps.For(indifferent, default, LeverageAim.Equilibrium).Swaps);
        var strict = LeastSwaps.For(indifferent, default, LeverageAim.Strict);
        Assert.Equal((true, null, 0), (strict.Complete, strict.Swaps, strict.Answers.Count));
        var coarse = LeastSwaps.For(Games.Ranks((0, 5), (0, 5), (7, 9), (0, 9)), default, LeverageAim.Equilibrium);
        Assert.Equal(1, coarse.Swaps);
        Assert.Equal(3, coarse.Answers.Count);
        Assert.All(coarse.Answers, answer => Assert.Equal(1, answer.Game.Profiles.Count(profile => answer.Game[profile].Row == 7)));
    }

    [Fact]
    public void A_search_that_ends_early_says_how_far_it_came()
    {
        var game = PreferenceOrders.Game(3, [1, 2, 3, 4, 5, 6, 7, 8, 9], [9, 8, 7, 6, 5, 4, 3, 2, 1]);
        var short_ = LeastSwaps.For(game, default, LeverageAim.Dominant, new() { MaximumExamined = 1000 });
        Assert.Equal((SearchEnd.LimitReached, null), (short_.End, short_.Swaps));
        Assert.InRange(short_.NoneBelow, 1, LeastSwaps.For(game, default, LeverageAim.Dominant).Swaps!.Value);
        Assert.Equal(SearchEnd.Cancelled, LeastSwaps.For(game, default, LeverageAim.Dominant, token: new(canceled: true)).End);
        var few = LeastSwaps.Breaking(game, new(2, 0), new() { MaximumAnswers = 1 });
        Assert.Equal((SearchEnd.LimitReached, 1), (few.End, few.Answers.Count));
    }

    [Fact]
    public void Progress_is_told_by_depth()
    {
        var told = new List<SearchProgress>();
        LeastSwaps.For(Games.Ranks((3, 3), (1, 4), (4, 1), (2, 2)), default, LeverageAim.Dominant, new() { Progress = new Told(told.Add) });
        Assert.Equal(["0 swaps", "1 swaps", "2 swaps", "3 swaps", "4 swaps"], told.Select(progress => progress.Stage));
    }

    [Fact]
    public void What_is_asked_for_is_checked()
    {
        var game = Games.Ranks((3, 3), (1, 4), (4, 1), (2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => LeastSwaps.For(game, new(2, 0), LeverageAim.Strict));
        Assert.Throws<ArgumentOutOfRangeException>(() => LeastSwaps.For(game, default, (LeverageAim)9));
        Assert.Throws<GameTooLargeException>(() => LeastSwaps.Breaking(Games.Cardinal(17, 17, new int[578]), default));
    }

    private static LeastSwaps Find(MatrixGame game, Profile target, LeverageAim? aim) =>
        aim is { } wanted ? LeastSwaps.For(game, target, wanted) : LeastSwaps.Breaking(game, target);

    private static void AssertFound(LeastSwaps answer, int swaps, IEnumerable<string> games)
    {
        Assert.Equal((true, swaps), (answer.Complete, answer.Swaps));
        Assert.Equal(games.Order(StringComparer.Ordinal), answer.Answers.Select(found => Aims.Text(found.Game)).Order(StringComparer.Ordinal));
    }

    private static ILookup<int, int[]> ByDistance(int[][] orders, int[] from) => orders.ToLookup(order => PreferenceOrders.Distance(order, from));

    private static IEnumerable<MatrixGame> At(ILookup<int, int[]> rows, ILookup<int, int[]> columns, int total) =>
        from own in Enumerable.Range(0, total + 1)
        from row in rows[own]
        from column in columns[total - own]
        select PreferenceOrders.Game(2, row, column);

    // All games within some swaps, by swapping ranks r and r + 1 of either player.
    private static List<(MatrixGame Game, int Swaps)> Near(int[] row, int[] column, int swaps)
    {
        var near = new Dictionary<string, (int[] Row, int[] Column, int Swaps)> { [Key(row, column)] = (row, column, 0) };
        for (var step = 1; step <= swaps; step++)
        {
            foreach (var (r, c, _) in near.Values.Where(value => value.Swaps == step - 1).ToArray())
            {
                for (var rank = 1; rank < r.Length; rank++)
                {
                    near.TryAdd(Key(Exchanged(r, rank), c), (Exchanged(r, rank), c, step));
                    near.TryAdd(Key(r, Exchanged(c, rank)), (r, Exchanged(c, rank), step));
                }
            }
        }

        return [.. near.Values.Select(value => (PreferenceOrders.Game(3, value.Row, value.Column), value.Swaps))];
    }

    private static int[] Exchanged(int[] ranks, int rank) => [.. ranks.Select(r => r == rank ? rank + 1 : r == rank + 1 ? rank : r)];

    private static string Key(int[] row, int[] column) => string.Join(' ', row.Concat(column));

    private static MatrixGame Swapped(MatrixGame game, PreferenceSwap swap)
    {
        Assert.True(game[swap.Raised][swap.Seat] < game[swap.Lowered][swap.Seat]);
        Rational New(Profile at, Seat seat) => game[seat != swap.Seat ? at : at == swap.Raised ? swap.Lowered : at == swap.Lowered ? swap.Raised : at][seat];
        return Games.With(game, at => new(New(at, Seat.Row), New(at, Seat.Column)), PayoffScale.Ordinal);
    }

    private sealed class Told(Action<SearchProgress> tell) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => tell(value);
    }
}
