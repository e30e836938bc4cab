using System.Xml.Linq;
using Entente.Architecture.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Architecture.Tests.Projects;

public sealed class SolutionTests
{
    private static readonly string[] Folders = ["src", "tests", "bench"];

    [Fact]
    public void The_solution_lists_exactly_the_projects_there_are()
    {
        var listed = XElement.Load(Repository.At("Entente.slnx")).Descendants("Project").Select(p => (string)p.Attribute("Path")!).ToArray();
        var there = Folders.SelectMany(Project.In).Select(p => Repository.Shown(p.File)).ToArray();
        Breach.None([.. there.Except(listed).Select(p => $"{p} is not listed"), .. listed.Except(there).Select(p => $"{p} is listed but not there")]);
        Assert.Equal(listed.Distinct(), listed);
    }

    /// <summary>The command line is tested as people use it, by the acceptance tests.</summary>
    [Fact]
    public void Every_project_has_its_tests_at_the_mirrored_place() =>
        Breach.None(from project in Project.In("src")
                    let tests = project.Name == "Entente.Cli" ? "Entente.Acceptance.Tests" : $"{project.Name}.Tests"
                    where !File.Exists(Repository.At("tests", tests, $"{tests}.csproj"))
                    select $"{project.Name} has no tests/{tests}");
}
