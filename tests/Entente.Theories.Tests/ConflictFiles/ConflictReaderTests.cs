using Entente.Games;
using Entente.Theories.ConflictFiles;

namespace Entente.Theories.Tests.ConflictFiles;

public sealed class ConflictReaderTests
{
    [Fact]
    public void Options_conditions_and_names_become_states_and_moves_in_the_order_of_the_file()
    {
        var file = ConflictText.Of(ConflictText.Ferry).Sound();
        Assert.Equal(["idle", "toll-only", "sailing", "paid", "closed"], file.States.Select(s => s.Id));
        Assert.Equal(["toll-only", "closed"], From(file, 0, "idle"));
        Assert.Equal([], From(file, 0, "closed"));
        Assert.Equal(["sailing"], From(file, 1, "idle"));
        Assert.Equal([], From(file, 1, "toll-only"));
        Assert.Equal(0, file.StatusQuo);
    }

    [Fact]
    public void Statements_and_weights_become_orders()
    {
        var file = ConflictText.Of(ConflictText.Ferry).Sound();
        Assert.Equal([["paid"], ["idle", "toll-only"], ["sailing"], ["closed"]], Ranking(file, 0));
        Assert.Equal([["sailing"], ["paid"], ["idle"], ["closed"], ["toll-only"]], Ranking(file, 1));
    }

    [Fact]
    public void A_statement_with_iff_wants_both_or_neither()
    {
        var file = ConflictText.Of(ConflictText.Ferry, "statements: [not close, { prefer: toll, if: sail }, sail]", "statements: [{ prefer: toll, if-and-only-if: sail }]").Sound();
        Assert.Equal([["idle", "paid", "closed"], ["toll-only", "sailing"]], Ranking(file, 0));
    }

    [Fact]
    public void Listed_moves_are_taken_as_they_are()
    {
        var file = ConflictText.Of(ConflictText.Ladder).Sound();
        Assert.Equal(["crisis"], From(file, 0, "peace"));
        Assert.Equal(["war"], From(file, 0, "crisis"));
        Assert.Equal([["crisis"], ["peace", "war"]], Ranking(file, 0));
        Assert.Null(file.Options);
    }

    [Fact]
    public void States_may_be_put_into_words()
    {
        var file = ConflictText.Of(ConflictText.Ferry, "combinations:\n", "states: { paid: { en: toll paid, zh-Hant: 付費 } }\ncombinations:\n").Sound();
        Assert.Equal("toll paid", file.States[3].Text!.En);
        Assert.Null(file.States[0].Text);
    }

    [Fact]
    public void Known_answers_are_read()
    {
        var known = Assert.Single(ConflictText.Of(ConflictText.Ferry).Sound().Known);
        Assert.Equal([3], known.Equilibria[StabilityConcept.Nash]);
        Assert.Equal([1, 3], Assert.Single(known.Stable).States);
        Assert.Equal([0, 1], Assert.Single(known.Shifts).Members);
    }

    [Fact]
    public void States_without_names_are_numbered()
    {
        var text = ConflictText.Of(ConflictText.Ferry, "combinations:\n  idle: []\n  toll-only: [toll]\n  sailing: [sail]\n  paid: [toll, sail]\n  closed: close\n", "").Text;
        var file = ConflictText.Of(text[..text.IndexOf("status-quo", StringComparison.Ordinal)]).Sound();
        Assert.Equal(["s1", "s2", "s3", "s4", "s5"], file.States.Select(s => s.Id));
    }

    private static string[] From(ConflictFile file, int maker, string state) =>
        [.. file.Model.Moves[maker].From(file.States.ToList().FindIndex(s => s.Id == state)).Select(s => file.States[s].Id)];

    private static string[][] Ranking(ConflictFile file, int maker) =>
        [.. file.Model.Preferences[maker].Ranking.Select(g => g.Select(s => file.States[s].Id).ToArray())];
}
