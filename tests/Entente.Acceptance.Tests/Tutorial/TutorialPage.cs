using System.Text.RegularExpressions;

namespace Entente.Acceptance.Tests.Tutorial;

/// <summary>What a reader of a tutorial does.</summary>
internal abstract record Step;

/// <summary>Types a command; the page shows these lines of its answer, and its exit code unless that is 0.</summary>
internal sealed record Types(string Command, IReadOnlyList<string> Shown, int Exit) : Step;

/// <summary>Replaces the one occurrence of a text in a file.</summary>
internal sealed record Replaces(string File, string Old, string New) : Step;

/// <summary>Deletes the one line that begins with a text.</summary>
internal sealed record Removes(string File, string Beginning) : Step;

/// <summary>Adds the lines of the block that follows to the end of a file.</summary>
internal sealed record Appends(string File, IReadOnlyList<string> Lines) : Step;

/// <summary>
/// The steps of a page. A command stands after <c>$ </c> in a block fenced as <c>console</c>; an ellipsis there stands for lines
/// left out. What the reader does in an editor, and an exit code other than 0, stand in comments that only this class reads.
/// </summary>
internal static partial class TutorialPage
{
    public static IReadOnlyList<Step> Read(string text)
    {
        var exit = 0;
        var steps = new List<Step>();
        foreach (Match found in Parts().Matches(text))
        {
            if (found.Groups["exit"].Success)
            {
                exit = int.Parse(found.Groups["exit"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
                continue;
            }

            steps.AddRange(found.Groups["console"].Success ? Commands(found.Groups["console"].Value, exit) : [Edit(found)]);
            exit = 0;
        }

        return steps;
    }

    private static IEnumerable<Step> Commands(string block, int exit) => block.Split("$ ", StringSplitOptions.RemoveEmptyEntries)
        .Select(c => c.TrimEnd('\n').Split('\n'))
        .Select(c => new Types(c[0], [.. c.Skip(1).Where(l => l != "…")], exit));

    private static Step Edit(Match found) => found switch
    {
        _ when found.Groups["old"].Success => new Replaces(found.Groups["file"].Value, found.Groups["old"].Value, found.Groups["new"].Value),
        _ when found.Groups["row"].Success => new Removes(found.Groups["file"].Value, found.Groups["row"].Value),
        _ => new Appends(found.Groups["file"].Value, found.Groups["lines"].Value.TrimEnd('\n').Split('\n')),
    };

    [GeneratedRegex("""
        ^```console\n(?<console>.*?)^```$
        |^<!--\ exit\ (?<exit>\d+)\ -->$
        |^<!--\ replace\ in\ (?<file>\S+):\ "(?<old>[^"]+)"\ by\ "(?<new>[^"]+)"\ -->$
        |^<!--\ remove\ from\ (?<file>\S+):\ "(?<row>[^"]+)"\ -->$
        |^<!--\ append\ to\ (?<file>\S+)\ -->\n```csv\n(?<lines>.*?)^```$
        """, RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Parts();
}
