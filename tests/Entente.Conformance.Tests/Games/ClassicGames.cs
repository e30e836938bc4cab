using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Tests.Kit;
using Entente.Theories.GameFiles;

namespace Entente.Conformance.Tests.Games;

/// <summary>The textbook games that the repository ships, by path.</summary>
internal static class ClassicGames
{
    public const int Least = 25;

    public static readonly IReadOnlyDictionary<string, GameFile> All = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "cases", "classic", "games"), "*.yml")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), Read, StringComparer.Ordinal);

    private static GameFile Read(string file)
    {
        var faults = new DiagnosticBag();
        var read = GameFileReader.Read(Repository.Shown(file), File.ReadAllText(file), GameVocabulary.Numbers, faults);
        Assert.Empty(faults.Sorted().Select(f => f.Format(Language.En)));
        return read!;
    }
}
