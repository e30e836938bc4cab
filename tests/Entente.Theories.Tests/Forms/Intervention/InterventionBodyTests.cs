using Entente.Cases.Dates;
using Entente.Theories.Examples;
using Entente.Theories.Files;
using Entente.Theories.Forms.Intervention;
using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Forms.Intervention;

public sealed class InterventionBodyTests
{
    private static readonly TheoryFile Advice = new TheoryText("advice").Sound();
    private static readonly InterventionBody Body = (InterventionBody)Advice.Readings[0].Body;

    [Fact]
    public void It_reads_the_register_and_its_column_of_the_addressee()
    {
        Assert.Equal(("recommendations", "addressee"), (Body.Use.Register, Body.Addressee));
        Assert.Equal(["addressee"], Body.Registers.Single().Columns);
        Assert.Equal("share of verdicts", Body.Unit.En);
        Assert.True(Body.FindsItsOwnSubjects);
    }

    [Fact]
    public void It_has_no_judgement_of_its_own_before_those_of_the_others_are_known() =>
        Assert.Empty(Body.Judge(Advice, new("RC-1", ["A"], true, []), new Years(2000, 2000), new StatedMeasures(Worlds.Of("A", "B"), 1)));

    [Theory]
    [InlineData("changed: 0.5, touched: 3, represented: 1", "changed: 0.41, touched: 1, represented: 1", "much-changes")]
    [InlineData("changed: 0.1, touched: 3, represented: 1", "changed: 0.19, touched: 99, represented: 1", "little")]
    [InlineData("changed: 0, touched: 0, represented: 1", "changed: 1, touched: 0, represented: 1", "nothing")]
    [InlineData("changed: 0, touched: 0, represented: 0", "changed: 1, touched: 9, represented: 0", "beyond")]
    public void Each_draw_is_held_against_the_parameters_of_that_draw(string old, string by, string verdict)
    {
        var (theory, examples, _) = new TheoryText("advice").Replace(old, by).Read();
        Assert.Equal(verdict, ExampleRunner.Run(theory!, examples.Single(e => e.Then == verdict)));
    }

    [Theory]
    [InlineData("changed: 0.5, ", "")]
    [InlineData("changed: 0.5, ", "changed: half, ")]
    public void An_example_without_a_number_is_refused(string old, string by)
    {
        var (theory, examples, _) = new TheoryText("advice").Replace(old, by).Read();
        Assert.Throws<InvalidDataException>(() => ExampleRunner.Run(theory!, examples[0]));
    }
}
