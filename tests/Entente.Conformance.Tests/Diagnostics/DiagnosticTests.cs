using System.Text.RegularExpressions;
using Entente.Conformance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Diagnostics;

public sealed partial class DiagnosticTests
{
    private static readonly string Reference = Repository.At("docs", "reference", "diagnostics.md");

    [Fact]
    public void Every_code_has_one_meaning() =>
        Breach.None(Catalogue.Messages.GroupBy(m => m.Code).Where(g => g.Select(m => m.Place).Distinct().Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(m => m.Place))}"));

    [Fact]
    public void Every_code_in_the_source_has_its_message()
    {
        var stated = Repository.Files("src", ".cs").SelectMany(f => Code().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(stated, Catalogue.Messages.Select(m => m.Code).Distinct());
    }

    [Fact]
    public void Every_message_is_in_both_languages() =>
        Breach.None(Catalogue.Messages.Where(m => !Script.HasLatin(m.En) || Script.IsChinese(m.En) || !Script.IsChinese(m.ZhHant)).Select(m => $"{m.Place}: {m}"));

    [Fact]
    public void Errors_are_numbered_E_and_warnings_W() =>
        Breach.None(Catalogue.Messages.Where(m => m.Call == "Warning" != (m.Code[0] == 'W')).Select(m => $"{m.Place}: {m.Code} is reported by {m.Call}"));

    /// <summary>When the page differs from the source, what it should be is written beside it, for a person to look at and rename.</summary>
    [Fact]
    public void The_reference_page_lists_them_all()
    {
        var received = Path.ChangeExtension(Reference, ".received.md");
        if (File.Exists(Reference) && File.ReadAllText(Reference) == Catalogue.Page())
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Reference)!);
        File.WriteAllText(received, Catalogue.Page());
        Assert.Fail($"{Repository.Shown(Reference)} is not what the source says; look at {Repository.Shown(received)} and rename it if it is right");
    }

    [GeneratedRegex("\"([EW]0[0-9]{3})\"")]
    private static partial Regex Code();
}
