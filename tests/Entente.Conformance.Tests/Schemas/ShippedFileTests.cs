using System.Reflection;
using System.Text;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>Walks every YAML file that the repository ships: theories, systems, cases and codebooks.</summary>
public sealed class ShippedFileTests
{
    public static TheoryData<string> All => [.. Shipped.YamlFiles];

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_valid_by_its_schema(string file) =>
        Breach.None(Shipped.All[Shipped.SchemaOf(file)].Check(YamlJson.Read(Repository.At(file))).Select(f => $"{file}{f.At}: {f.Keyword}"));

    [Theory]
    [MemberData(nameof(All))]
    public void Its_first_line_tells_editors_where_its_schema_is(string file) =>
        Assert.Equal($"# yaml-language-server: $schema={Shipped.FromFolderOf(file)}/{Shipped.SchemaOf(file)}", File.ReadLines(Repository.At(file)).First());

    /// <summary>From the folder of a new case no relative path leads to the schemas. The program keeps its types to itself.</summary>
    [Fact]
    public void A_new_case_names_no_schema()
    {
        var template = Assembly.Load("entente").GetType("Entente.Cli.Commands.New.Template", throwOnError: true)!;
        var files = (IEnumerable<(string Path, byte[] Bytes)>)template.GetMethod("Files")!.Invoke(null, ["invented"])!;
        Assert.All(files, f => Assert.DoesNotContain("yaml-language-server", Encoding.UTF8.GetString(f.Bytes), StringComparison.Ordinal));
    }
}
