using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Tests.Kit;
using Entente.Theories.ConflictFiles;

namespace Entente.Conformance.Tests.Conflicts;

/// <summary>The conflicts of the repository.</summary>
internal static class ClassicConflicts
{
    /// <summary>At least so many: a folder that is not found must not pass for one without faults.</summary>
    public const int Least = 12;

    private const string Folder = "cases/classic/conflicts";

    /// <summary>Their ids, which are the names of their files.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Repository.Files(Folder, ".yml").Select(f => Path.GetFileNameWithoutExtension(f)!)];

    /// <summary>One of them; it must be sound.</summary>
    public static ConflictFile Read(string id)
    {
        var faults = new DiagnosticBag();
        var read = ConflictReader.Read(Repository.At($"{Folder}/{id}.yml"), $"{id}.yml", faults);
        Breach.None(faults.Sorted().Select(f => f.Format(Language.En)));
        return read!;
    }
}
