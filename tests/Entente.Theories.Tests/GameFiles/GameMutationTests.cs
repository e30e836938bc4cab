using System.Text;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Tests.Kit;
using Entente.Cases.Tests.Mutations;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Tests.GameFiles;

/// <summary>Changes a game file in one way; the reader must answer within bounds, and refuse what is misspelt.</summary>
public sealed class GameMutationTests
{
    private const int Seed = 19_440_101;

    private static readonly HashSet<string> Free = ["players", "outcomes", "strategies", "first", "second", "third", "north", "south", "does", "draws", "beliefs", "leads", "noisy-pure", "entrant", "store", "inspector", "inspected", "leader", "follower", "blotto", "enemy"];

    private static readonly HashSet<string> Closed = ["scale", "who", "at", "end"];

    private static readonly YamlMutations Yaml = new(Free, Closed);

    private static readonly (string Name, byte[] Bytes)[] Files =
    [
        .. SoundGames.All.Select(g => (g.Key, Encoding.UTF8.GetBytes(g.Value))),
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "cases", "classic", "games"), "*.yml").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f))),
    ];

    [Fact]
    public void Two_thousand_mutations_are_answered_within_bounds() => Mutate(2_000);

    [Fact]
    [Trait("Category", "Long")]
    public void Twenty_thousand_mutations_are_answered_within_bounds() => Mutate(20_000);

    private static void Mutate(int count)
    {
        var (random, refused, failed) = (new Random(Seed + count), 0, new Failures());
        for (var i = 0; i < count; i++)
        {
            var (name, bytes) = Files[random.Next(Files.Length)];
            var mutation = random.Next(3) == 0 ? ByteMutations.Any(bytes, random) : Yaml.Any(bytes, random);
            failed.Of(() => refused += Refused($"{i}: {name}, {mutation.Name}", mutation) ? 1 : 0);
        }

        failed.None();
        Assert.InRange(refused, count / 10, count * 9 / 10);
    }

    /// <summary>The text as files are read: what is no UTF-8 is refused before it is looked at, by a reader that has tests of its own.</summary>
    private static string? Text(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool Refused(string name, Mutation mutation)
    {
        if (Text(mutation.Bytes) is not { } text)
        {
            return true;
        }

        var faults = new DiagnosticBag();
        var read = Bounds.Kept(name, () => GameFileReader.Read("x.yml", text, GameVocabulary.Numbers, faults));
        var listing = string.Join('\n', faults.Sorted().Take(5).Select(f => f.Format(Language.En)));
        Assert.True(mutation.Expected != Answer.Refused || faults.HasErrors, $"{name}: accepted");
        Assert.True(read is not null || faults.HasErrors, $"{name}: refused without a word");
        Bounds.Placed(name, faults.Sorted(), _ => text);
        if (read is not null && !faults.HasErrors)
        {
            Bounds.Kept(name, () => read.Game.Play is StatedTree ? ExactGame.Extensive(read.Game, "x").Nodes.Count : ExactGame.Normal(read.Game, "x").ProfileCount);
        }

        return faults.HasErrors;
    }
}
