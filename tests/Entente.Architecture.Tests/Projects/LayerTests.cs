using Entente.Architecture.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Architecture.Tests.Projects;

public sealed class LayerTests
{
    private static readonly IReadOnlyList<Project> Source = Project.In("src");

    [Fact]
    public void Every_project_has_its_place_in_the_order() =>
        Breach.None(Source.Select(p => p.Name).Except(Layers.Order));

    [Fact]
    public void Projects_use_only_those_above_them() =>
        Breach.None(from project in Source
                    from used in project.References
                    where Layers.Of(used) < 0 || Layers.Of(used) >= Layers.Of(project.Name)
                    select $"{project.Name} uses {used}");

    [Fact]
    public void Nothing_builds_on_a_host() =>
        Breach.None(from project in Source.Concat(Project.In("bench"))
                    from used in project.References
                    where Layers.Hosts.Contains(used)
                    select $"{project.Name} uses {used}");

    [Fact]
    public void The_ground_floor_knows_no_cases() =>
        Breach.None(from project in Source
                    where Layers.GroundFloor.Contains(project.Name)
                    from file in Repository.Files(Path.Combine("src", project.Name), ".cs")
                    let text = File.ReadAllText(file)
                    from upper in Layers.Order.Skip(Layers.Of("Entente.Cases"))
                    where text.Contains(upper, StringComparison.Ordinal)
                    select $"{Repository.Shown(file)} mentions {upper}");

    [Fact]
    public void Folders_bear_the_names_of_their_projects() =>
        Breach.None(Source.Concat(Project.In("tests")).Where(p => Path.GetFileName(p.Folder) != p.Name).Select(p => p.File));
}
