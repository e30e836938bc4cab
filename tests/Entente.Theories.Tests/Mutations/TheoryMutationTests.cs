using System.Text;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Tests.Kit;
using Entente.Cases.Tests.Mutations;
using Entente.Theories.Files;

namespace Entente.Theories.Tests.Mutations;

/// <summary>Changes a shipped theory, the catalogue of systems or the bibliography in one way; the library must answer within bounds, and refuse what is misspelt.</summary>
public sealed class TheoryMutationTests
{
    private const int Seed = 19_140_728;

    private static readonly HashSet<string> Free = ["parameters", "variants", "tests", "axes", "verdicts", "regions", "strategies", "series", "components", "pillars", "options", "criteria", "follows", "columns", "given", "probability", "cost", "apart", "quantities", "players", "outcomes", "claims", "does", "draws", "matrix", "links", "counts", "asks-of-model"];

    private static readonly HashSet<string> Closed = ["form", "role", "at-least", "boundary", "fold", "directed", "doubt", "subject", "gate", "slope", "situation", "then", "reading", "only", "better", "worse", "scale", "shown", "is", "end", "pull"];

    private static readonly YamlMutations Yaml = new(Free, Closed);

    private static readonly IReadOnlyDictionary<string, byte[]> Theories = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "theories"), "*.yml", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    private static readonly byte[] References = File.ReadAllBytes(Path.Combine(Repository.Root, "references.bib"));

    [Fact]
    public void Six_hundred_mutations_are_answered_within_bounds() => Mutate(600);

    [Fact]
    [Trait("Category", "Long")]
    public void Six_thousand_mutations_are_answered_within_bounds() => Mutate(6000);

    private static void Mutate(int count)
    {
        var (home, random) = (Directory.CreateTempSubdirectory("entente-").FullName, new Random(Seed + count));
        string[] theories = [.. Theories.Keys.Where(t => t != SystemCatalogue.Path).Order(StringComparer.Ordinal)];
        try
        {
            Write(home, "references.bib", References);
            Write(home, SystemCatalogue.Path, Theories[SystemCatalogue.Path]);
            var (refused, failed) = (0, new Failures());
            for (var i = 0; i < count; i++)
            {
                failed.Of(() => refused += Refused(home, random.One(theories), random, i) ? 1 : 0);
            }

            failed.None();
            Assert.InRange(refused, count / 10, count * 9 / 10);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    /// <summary>Reads a library of one theory in which one file is mutated: mostly the theory itself.</summary>
    private static bool Refused(string home, string theory, Random random, int number)
    {
        var path = random.Next(12) switch { 0 => "references.bib", 1 => SystemCatalogue.Path, _ => theory };
        var original = path == "references.bib" ? References : Theories[path];
        var mutation = path == "references.bib" || random.Next(3) == 0 ? ByteMutations.Any(original, random) : Yaml.Any(original, random);
        var name = $"{number}: {path}, {mutation.Name}";
        string[] companions = [.. Companions(theory)];
        foreach (var companion in companions.Prepend(theory))
        {
            Write(home, companion, Theories[companion]);
        }

        Write(home, path, mutation.Bytes);
        try
        {
            return Refused(home, name, mutation.Expected);
        }
        finally
        {
            Write(home, path, original);
            foreach (var written in companions.Prepend(theory))
            {
                File.Delete(Path.Combine(home, written));
            }
        }
    }

    /// <summary>The theories that another one names, which it needs beside it, and those that they name.</summary>
    private static IEnumerable<string> Companions(string theory)
    {
        var found = new List<string> { theory };
        for (var i = 0; i < found.Count; i++)
        {
            var text = Encoding.UTF8.GetString(Theories[found[i]]);
            found.AddRange(Theories.Keys.Order(StringComparer.Ordinal).Where(t => !found.Contains(t) && Named(text, Path.GetFileNameWithoutExtension(t))));
        }

        return found.Skip(1);
    }

    private static bool Named(string text, string id) => text.Contains($"theory: {id}", StringComparison.Ordinal) || text.Contains($"\n  {id}: {{ en: \"", StringComparison.Ordinal);

    private static bool Refused(string home, string name, Answer expected)
    {
        var faults = new DiagnosticBag();
        Bounds.Kept(name, () => TheoryLibrary.Read(home, faults));
        var listing = string.Join('\n', faults.Sorted().Take(5).Select(f => f.Format(Language.En)));
        Assert.True(expected != Answer.Refused || faults.HasErrors, $"{name}: accepted");
        Assert.True(expected != Answer.Accepted || !faults.HasErrors, $"{name}: refused\n{listing}");
        Bounds.Placed(name, faults.Sorted(), shown => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(home, shown))));
        return faults.HasErrors;
    }

    private static void Write(string home, string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(home, path))!);
        File.WriteAllBytes(Path.Combine(home, path), bytes);
    }
}
