using Entente.Tests.Kit;

namespace Entente.Architecture.Tests.Sources;

public sealed class SizeTests
{
    private static readonly string[] Kinds = [".cs", ".ts", ".css", ".html", ".py", ".sh", ".csproj", ".props", ".targets"];

    [Theory]
    [InlineData("src")]
    [InlineData("web/src")]
    [InlineData("web/tests")]
    [InlineData("tests")]
    [InlineData("bench")]
    public void No_file_is_longer_than_400_lines(string folder) =>
        Assert.All(Repository.Files(folder, Kinds), f => Assert.True(Lines(f) <= 400, $"{Repository.Shown(f)} has {Lines(f)} lines"));

    [Fact]
    public void Files_of_the_source_are_small()
    {
        var sizes = Repository.Files("src", ".cs").Select(Lines).Order().ToArray();
        Assert.InRange(sizes[sizes.Length / 2], 1, 60);
        Assert.InRange(sizes[sizes.Length * 9 / 10], 1, 200);
    }

    private static int Lines(string file) => File.ReadLines(file).Count();
}
