using Entente.Cases.Diagnostics;
using Entente.Cases.Tests.Kit;
using Entente.Theories.Examples;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests;

public sealed class WorkedExampleTests
{
    private static readonly DiagnosticBag Bag = new();
    private static readonly TheoryLibrary Library = TheoryLibrary.Read(Repository.Root, Bag);

    public static TheoryData<string> Theories => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "theories"), "*.yml", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)).Where(f => f != "systems").Order(StringComparer.Ordinal)];

    public static TheoryData<string> SoundOnes => [.. SoundTheories.All.Keys];

    [Fact]
    public void The_library_reads_without_a_fault() => Assert.Empty(Bag.Sorted().Select(d => d.Format(Cases.Language.En)));

    [Theory]
    [MemberData(nameof(Theories))]
    public void Every_worked_example_gives_its_verdict(string id)
    {
        Assert.NotEmpty(Library.Examples[id]);
        Assert.All(Library.Examples[id], e => Assert.Equal(e.Then, ExampleRunner.Run(Library.Theories[id], e)));
    }

    [Theory]
    [MemberData(nameof(SoundOnes))]
    public void The_theories_of_the_test_kit_are_sound_and_their_examples_hold(string id)
    {
        var text = new TheoryText(id);
        var theory = text.Sound();
        Assert.All(text.Read().Examples, e => Assert.Equal(e.Then, ExampleRunner.Run(theory, e)));
    }

    [Fact]
    public void The_kit_has_a_sound_theory_of_every_form() =>
        Assert.Equal(FormCatalogue.All.Keys.Order(StringComparer.Ordinal), SoundTheories.All.Keys.Select(k => new TheoryText(k).Body().Form).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("friendship", "\"threat(A, adversary)\": 0.9, \"threat(B, adversary)\": 0.8, \"gain(A, B)\": 0.7, \"gain(B, A)\": 0.9, \"closeness(A, B)\": 0.1, \"pool(closeness(A, B), support(A, B), support(B, A))\": 0.8", "\"gain(A, B)\": 1")]
    [InlineData("ferry-game", "\"A(sail, sail)\": 3, ", "")]
    [InlineData("pledge-book", "weight: 0.9, ", "")]
    public void An_example_that_leaves_out_what_the_theory_asks_for_is_refused(string id, string old, string by)
    {
        var (theory, examples, faults) = new TheoryText(id).Replace(old, by).Read();
        Assert.Empty(faults);
        Assert.Throws<InvalidDataException>(() => ExampleRunner.Run(theory!, examples[0]));
    }
}
