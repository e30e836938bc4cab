using System.Diagnostics;
using System.Text.RegularExpressions;
using Entente.Cases.Diagnostics;

namespace Entente.Cases.Tests.Mutations;

/// <summary>What holds of every reading, whatever was read.</summary>
internal static partial class Bounds
{
    /// <summary>Far beyond what any reading here needs, so that a slow machine is not taken for a hang.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private const long MostAllocated = 256L << 20;

    /// <summary>Runs a reading; it must end in time, without exception, and within its share of memory.</summary>
    public static T Kept<T>(string name, Func<T> read)
    {
        var (result, allocated) = (default(T)!, 0L);
        var reading = Task.Run(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            result = read();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        try
        {
            Assert.True(reading.Wait(Longest), $"{name}: did not end within {Longest.TotalSeconds} s");
        }
        catch (AggregateException fault)
        {
            throw new UnreachableException($"{name}: threw", fault.InnerException);
        }

        Assert.True(allocated < MostAllocated, $"{name}: took {allocated >> 20} MiB");
        return result;
    }

    /// <summary>Every fault names a place within its file and says in both languages what is wrong, in characters that are safe to print.</summary>
    /// <param name="name">What was read, for messages.</param>
    /// <param name="faults">The faults.</param>
    /// <param name="text">The text of the file at a shown path; null for a folder or a file that is missing.</param>
    public static void Placed(string name, IEnumerable<Diagnostic> faults, Func<string, string?> text)
    {
        foreach (var fault in faults)
        {
            var (at, shown) = (fault.Position, $"{name}: {fault.Format(Language.En)}");
            Assert.True(at is { Line: >= 1, Column: >= 1 }, shown);
            Assert.True(text(at.Path) is not { } body ? at is { Line: 1, Column: 1 } : Within(body, at), $"{shown} – no such place");
            Assert.True(fault.Message.En.Length > 0 && fault.Message.ZhHant.Any(c => c > 0x2E80), shown);
            Assert.DoesNotContain(fault.Message.En + fault.Message.ZhHant, char.IsControl);
        }
    }

    private static bool Within(string text, Position at) => LineEnds.Any(ends =>
    {
        var lines = ends.Split(text);
        return at.Line <= lines.Length && at.Column <= lines[at.Line - 1].Length + 2;
    });

    /// <summary>Tables and encodings know fewer ends of a line than YAML does.</summary>
    private static readonly Regex[] LineEnds = [OfYaml(), OfTables(), OfBytes()];

    [GeneratedRegex("\r\n|[\r\n\u0085\u2028\u2029]")]
    private static partial Regex OfYaml();

    [GeneratedRegex("\r\n|[\r\n]")]
    private static partial Regex OfTables();

    [GeneratedRegex("\n")]
    private static partial Regex OfBytes();
}
