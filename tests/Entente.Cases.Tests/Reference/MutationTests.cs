using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests.Reference;

/// <summary>Breaks the reference case in small ways: the reader must answer each with a sound case or with errors, never with an exception.</summary>
public sealed class MutationTests
{
    private const int Seed = 20_260_630;

    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(Repository.ReferenceCase, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static readonly byte[] Telling = [.. "\"\",;:\n\r\t{}[]@&*#-0 x"u8, 0x00, 0x80, 0xC3, 0xEF, 0xFF];

    private static readonly Func<byte[], Random, byte[]>[] Mutations = [Flipped, Inserted, Removed, LineRemoved, LineDoubled, LinesSwapped, Cut, Blank];

    [Fact]
    public void Three_hundred_mutations_give_a_sound_case_or_errors() => Mutate(300);

    [Fact]
    [Trait("Category", "Long")]
    public void Ten_thousand_mutations_give_a_sound_case_or_errors() => Mutate(10_000);

    private static void Mutate(int count)
    {
        var (folder, random) = (Directory.CreateTempSubdirectory("entente-").FullName, new Random(Seed));
        var originals = Files.ToDictionary(f => Path.Combine(folder, Path.GetRelativePath(Repository.ReferenceCase, f)), File.ReadAllBytes);
        try
        {
            foreach (var (path, bytes) in originals)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, bytes);
            }

            var paths = originals.Keys.Order(StringComparer.Ordinal).ToArray();
            var refused = Enumerable.Range(0, count).Count(i => Refused(folder, paths[random.Next(paths.Length)], originals, i, random));
            Assert.InRange(refused, count / 10, count * 9 / 10);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Refused(string folder, string path, Dictionary<string, byte[]> originals, int number, Random random)
    {
        var mutated = Mutations[random.Next(Mutations.Length)](originals[path], random);
        File.WriteAllBytes(path, mutated);
        try
        {
            var faults = new DiagnosticBag();
            var read = CaseReader.Read(folder, faults);
            Assert.True(read is null == faults.HasErrors, $"mutation {number} of {Path.GetFileName(path)}: case {read is not null}, errors {faults.HasErrors}");
            Assert.All(faults.Sorted(), f => Assert.True(f.Position is { Line: >= 1, Column: >= 1 } && f.Message.En.Length > 0 && f.Message.ZhHant.Length > 0));
            return read is null;
        }
        catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"mutation {number} of {Path.GetFileName(path)} threw", fault);
        }
        finally
        {
            File.WriteAllBytes(path, originals[path]);
        }
    }

    private static byte[] Flipped(byte[] bytes, Random random)
    {
        byte[] copy = [.. bytes];
        copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
        return copy;
    }

    private static byte[] Inserted(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        return [.. bytes[..at], Telling[random.Next(Telling.Length)], .. bytes[at..]];
    }

    private static byte[] Removed(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        return [.. bytes[..at], .. bytes[(at + 1)..]];
    }

    private static byte[] Cut(byte[] bytes, Random random) => bytes[..random.Next(bytes.Length)];

    private static byte[] Blank(byte[] bytes, Random random) => random.Next(20) == 0 ? [] : Removed(bytes, random);

    private static byte[] LineRemoved(byte[] bytes, Random random) => Lines(bytes, random, (lines, at) => lines.RemoveAt(at));

    private static byte[] LineDoubled(byte[] bytes, Random random) => Lines(bytes, random, (lines, at) => lines.Insert(at, lines[at]));

    private static byte[] LinesSwapped(byte[] bytes, Random random) =>
        Lines(bytes, random, (lines, at) => (lines[at], lines[lines.Count - 1 - at]) = (lines[lines.Count - 1 - at], lines[at]));

    private static byte[] Lines(byte[] bytes, Random random, Action<List<string>, int> change)
    {
        var lines = System.Text.Encoding.UTF8.GetString(bytes).Split('\n').ToList();
        change(lines, random.Next(lines.Count));
        return System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
