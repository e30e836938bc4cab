using System.Text.RegularExpressions;
using Entente.Tests.Kit;
using Entente.Theories.Forms;

namespace Entente.Conformance.Tests.Theories;

/// <summary>Walks every form of theory there is.</summary>
public sealed partial class FormTests
{
    private static readonly string[] Used = [.. Repository.Files("theories", ".yml")
        .SelectMany(f => File.ReadLines(f)).Select(l => Declared().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value)];

    public static TheoryData<string> All => [.. FormCatalogue.All.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void A_theory_or_a_test_uses_it(string id) =>
        Assert.True(Used.Contains(id) || Directory.Exists(Repository.At("tests", "Entente.Theories.Tests", "Forms", FolderOf(id))), $"nothing uses the form '{id}'");

    [Theory]
    [MemberData(nameof(All))]
    public void It_has_a_folder_of_its_own(string id) =>
        Assert.True(Directory.Exists(Repository.At("src", "Entente.Theories", "Forms", FolderOf(id))));

    [Fact]
    public void Every_folder_of_forms_holds_one_that_is_found() =>
        Assert.Equal(Directory.GetDirectories(Repository.At("src", "Entente.Theories", "Forms")).Select(Path.GetFileName).Order(), FormCatalogue.All.Keys.Select(FolderOf).Order());

    private static string FolderOf(string id) => FormCatalogue.All[id].GetType().Namespace!.Split('.')[^1];

    [GeneratedRegex(@"^form: *([a-z0-9-]+)")]
    private static partial Regex Declared();
}
