using System.Text.RegularExpressions;
using Entente.Tests.Kit;

namespace Entente.Architecture.Tests.Sources;

/// <summary>What is in the repository must not depend on, or give away, the machine it was written on.</summary>
public sealed partial class MachineTests
{
    [Fact]
    public void No_file_names_a_path_of_somebody_s_machine() => Breach.None(Mentions(MachinePath()));

    [Fact]
    public void No_file_names_a_package_registry() => Breach.None(Mentions(Registry()));

    private static IEnumerable<string> Mentions(Regex pattern) =>
        from file in Repository.Files(".")
        from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
        from Match match in pattern.Matches(line.Text)
        select $"{Repository.Shown(file)}:{line.Number}: {match.Value}";

    [GeneratedRegex(@"(?<![\w.~*$}])/(work|tmp|root|home/\w+|Users/\w+|var/folders)/|\b[A-Z]:\\Users\\", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"registry\.npmjs|registry\.yarnpkg|api\.nuget\.org|files\.pythonhosted|[a]rtifactory|[v]erdaccio|[p]ackage-mirror", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Registry();
}
