using System.Text.RegularExpressions;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Pages;

/// <summary>What a run may be told under a code is explained in the reference, in both languages.</summary>
public sealed partial class RunFolderPageTests
{
    [Theory]
    [InlineData("run-folders.md")]
    [InlineData("run-folders.zh-Hant.md")]
    public void Every_code_is_explained_and_no_other(string page) =>
        Assert.Equal(
            Codes(Repository.Files(Path.Combine("src", "Entente.Ensembles", "Runs"), ".cs")),
            Codes([Repository.At("docs", "reference", page)]));

    private static IEnumerable<string> Codes(IEnumerable<string> files) =>
        files.SelectMany(f => Code().Matches(File.ReadAllText(f))).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("[EW]09[0-9]{2}")]
    private static partial Regex Code();
}
