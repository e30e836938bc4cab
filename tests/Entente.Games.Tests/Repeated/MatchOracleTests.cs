using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests.Repeated;

/// <summary>Played, expected and long-run payoffs against each other and against sums over all courses of a match.</summary>
public sealed class MatchOracleTests
{
    private static readonly PlayNoise Noise = new(0.1, 0.05);

    [Fact]
    public void Expectation_is_the_sum_over_all_courses_of_a_short_match()
    {
        foreach (var (row, column) in Pairs("contrite-tit-for-tat", "remorseful-prober", "joss", "gradual", "tester"))
        {
            var sums = new double[4];
            Courses(row, column, row.Start, column.Start, 3, 1, sums);
            var expected = ExpectedMatch.Of(row, column, 3, Noise);
            Assert.Equal(sums, [expected.BothCooperate, expected.OnlyRow, expected.OnlyColumn, expected.Neither], (x, y) => Math.Abs(x - y) < 1e-9);
        }
    }

    [Fact]
    public void Played_matches_average_to_their_expectation()
    {
        var options = new TournamentOptions { Turns = 50, Repetitions = 500, Noise = Noise };
        foreach (var (row, column) in Pairs("grim", "tullock", "win-stay-lose-shift", "shubik", "feld", "soft-majority"))
        {
            var tournament = Tournament.Play(DilemmaPayoffs.Standard, [row, column], options with { Twins = false });
            var expected = ExpectedMatch.Of(row, column, 50, Noise);
            foreach (var standing in tournament.Standings)
            {
                var difference = standing.Score.ToDouble() - (expected.Score(DilemmaPayoffs.Standard, standing.Entrant == 0 ? Seat.Row : Seat.Column) / 50);
                Assert.True(Math.Abs(difference) < 4.5 * standing.StandardError, $"{row} {column}: {difference}, error {standing.StandardError}");
            }
        }
    }

    [Fact]
    public void Without_noise_and_chance_a_match_is_its_expectation()
    {
        foreach (var (row, column) in Pairs([.. RepeatedStrategies.All.Where(strategy => strategy is not MemoryOneStrategy and not (Tullock or Feld or RemorsefulProber)).Select(strategy => strategy.Id)]))
        {
            var total = Matches.Play(row.Id, column.Id, new() { Turns = 80, Repetitions = 2 }).Encounters[0].Matches[1];
            Assert.Equal(new ExpectedMatch(80, total.BothCooperate, total.OnlyRow, total.OnlyColumn, total.Neither), ExpectedMatch.Of(row, column, 80));
        }
    }

    [Fact]
    public void Long_matches_of_memory_one_tend_to_the_stationary_distribution()
    {
        var strategies = RepeatedStrategies.All.OfType<MemoryOneStrategy>().ToArray();
        foreach (var row in strategies)
        {
            foreach (var column in strategies.Take(5))
            {
                var exact = MemoryOneMatch.Of(row.Vector, column.Vector, new(1, 10), new(1, 20));
                Assert.NotNull(exact);
                Assert.Equal(1, exact.Outcomes.Aggregate(Rational.Zero, (sum, share) => sum + share));
                var expected = ExpectedMatch.Of(row, column, 1000, Noise);
                Assert.Equal(exact.Score(DilemmaPayoffs.Standard, Seat.Row).ToDouble(), expected.Score(DilemmaPayoffs.Standard, Seat.Row) / 1000, 0.02);
            }
        }
    }

    [Fact]
    public void Where_the_first_moves_decide_for_ever_there_is_no_single_long_run()
    {
        Assert.Null(MemoryOneMatch.Of(new TitForTat().Vector, new TitForTat().Vector));
        Assert.Equal([1, 0, 0, 0], MemoryOneMatch.Of(new WinStayLoseShift().Vector, new WinStayLoseShift().Vector)!.Outcomes);
        Assert.Equal([0, 0, 0, 1], MemoryOneMatch.Of(new TitForTat().Vector, new AlwaysDefect().Vector)!.Outcomes);
        Assert.Equal([.25, .25, .25, .25], MemoryOneMatch.Of(new TitForTat().Vector, new TitForTat().Vector, default, new(1, 100))!.Outcomes.Select(share => share.ToDouble()));
    }

