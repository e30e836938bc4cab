using Entente.Conformance.Tests.Kit;

namespace Entente.Conformance.Tests.Games;

/// <summary>Every textbook game is cited, in both languages, and has the answers that the literature knows.</summary>
public sealed class ClassicGameTests
{
    public static TheoryData<string> All => [.. ClassicGames.All.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Answers =>
        [.. ClassicGames.All.OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.Value.Known!.Answers.Keys.Select(kind => (g.Key, kind)))];

    [Fact]
    public void There_are_enough_of_them() => Assert.True(ClassicGames.All.Count >= ClassicGames.Least);

    [Theory]
    [MemberData(nameof(All))]
    public void Its_name_is_that_of_its_file_and_its_sources_exist(string id)
    {
        var game = ClassicGames.All[id];
        Assert.Equal(id, game.Id);
        Assert.NotNull(game.Says);
        Assert.NotEmpty(game.Sources);
        Assert.NotEmpty(game.Known!.Answers);
        Assert.NotEmpty(game.Known.By);
        Assert.All(game.Sources.Concat(game.Known.By), source => Assert.Contains(source.Text, Library.Shipped.References.Keys));
        Assert.True(Script.HasLatin(game.Says.En) && Script.IsChinese(game.Says.ZhHant), id);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void The_solvers_find_what_the_literature_knows(string id, string kind) => KnownAnswerCheck.Check(ClassicGames.All[id], kind);
}
