using Entente.Acceptance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Acceptance.Tests.Tutorial;

/// <summary>The tutorial is followed step by step, in both languages; every answer that it prints must be given.</summary>
[Collection(CommandLine.Name)]
public sealed class FirstStepsTests
{
    private const string English = "first-steps.md";
    private const string Chinese = "first-steps.zh-Hant.md";

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void Every_command_of_the_tutorial_answers_as_the_page_says(string page)
    {
        using var desk = new Desk();
        foreach (var step in Steps(page))
        {
            Follow(step, desk);
        }
    }

    [Fact]
    public void Both_languages_take_the_same_steps() =>
        Assert.Equal(Steps(English).Select(Told), Steps(Chinese).Select(s => Told(s).Replace(" --lang zh-Hant", "", StringComparison.Ordinal)));

    private static IReadOnlyList<Step> Steps(string page)
    {
        var steps = TutorialPage.Read(File.ReadAllText(Repository.At("docs", "tutorials", page)).ReplaceLineEndings("\n"));
        Assert.True(steps.OfType<Types>().Count() > 5, $"hardly any command was found in {page}");
        return steps;
    }

    private static string Told(Step step) => step switch
    {
        Types types => $"{types.Command} → {types.Exit}",
        Appends appends => $"{appends.File} + {string.Join('\n', appends.Lines)}",
        _ => step.ToString(),
    };

    private static void Follow(Step step, Desk desk)
    {
        switch (step)
        {
            case Types types:
                Type(types, desk);
                break;
            case Replaces replaces:
                Change(desk.At(replaces.File), replaces.Old, replaces.New);
                break;
            case Removes removes:
                var line = Assert.Single(File.ReadLines(desk.At(removes.File)), l => l.StartsWith(removes.Beginning, StringComparison.Ordinal));
                Change(desk.At(removes.File), line + "\n", "");
                break;
            case Appends appends:
                File.AppendAllLines(desk.At(appends.File), appends.Lines);
                break;
        }
    }

    private static void Change(string file, string old, string by)
    {
        var text = File.ReadAllText(file);
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(file, text.Replace(old, by, StringComparison.Ordinal));
    }

    private static void Type(Types types, Desk desk)
    {
        var answer = desk.Type(types.Command).Exits(types.Exit);
        var printed = answer.Out + answer.Error;
        var left = new Queue<string>(types.Shown);
        foreach (var line in printed.ReplaceLineEndings("\n").Split('\n').Where(l => left.Count > 0 && l.TrimEnd() == left.Peek()))
        {
            left.Dequeue();
        }

        Assert.True(left.Count == 0, $"'{types.Command}' does not print, where the page has it, '{left.FirstOrDefault()}':\n{printed}");
    }
}
