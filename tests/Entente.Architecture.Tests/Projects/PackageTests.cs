using System.Xml.Linq;
using Entente.Architecture.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Architecture.Tests.Projects;

public sealed class PackageTests
{
    private static readonly Project[] All = [.. Project.In("src"), .. Project.In("tests"), .. Project.In("bench")];

    [Fact]
    public void Versions_stand_in_one_place() =>
        Breach.None(from project in All
                    from package in project.Packages
                    where package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null || package.Element("Version") is not null
                    select $"{project.Name}: {package}");

    [Fact]
    public void Every_package_used_has_a_central_version()
    {
        var central = XElement.Load(Repository.At("Directory.Packages.props")).Descendants("PackageVersion").Select(p => (string)p.Attribute("Include")!).ToArray();
        Assert.Equal(central.Distinct(), central);
        Breach.None(All.SelectMany(p => p.Packages).Select(p => (string)p.Attribute("Include")!).Except(central));
    }

    [Fact]
    public void Every_project_has_a_lock_file() =>
        Breach.None(All.Where(p => !File.Exists(Path.Combine(p.Folder, "packages.lock.json"))).Select(p => p.Name));
}
