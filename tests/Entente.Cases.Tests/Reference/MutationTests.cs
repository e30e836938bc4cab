using System.Text;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Tests.Kit;
using Entente.Cases.Tests.Mutations;

namespace Entente.Cases.Tests.Reference;

/// <summary>
/// Changes one file of a shipped case in one way: the reader must answer with a sound case or with errors at their places, within bounds,
/// never with an exception; what is misspelt must be refused, and what is only written in another way accepted.
/// </summary>
public sealed class MutationTests
{
    private const int Seed = 20_260_630;

    private const string Scenarios = "scenarios";

    private static readonly HashSet<string> Free = [Scenarios, "actors", "groups", "ties", "thin", "dimensions", "registers", "quantities", "indicators", "columns", "of"];

    private static readonly HashSet<string> Closed = ["subject", "type", "members", "adversaries", "to", "period", "as-of", "may-be-empty"];

    [Theory]
    [InlineData("first-steps", 600)]
    [InlineData("july-1914", 400)]
    [InlineData("taiwan-strait", 400)]
    public void Fourteen_hundred_mutations_are_answered_within_bounds(string @case, int count) => Mutate(@case, count);

    [Theory]
    [Trait("Category", "Long")]
    [InlineData("first-steps", 6000)]
    [InlineData("july-1914", 4000)]
    [InlineData("taiwan-strait", 4000)]
    public void Fourteen_thousand_mutations_are_answered_within_bounds(string @case, int count) => Mutate(@case, count);

    private static void Mutate(string @case, int count)
    {
        var (folder, random) = (Directory.CreateTempSubdirectory("entente-").FullName, new Random(Seed + count));
        var files = Excerpt.Of(Path.Combine(Repository.Root, "cases", @case));
        try
        {
            foreach (var (path, bytes) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
                File.WriteAllBytes(Path.Combine(folder, path), bytes);
            }

            var (yaml, scenarios, tables) = (new YamlMutations(Free, Closed), new YamlMutations(Free, Closed, Scenarios), new TableMutations(Words(folder)));
            string[] paths = [.. files.Keys, "case.yml", "codebook.yml"];
            var (refused, failed) = (0, new Failures());
            for (var i = 0; i < count; i++)
            {
                var path = random.One(paths);
                var mutation = random.Next(3) == 0 || path.EndsWith(".bib", StringComparison.Ordinal) ? ByteMutations.Any(files[path], random)
                    : path.EndsWith(".yml", StringComparison.Ordinal) ? (path.StartsWith(Scenarios, StringComparison.Ordinal) ? scenarios : yaml).Any(files[path], random) : tables.Any(files[path], random);
                failed.Of(() => refused += Refused(folder, path, mutation, files[path], $"{@case} {i}: {path}, {mutation.Name}") ? 1 : 0);
            }

            failed.None();
            Assert.InRange(refused, count / 10, count * 9 / 10);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Ids that the sound case declares.</summary>
    private static HashSet<string> Words(string folder)
    {
        var faults = new DiagnosticBag();
        var read = CaseReader.Read(folder, faults);
        Assert.True(read is not null, string.Join('\n', faults.Sorted().Select(f => f.Format(Language.En))));
        return [.. read.Actors.Keys, .. read.Groups.Keys, .. read.Sources.Keys, .. read.Codebook.Dimensions.Keys, .. read.Codebook.Quantities.Keys];
    }

    private static bool Refused(string folder, string path, Mutation mutation, byte[] original, string name)
    {
        File.WriteAllBytes(Path.Combine(folder, path), mutation.Bytes);
        try
        {
            var faults = new DiagnosticBag();
            var read = Bounds.Kept(name, () => CaseReader.Read(folder, faults));
            var listing = string.Join('\n', faults.Sorted().Take(5).Select(f => f.Format(Language.En)));
            Assert.True(read is null == faults.HasErrors, $"{name}: case {read is not null}, errors {faults.HasErrors}");
            Assert.True(mutation.Expected != Answer.Refused || faults.HasErrors, $"{name}: accepted");
            Assert.True(mutation.Expected != Answer.Accepted || !faults.HasErrors, $"{name}: refused\n{listing}");
            Bounds.Placed(name, faults.Sorted(), shown => File.Exists(shown) ? Encoding.UTF8.GetString(File.ReadAllBytes(shown)) : null);
            return faults.HasErrors;
        }
        finally
        {
            File.WriteAllBytes(Path.Combine(folder, path), original);
        }
    }
}
