namespace Entente.Cases.Tests.Kit;

/// <summary>One way to break the sound case, and what must be reported.</summary>
/// <param name="Name">Unique name.</param>
/// <param name="Change">Breaks the case.</param>
/// <param name="Expected">
/// The whole listing: codes alone stand at the marks of the change, in their order; <c>file:line:column code</c> says the place itself.
/// </param>
internal sealed record Fault(string Name, Action<SoundCase> Change, params string[] Expected)
{
    /// <summary>Replaces <paramref name="old"/> in <paramref name="file"/> by <paramref name="by"/>.</summary>
    public static Fault Of(string file, string old, string by, params string[] expected) =>
        new($"{file}: {Cut(old)} → {Cut(by)}", c => c.Replace(file, old, by), expected);

    /// <summary>The places and codes expected once <paramref name="changed"/> has been changed.</summary>
    public IEnumerable<string> Places(SoundCase changed)
    {
        var marks = new Queue<string>(changed.Marked);
        foreach (var expected in Expected)
            yield return expected.Contains(':', StringComparison.Ordinal) ? expected : $"{marks.Dequeue()} {expected}";
        Assert.Empty(marks);
    }

    private static string Cut(string text) => (text.Length <= 50 ? text : text[..50] + "…").Replace("\n", "⏎", StringComparison.Ordinal);
}

/// <summary>A part of the corpus of broken cases; every class that implements this is found and walked.</summary>
internal interface IFaultCorpus
{
    IEnumerable<Fault> Faults { get; }
}

/// <summary>The whole corpus.</summary>
internal static class FaultCorpus
{
    public static readonly IReadOnlyDictionary<string, Fault> All = typeof(FaultCorpus).Assembly.GetTypes()
        .Where(t => t.IsClass && t.IsAssignableTo(typeof(IFaultCorpus)))
        .SelectMany(t => ((IFaultCorpus)Activator.CreateInstance(t)!).Faults)
        .ToDictionary(f => f.Name, StringComparer.Ordinal);
}
