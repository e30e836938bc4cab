namespace Entente.Games.Tests.Conflict;

public sealed class OptionFormTests
{
    [Fact]
    public void A_move_changes_the_options_of_one_holder_only()
    {
        var form = new OptionForm(2, [new("a", 0), new("b", 0), new("c", 1)], _ => true);
        Assert.Equal(8, form.Combinations.Count);
        Assert.Equal([1, 2, 3], form.Moves[0].From(0));
        Assert.Equal([4], form.Moves[1].From(0));
    }

    [Theory]
    [InlineData(OptionChange.Both, true, true)]
    [InlineData(OptionChange.TakeUpOnly, true, false)]
    [InlineData(OptionChange.GiveUpOnly, false, true)]
    [InlineData(OptionChange.None, false, false)]
    public void An_option_changes_only_as_it_may(OptionChange change, bool taken, bool given)
    {
        var form = new OptionForm(1, [new("a", 0, change)], _ => true);
        Assert.Equal(taken, form.Moves[0].From(0).Contains(1));
        Assert.Equal(given, form.Moves[0].From(1).Contains(0));
    }

    [Fact]
    public void Infeasible_combinations_are_no_states()
    {
        var form = new OptionForm(1, [new("a", 0), new("b", 0)], c => c != 3);
        Assert.Equal([[0], [1], [2]], form.Combinations);
        Assert.Null(form.StateOf(3));
    }

    [Fact]
    public void Combinations_that_are_not_told_apart_are_one_state_with_the_moves_of_all()
    {
        var form = new OptionForm(2, [new("leave", 0, OptionChange.TakeUpOnly), new("protest", 1)], _ => true, [c => (c & 1) == 1]);
        Assert.Equal([[0], [1, 3], [2]], form.Combinations);
        Assert.Equal(1, form.StateOf(3));
        Assert.Empty(form.Moves[1].From(1));
        Assert.Equal([1], form.Moves[0].From(2));
    }

    [Fact]
    public void A_forbidden_move_is_left_out()
    {
        var form = new OptionForm(1, [new("a", 0), new("b", 0)], _ => true, forbidden: (by, from, to) => by == 0 && from == 1 && to == 2);
        Assert.Equal([0, 3], form.Moves[0].From(1));
    }

    [Fact]
    public void States_can_be_put_in_another_order()
    {
        var form = new OptionForm(1, [new("a", 0, OptionChange.TakeUpOnly)], _ => true).Reordered([1, 0]);
        Assert.Equal([[1], [0]], form.Combinations);
        Assert.Equal([0], form.Moves[0].From(1));
        Assert.Equal(0, form.StateOf(1));
        Assert.Throws<ArgumentException>(() => form.Reordered([0, 0]));
    }

    [Fact]
    public void Too_many_options_or_moves_are_refused()
    {
        Assert.Throws<GameTooLargeException>(() => new OptionForm(1, [.. Enumerable.Range(0, 17).Select(i => new ConflictOption($"o{i}", 0))], _ => true));
        Assert.Throws<GameTooLargeException>(() => new OptionForm(1, [.. Enumerable.Range(0, 16).Select(i => new ConflictOption($"o{i}", 0))], _ => true));
        Assert.Throws<ArgumentException>(() => new OptionForm(1, [new("a", 1)], _ => true));
    }
}
