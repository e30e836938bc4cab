namespace Entente.Games.Tests.Repeated;

public sealed class TournamentTests
{
    private static readonly TournamentOptions Noisy = new() { Turns = 300, Repetitions = 3, Noise = new(0.03, 0.02), Seed = 7 };

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var one = Played(RepeatedStrategies.All, Noisy with { Threads = 1 });
        Assert.Equal(one, Played(RepeatedStrategies.All, Noisy with { Threads = 3 }));
        Assert.NotEqual(one, Played(RepeatedStrategies.All, Noisy with { Seed = 8 }));
    }

    [Fact]
    public void Other_entrants_and_more_repetitions_change_nothing_in_a_match()
    {
        var all = Tournament.Play(DilemmaPayoffs.Standard, [.. RepeatedStrategies.All.Skip(10)], Noisy with { Repetitions = 600, Turns = 40 });
        var two = Matches.Play("joss", "random", Noisy with { Turns = 40 });
        var (joss, random) = (Number(all, "joss"), Number(all, "random"));
        Assert.Equal(two.Encounters[0].Matches, all.Encounters.Single(encounter => encounter.Row == joss && encounter.Column == random).Matches.Take(3));
        Assert.All(all.Encounters, encounter => Assert.Equal(600, encounter.Matches.Count));
    }

    [Fact]
    public void Every_match_has_its_turns_and_every_pair_its_matches()
    {
        var tournament = Tournament.Play(DilemmaPayoffs.Standard, RepeatedStrategies.All, Noisy);
        Assert.True(tournament.Complete);
        Assert.Equal(RepeatedStrategies.All.Count * (RepeatedStrategies.All.Count + 1) / 2, tournament.Encounters.Count);
        Assert.All(tournament.Encounters.SelectMany(encounter => encounter.Matches), match => Assert.Equal(300, match.Turns));
    }

    [Fact]
    public void Slips_alone_and_misperceptions_alone_are_different_worlds()
    {
        // After its own slip contrite tit for tat bears the answer and peace returns; wrong impressions leave two of them at odds.
        var twins = new TournamentOptions { Turns = 2000, Repetitions = 20 };
        var slips = Cooperation("contrite-tit-for-tat", twins with { Noise = new(0, 0.02) });
        var errors = Cooperation("contrite-tit-for-tat", twins with { Noise = new(0.02, 0) });
        Assert.InRange(slips, 0.93, 0.97);
        Assert.InRange(errors, 0, slips - 0.2);
        Assert.InRange(Cooperation("tit-for-tat", twins with { Noise = new(0, 0.02) }), 0.45, 0.55);
    }

    [Fact]
    public void Scores_weigh_every_opponent_alike_and_order_the_standings()
    {
        var tournament = Tournament.Play(DilemmaPayoffs.Standard, [.. RepeatedStrategies.All.Take(5)], Noisy);
        foreach (var standing in tournament.Standings)
        {
            var means = Enumerable.Range(0, 5).Select(opponent => Mean(tournament, standing.Entrant, opponent)).ToArray();
            Assert.Equal(means.Aggregate(Rational.Zero, (sum, mean) => sum + mean) / 5, standing.Score);
            Assert.NotNull(standing.StandardError);
        }

        Assert.Equal(tournament.Standings.OrderByDescending(standing => standing.Score).Select(standing => standing.Score), tournament.Standings.Select(standing => standing.Score));
        Assert.Equal(1, tournament.Standings[0].Rank);
    }

    [Fact]
    public void A_game_that_treats_the_seats_differently_is_played_in_both()
    {
        var payoffs = new DilemmaPayoffs(new(3, 2), new(0, 5), new(4, 0), new(1, 1));
        Assert.False(payoffs.IsSymmetric);
        var tournament = Tournament.Play(payoffs, [RepeatedStrategies.Find("always-cooperate")!, RepeatedStrategies.Find("always-defect")!], new() { Repetitions = 1 });
        Assert.Equal(4, tournament.Encounters.Count);
        var cooperator = tournament.Standings.Single(standing => standing.Strategy.Id == "always-cooperate");
        Assert.Equal(new Rational(5, 4), cooperator.Score); // (3 + 2) / 2 from its twin and nothing from the other
        Assert.Equal(1, cooperator.Cooperation);
        Assert.Null(cooperator.StandardError);
    }

    [Fact]
    public void Without_chance_there_is_no_scatter() =>
        Assert.All(Matches.Play("grim", "gradual", new() { Repetitions = 4 }).Standings, standing => Assert.Equal(0, standing.StandardError));

    [Fact]
    public void A_cancelled_tournament_says_so()
    {
        var tournament = Tournament.Play(DilemmaPayoffs.Standard, RepeatedStrategies.All, Noisy, new(canceled: true));
        Assert.Equal((SearchEnd.Cancelled, false), (tournament.End, tournament.Complete));
        Assert.Equal(RepeatedStrategies.All.Count, tournament.Standings.Count);
    }

    [Fact]
    public void What_cannot_be_played_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Tournament.Play(DilemmaPayoffs.Standard, []));
        Assert.Throws<ArgumentException>(() => Tournament.Play(DilemmaPayoffs.Standard, [new TitForTat(), new TitForTat()]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tournament.Play(DilemmaPayoffs.Standard, [new TitForTat()], new() { Turns = 0 }));
        Assert.Throws<GameTooLargeException>(() => Tournament.Play(DilemmaPayoffs.Standard, RepeatedStrategies.All, new() { Repetitions = 1_000_000 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlayNoise(double.NaN, 0));
        Assert.Throws<ArgumentException>(() => DilemmaPayoffs.Of(Games.Cardinal(2, 3, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), new(0, 0)));
    }

    [Fact]
    public void The_outcomes_of_a_table_find_their_places()
    {
        var dilemma = DilemmaPayoffs.Of(Games.Cardinal(2, 2, [1, 1, 5, 0, 0, 5, 3, 3]), new(1, 1));
        Assert.Equal(DilemmaPayoffs.Standard, dilemma);
        Assert.All(Seats.Both, seat => Assert.True(dilemma.IsPrisonersDilemma(seat)));
    }

    private static (int, int, MatchCounts)[] Played(IReadOnlyList<RepeatedStrategy> entrants, TournamentOptions options) =>
        [.. from encounter in Tournament.Play(DilemmaPayoffs.Standard, entrants, options).Encounters from match in encounter.Matches select (encounter.Row, encounter.Column, match)];

    private static int Number(Tournament tournament, string id) => tournament.Entrants.Select(entrant => entrant.Id).ToList().IndexOf(id);

    private static double Cooperation(string id, TournamentOptions options) =>
        Tournament.Play(DilemmaPayoffs.Standard, [RepeatedStrategies.Find(id)!], options).Standings[0].Cooperation.ToDouble();

    private static Rational Mean(Tournament tournament, int entrant, int opponent)
    {
        var encounter = tournament.Encounters.Single(encounter => (encounter.Row, encounter.Column) == (Math.Min(entrant, opponent), Math.Max(entrant, opponent)));
        var seats = entrant == opponent ? Seats.Both : [entrant < opponent ? Seat.Row : Seat.Column];
        return seats.Aggregate(Rational.Zero, (sum, seat) => sum + encounter.Total.Score(DilemmaPayoffs.Standard, seat)) / (encounter.Total.Turns * seats.Count);
    }
}
