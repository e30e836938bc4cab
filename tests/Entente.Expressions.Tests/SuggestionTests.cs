namespace Entente.Expressions.Tests;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("cohesoin", "cohesion")]
    [InlineData("Cohesion", "cohesion")]
    [InlineData("burden-shring", "burden-sharing")]
    [InlineData("obligaton", "obligation")]
    [InlineData("cordinatoin-s", "coordination")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    [InlineData("Q", null)]
    public void The_nearest_word_is_offered_if_it_is_near(string word, string? expected) =>
        Assert.Equal(expected, Suggestion.For(word, ["cohesion", "burden-sharing", "obligation", "coordination", "A"]));

    [Fact]
    public void A_swap_of_neighbours_is_one_edit() => Assert.Equal("ab", Suggestion.For("ba", ["xy", "ab"]));

    [Fact]
    public void Ties_go_to_the_first_in_ordinal_order() => Assert.Equal("bat", Suggestion.For("rat", ["cat", "bat"]));

    [Fact]
    public void Built_in_functions_are_listed_in_order_and_named_in_kebab_case()
    {
        var names = BuiltIns.All.Select(builtIn => builtIn.Name).ToArray();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(names, name => Assert.Matches("^[a-z]+(-[a-z]+)*$", name));
        Assert.Equal("geometric-mean", Suggestion.For("geometric-maen", names));
    }
}