    [Fact]
    public void Zero_determinant_strategies_fix_the_relation_of_payoffs_whatever_the_other_does() =>
        Prop.ForAll(Vectors, opponent =>
        {
            (Rational Row, Rational Column)? Scores(MemoryOneStrategy strategy) => MemoryOneMatch.Of(strategy.Vector, opponent) is { } match
                ? (match.Score(DilemmaPayoffs.Standard, Seat.Row), match.Score(DilemmaPayoffs.Standard, Seat.Column)) : null;
            return Scores(new ExtortTwo()) is not { } extortion || (extortion.Row - 1 == 2 * (extortion.Column - 1)
                && Scores(new EqualiserTwo())?.Column is null or { Numerator.IsOne: false } && Scores(new EqualiserTwo())!.Value.Column == 2
                && Scores(new GenerousZeroDeterminant()) is { } generous && generous.Row - 3 == 2 * (generous.Column - 3)
                && Scores(new GenerousTwo()) is { } slower && slower.Row - 3 == 2 * (slower.Column - 3));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void The_published_vectors_follow_from_the_formula()
    {
        var payoffs = DilemmaPayoffs.Standard;
        Same(new ExtortTwo(), ZeroDeterminant.Proportional(payoffs, 1, 2, new(1, 18)));
        Same(new EqualiserTwo(), ZeroDeterminant.Equaliser(payoffs, 2, new(1, 4)));
        Same(new GenerousZeroDeterminant(), ZeroDeterminant.Proportional(payoffs, 3, 2, new(1, 8)));
        Same(new GenerousTwo(), ZeroDeterminant.Proportional(payoffs, 3, 2, new(1, 16)));
        Assert.Null(ZeroDeterminant.Proportional(payoffs, 1, 2, new(1, 2)));
        Assert.Null(ZeroDeterminant.Equaliser(payoffs, 2, 0));
    }

    private static void Same(MemoryOneStrategy published, MemoryOne? computed) => Assert.Equal(published.Vector.AfterOutcomes, computed!.AfterOutcomes);

    private static Arbitrary<MemoryOne> Vectors =>
        (from parts in Gen.Choose(1, 9).ArrayOf(5) select new MemoryOne(new(parts[0], 10), new(parts[1], 10), new(parts[2], 10), new(parts[3], 10), new(parts[4], 10))).ToArbitrary();

    private static IEnumerable<(RepeatedStrategy Row, RepeatedStrategy Column)> Pairs(params string[] ids) =>
        from row in ids from column in ids where string.CompareOrdinal(row, column) < 0 select (RepeatedStrategies.Find(row)!, RepeatedStrategies.Find(column)!);

    private static void Courses(RepeatedStrategy row, RepeatedStrategy column, ulong here, ulong there, int turns, double weight, double[] sums)
    {
        if (turns == 0)
            return;
        for (var course = 0; course < 64; course++) // both moves as decided, both slips, both misperceptions
        {
            bool Bit(int bit) => (course >> bit & 1) == 1;
            double Chance(bool happens, double probability) => happens ? probability : 1 - probability;
            var likely = weight * Chance(Bit(0), row.Cooperation(here)) * Chance(Bit(1), column.Cooperation(there)) * Chance(Bit(2), Noise.Tremble) * Chance(Bit(3), Noise.Tremble)
                * Chance(Bit(4), Noise.Misperception) * Chance(Bit(5), Noise.Misperception);
            if (likely == 0)
                continue;
            var (mine, theirs) = (Bit(0) != Bit(2), Bit(1) != Bit(3));
            sums[(mine ? 0 : 2) + (theirs ? 0 : 1)] += likely;
            Courses(row, column, row.Next(here, mine, theirs != Bit(4)), column.Next(there, theirs, mine != Bit(5)), turns - 1, likely, sums);
        }
    }
}
