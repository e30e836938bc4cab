using System.Globalization;
using Entente.Games.Tests.Formats;

namespace Entente.Games.Tests.NPlayer;

/// <summary>What is stated of the Gambit project's games, for three and more players.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Stated_numbers_of_equilibria_are_found()
    {
        var stated = ReferenceFolder.Table("stated_in_file.csv")
            .Where(row => row["file"].EndsWith(".nfg", StringComparison.Ordinal) && row["n_equilibria_stated"].Length > 0 && ((NormalGame)ReferenceFolder.Game(row["file"])!).Players.Count > 2).ToArray();
        Assert.InRange(stated.Length, 4, int.MaxValue);
        Assert.All(stated, row =>
        {
            var found = IsolatedEquilibria.Of((NormalGame)ReferenceFolder.Game(row["file"])!);
            Assert.True(found.Complete, row["file"]);
            Assert.Equal(int.Parse(row["n_equilibria_stated"], CultureInfo.InvariantCulture), found.Equilibria.Count);
        });
    }

    [Fact]
    public void The_game_with_nine_equilibria_has_those_nine() // McKelvey and McLennan 1997
    {
        var expected = ExpectedProfiles.All.First(row => row is { Quantity: "n_isolated_enumpoly", Count: 9 } && row.Arguments.Contains("None", StringComparison.Ordinal));
        var found = IsolatedEquilibria.Of(StrategicForm.Reduced((ExtensiveGame)ReferenceFolder.Game(expected.File)!).Game);
        Assert.True(found.Complete);
        Assert.Equal(9, found.Equilibria.Count);
        Assert.All(found.Equilibria, equilibrium => Assert.True(expected.Has(equilibrium.Profile)));
    }

    [Fact]
    public void What_is_called_isolated_is_an_equilibrium_in_every_game_of_several_players()
    {
        foreach (var file in ReferenceFolder.Files)
        {
            if (GambitOf(file) is not { Players.Count: > 2, ProfileCount: <= 16 } game)
                continue;
            var found = IsolatedEquilibria.Of(game, new() { MaximumBoxes = 2000 });
            Assert.All(found.Equilibria, equilibrium => Assert.True(equilibrium.Exact ? equilibrium.MaxRegret == 0 : equilibrium.MaxRegret.ToDouble() < 1e-12, file));
            var pure = NormalGamePureEquilibria.Of(game).Equilibria.Count;
            Assert.Equal(pure, found.Equilibria.Count(equilibrium => equilibrium.IsPure));
        }
    }

    private static NormalGame? GambitOf(string file)
    {
        try
        {
            return GambitFile.Read(file) switch { NormalGame game => game, ExtensiveGame tree => StrategicForm.Reduced(tree).Game, _ => null };
        }
        catch (Exception fault) when (fault is GameFileException or ArgumentException)
        {
            return null;
        }
    }
}
