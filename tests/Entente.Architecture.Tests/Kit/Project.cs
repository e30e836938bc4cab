using System.Xml.Linq;
using Entente.Tests.Kit;

namespace Entente.Architecture.Tests.Kit;

/// <summary>A project as its file states it.</summary>
/// <param name="File">Path of the project file.</param>
/// <param name="Xml">Its contents.</param>
internal sealed record Project(string File, XElement Xml)
{
    public string Name => Path.GetFileNameWithoutExtension(File);

    public string Folder => Path.GetDirectoryName(File)!;

    /// <summary>Projects that it compiles against.</summary>
    public IEnumerable<string> References => Items("ProjectReference")
        .Where(r => (string?)r.Attribute("ReferenceOutputAssembly") != "false")
        .Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!));

    public IEnumerable<XElement> Packages => Items("PackageReference");

    /// <summary>The projects below <paramref name="folder"/> of the repository.</summary>
    public static IReadOnlyList<Project> In(string folder) =>
        [.. Repository.Files(folder, ".csproj").Select(f => new Project(f, XElement.Load(f)))];

    private IEnumerable<XElement> Items(string name) => Xml.Elements("ItemGroup").Elements(name);
}
