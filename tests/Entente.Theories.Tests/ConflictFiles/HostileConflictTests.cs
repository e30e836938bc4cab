using System.Diagnostics;
using System.Text;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Tests.Kit;
using Entente.Cases.Tests.Mutations;
using Entente.Games;
using Entente.Theories.ConflictFiles;

namespace Entente.Theories.Tests.ConflictFiles;

/// <summary>Conflicts that nobody would write, and shipped ones changed in one way: answered in time, with placed errors.</summary>
public sealed class HostileConflictTests
{
    private const int Seed = 19_621_016;

    private static readonly HashSet<string> Free = ["decision-makers", "options", "combinations", "states", "preferences", "weights", "stable"];

    private static readonly HashSet<string> Closed = ["change", "by", "status-quo", "from", "to"];

    private static readonly YamlMutations Yaml = new(Free, Closed);

    private static readonly byte[][] Shipped = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "cases", "classic", "conflicts"), "*.yml").Order(StringComparer.Ordinal).Select(File.ReadAllBytes), Encoding.UTF8.GetBytes(ConflictText.Ferry), Encoding.UTF8.GetBytes(ConflictText.Ladder)];

    [Fact]
    public void Two_hundred_mutations_are_answered_within_bounds() => Mutate(200);

    [Fact]
    [Trait("Category", "Long")]
    public void Two_thousand_mutations_are_answered_within_bounds() => Mutate(2000);

    [Fact]
    public void Sixteen_options_of_one_holder_make_too_many_moves()
    {
        var faults = Read(Many(16, 1, ""));
        Assert.Equal(["E0613"], faults.Select(f => f.Code));
    }

    [Fact]
    public void Sixteen_options_with_many_conditions_take_little_time()
    {
        var conditions = string.Join(", ", Enumerable.Range(0, 100).Select(i => $"o{i % 16} and not (o{(i + 1) % 16} or o{(i + 5) % 16}) and o{(i + 9) % 16}"));
        Assert.Empty(Read(Many(16, 4, $"infeasible: [{conditions}]\n")));
    }

    private static string Many(int options, int makers, string conditions) =>
        $"id: many\ntitle: {{ en: x, zh-Hant: 甲 }}\nsource: x\nsays: {{ en: x, zh-Hant: 甲 }}\ndecision-makers:\n"
        + string.Concat(Enumerable.Range(0, makers).Select(m => $"  d{m}:\n    en: x\n    zh-Hant: 甲\n    options:\n"
            + string.Concat(Enumerable.Range(0, options).Where(o => o % makers == m).Select(o => $"      o{o}: {{ en: x, zh-Hant: 甲 }}\n"))))
        + conditions + "preferences:\n" + string.Concat(Enumerable.Range(0, makers).Select(m => $"  d{m}: {{ statements: [o{m}] }}\n"));

    private static void Mutate(int count)
    {
        var (random, failed, refused) = (new Random(Seed + count), new Failures(), 0);
        for (var i = 0; i < count; i++)
        {
            failed.Of(() => refused += Refused(random, i) ? 1 : 0);
        }

        failed.None();
        Assert.InRange(refused, count / 10, count * 9 / 10);
    }

    private static bool Refused(Random random, int number)
    {
        var original = random.One(Shipped);
        var mutation = random.Next(3) == 0 ? ByteMutations.Any(original, random) : Yaml.Any(original, random);
        var (name, file) = ($"{number}: {mutation.Name}", Path.GetTempFileName());
        try
        {
            File.WriteAllBytes(file, mutation.Bytes);
            var faults = new DiagnosticBag();
            var read = Bounds.Kept(name, () => ConflictReader.Read(file, "conflict.yml", faults));
            var listing = string.Join('\n', faults.Sorted().Take(5).Select(f => f.Format(Language.En)));
            Assert.True(mutation.Expected != Answer.Refused || faults.HasErrors, $"{name}: accepted");
            Assert.True(mutation.Expected != Answer.Accepted || !faults.HasErrors, $"{name}: refused\n{listing}");
            Assert.Equal(faults.HasErrors, read is null);
            Bounds.Placed(name, faults.Sorted(), _ => Encoding.UTF8.GetString(mutation.Bytes));
            if (read is not null)
                Bounds.Kept(name, () => StabilityTable.Of(read.Model));
            return faults.HasErrors;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IReadOnlyList<Diagnostic> Read(string text)
    {
        var (faults, clock) = (new DiagnosticBag(), Stopwatch.StartNew());
        ConflictReader.ReadText("conflict.yml", text, faults);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
        return faults.Sorted();
    }
}
