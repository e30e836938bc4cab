using System.Text.RegularExpressions;

namespace Entente.Architecture.Tests.Kit;

/// <summary>Reads source files line by line.</summary>
internal static partial class Code
{
    /// <summary><c>path:line: match</c> wherever the pattern occurs in code, comments left out.</summary>
    public static IEnumerable<string> Uses(this IEnumerable<string> files, Regex pattern) =>
        from file in files
        from line in File.ReadLines(file).Select((text, index) => (Text: Comment().Replace(text, ""), Number: index + 1))
        from Match match in pattern.Matches(line.Text)
        select $"{Entente.Tests.Kit.Repository.Shown(file)}:{line.Number}: {match.Value}";

    [GeneratedRegex(@"(^\s*\*.*|/\*.*?\*/|//.*)$")]
    private static partial Regex Comment();
}
