using System.Text.Json.Nodes;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>A case in a folder that is deleted afterwards: head, codebook and sources, without rows.</summary>
internal sealed class CaseFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-schemas-");

    public CaseFolder()
    {
        Write("case.yml", File.ReadAllText(Repository.At("cases", "first-steps", "case.yml")));
        Write("codebook.yml", "dimensions: {}\n");
        Write("sources.bib", "@misc{invented, title = {Invented}}\n");
    }

    /// <summary>One dimension, one quantity and every register of the shipped cases: every key of a codebook is in it.</summary>
    public static JsonObject Codebook { get; } = OneOfEach();

    /// <summary>Writes a file of the case.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Reads the case with a file as given and tells the faults of that file.</summary>
    public IReadOnlyList<Diagnostic> Faults(string path, string text)
    {
        Write(path, text);
        var faults = new DiagnosticBag();
        CaseReader.Read(_folder.FullName, faults);
        return [.. faults.Sorted().Where(f => f.Position.Path.EndsWith(path, StringComparison.Ordinal))];
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private static JsonObject OneOfEach()
    {
        var codebook = YamlJson.Read(Repository.At("cases", "taiwan-strait", "codebook.yml"));
        foreach (var key in new[] { "dimensions", "quantities" })
        {
            var all = codebook[key]!.AsObject();
            foreach (var name in all.Select(e => e.Key).Skip(1).ToArray())
            {
                all.Remove(name);
            }
        }

        return codebook;
    }
}
