namespace Entente.Theories.Tests.Kit;

/// <summary>A patch that breaks a sound theory, and the whole listing then expected.</summary>
/// <param name="Theory">Which.</param>
/// <param name="Old">Text that stands once in it.</param>
/// <param name="By">Its replacement; the mark « says where a fault is expected.</param>
/// <param name="Expected">Codes alone stand at the marks, in their order; <c>line:column code</c> says the place itself.</param>
internal sealed record Fault(string Theory, string Old, string By, params string[] Expected)
{
    public string Name => $"{Theory}: {Cut(Old)} → {Cut(By)}";

    public TheoryText Broken => new TheoryText(Theory).Replace(Old, By);

    public IEnumerable<string> Listing(TheoryText broken)
    {
        var marks = new Queue<string>(broken.Marked);
        foreach (var expected in Expected)
            yield return expected.Contains(':', StringComparison.Ordinal) ? expected : $"{marks.Dequeue()} {expected}";
        Assert.Empty(marks);
    }

    private static string Cut(string text) => (text.Length <= 60 ? text : text[..60] + "…").Replace("\n", "⏎", StringComparison.Ordinal);
}

/// <summary>A part of the corpus of broken theories; every class that implements this is found and walked.</summary>
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
