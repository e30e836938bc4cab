using System.Text;
using System.Text.RegularExpressions;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Diagnostics;

/// <summary>A message under a code, and where the source states it.</summary>
/// <param name="Code"><c>E0123</c> or <c>W0123</c>.</param>
/// <param name="Call">The method that reports it.</param>
/// <param name="En">In English; what is filled in stands as an ellipsis.</param>
/// <param name="ZhHant">In Chinese.</param>
/// <param name="Place">File and line of the code.</param>
internal sealed record Message(string Code, string Call, string En, string ZhHant, string Place);

/// <summary>All diagnostics, gathered from the source: there is no list of them to keep.</summary>
internal static partial class Catalogue
{
    public static IReadOnlyList<Message> Messages { get; } =
        [.. Repository.Files("src", ".cs").SelectMany(In).OrderBy(m => m.Code, StringComparer.Ordinal).ThenBy(m => m.Place, StringComparer.Ordinal)];

    /// <summary>The reference page.</summary>
    public static string Page()
    {
        var page = new StringBuilder("""
            # Diagnostics

            Every fault of a file is reported as `path:line:column: error E0123: what is wrong, what was allowed, the remedy`; all faults
            of a case appear at once. `E` codes stop the run, `W` codes do not. A code keeps its meaning from version to version.
            An ellipsis stands for what depends on the file. This page is made from the source by a test.

            | code | message | 訊息 |
            |---|---|---|

            """);
        foreach (var message in Messages)
        {
            page.Append($"| {message.Code} | {Cell(message.En)} | {Cell(message.ZhHant)} |\n");
        }

        return page.ToString();
    }

    private static IEnumerable<Message> In(string file)
    {
        var source = File.ReadAllText(file);
        foreach (Match code in Code().Matches(source))
        {
            var place = $"{Repository.Shown(file)}:{source[..code.Index].Count(c => c == '\n') + 1}";
            var call = Caller().Matches(source[..code.Index]).Last().Groups[1].Value;
            var pairs = Literals.Pair(source, code.Index + code.Length) is { } pair ? [pair] : Helped(source, code.Index);
            foreach (var (en, zhHant) in pairs)
            {
                yield return new Message(code.Groups[1].Value, call, en, zhHant, place);
            }
        }
    }

    /// <summary>The messages handed to the method that states the code: <c>Fault(at, "…", "…")</c>.</summary>
    private static IEnumerable<(string, string)> Helped(string source, int code)
    {
        var helper = Helper().Matches(source[..code]).Last().Groups[1].Value;
        return Regex.Matches(source, $@"\b{helper}\(\w+")
            .Select(m => Literals.Pair(source, m.Index + m.Length)).OfType<(string, string)>();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    [GeneratedRegex("(?<!= )\"([EW]0[0-9]{3})\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(Error|Warning|Report|Refuse)\(")]
    private static partial Regex Caller();

    [GeneratedRegex(@"\b(\w+)\([^()]*string en, string zhHant\)")]
    private static partial Regex Helper();
}
