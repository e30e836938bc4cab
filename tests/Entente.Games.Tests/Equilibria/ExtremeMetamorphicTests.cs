using static Entente.Games.Tests.Games;

namespace Entente.Games.Tests;

public sealed class ExtremeMetamorphicTests
{
    [Fact]
    public void Exchanging_the_players_exchanges_the_equilibria() => Holds(game =>
        Same(game, Games.Swapped(game), profile => new(profile.Column, profile.Row)));

    [Fact]
    public void Relabelling_strategies_relabels_the_equilibria() => Holds(game =>
    {
        Profile Turned(Profile profile) => new((profile.Row + 1) % game.Count(Seat.Row), game.Count(Seat.Column) - 1 - profile.Column);
        return Same(game, With(game, profile => game[Turned(profile)]), profile => new(
            new([.. game.Strategies(Seat.Row).Select(row => profile.Row[(row + 1) % game.Count(Seat.Row)])]),
            new([.. profile.Column.Probabilities.Reverse()])));
    });

    [Fact]
    public void A_positive_affine_change_of_payoffs_changes_no_equilibrium() => Holds(game =>
        Same(game, With(game, profile => new((game[profile].Row * 7 / 3) - 5, (game[profile].Column / 2) + 11)), profile => profile));

    [Fact]
    public void A_scale_on_which_numbers_outgrow_one_type_after_the_other_changes_no_equilibrium()
    {
        var methods = new HashSet<string>();
        foreach (var game in RandomGames.FiveByFive(12))
        {
            var expected = ExtremeEquilibria.Of(game).Equilibria.Select(equilibrium => equilibrium.Profile).ToArray();
            for (Rational factor = 3; factor < Rational.Parse("10000000000"); factor *= 7)
            {
                var scaled = ExtremeEquilibria.Of(With(game, profile => new(game[profile].Row * factor, game[profile].Column * (factor + 1))));
                methods.Add(scaled.Method);
                Assert.Equal(expected, scaled.Equilibria.Select(equilibrium => equilibrium.Profile));
            }
        }

        Assert.Equal(3, methods.Count);
    }

    [Fact]
    public void What_the_opponents_move_alone_decides_changes_no_equilibrium() => Holds(game =>
        Same(game, With(game, profile => new(game[profile].Row + (profile.Column * 10), game[profile].Column - (profile.Row * 10))), profile => profile));

    [Fact]
    public void Pure_equilibria_are_among_the_extreme_ones() => Holds(game =>
        ExtremeEquilibria.Of(game).Equilibria.Select(equilibrium => equilibrium.Profile)
            .Where(profile => profile.Row.Support.Count() == 1 && profile.Column.Support.Count() == 1)
            .Select(profile => new Profile(profile.Row.Support.Single(), profile.Column.Support.Single()))
            .SequenceEqual(PureNash(game)));

    private static bool Same(MatrixGame one, MatrixGame other, Func<MixedProfile, MixedProfile> change)
    {
        var (before, after) = (ExtremeEquilibria.Of(one), ExtremeEquilibria.Of(other));
        return before.Equilibria.Select(equilibrium => change(equilibrium.Profile)).ToHashSet().SetEquals(after.Equilibria.Select(equilibrium => equilibrium.Profile))
            && before.Components.Select(Shape).Order().SequenceEqual(after.Components.Select(Shape).Order());
    }

    private static (int, int, int) Shape(EquilibriumComponent component) =>
        (component.Equilibria.Count, component.Subsets.Count, component.Subsets.Sum(subset => subset.Rows.Count * subset.Columns.Count));
}
