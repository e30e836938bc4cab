namespace Entente.Games.Tests.Extensive;

public sealed class SubgameTests
{
    [Fact]
    public void A_game_with_shared_sets_may_have_no_proper_subgame() => Assert.Equal([0], Subgames.Of(Trees.Horse).Roots);

    [Fact]
    public void Every_move_of_perfect_information_begins_a_subgame() => Assert.Equal([0, 1, 4], Subgames.Of(Trees.Ties).Roots);

    [Fact]
    public void A_simultaneous_stage_is_one_subgame()
    {
        var game = Trees.Read("""
            EFG 2 R "" { "A" "B" } p "" 1 1 "" { "out" "in" } 0 t "" 0
            p "" 1 2 "" { "u" "d" } 0 p "" 2 1 "" { "l" "r" } 0 t "" 0 t "" 0 p "" 2 1 0 t "" 0 t "" 0
            """);
        Assert.Equal([0, 2], Subgames.Of(game).Roots);
    }
}
