namespace Entente.Ensembles.Runs;

/// <summary>Something that people must know about a run folder: what, where, and what to do.</summary>
/// <param name="Code"><c>E</c> and four digits where the run was refused, <c>W</c> where it goes on.</param>
/// <param name="Path">The file or folder.</param>
/// <param name="En">In English.</param>
/// <param name="ZhHant">In Chinese.</param>
public sealed record RunNote(string Code, string Path, string En, string ZhHant);

/// <summary>A run was refused or could not go on. Whatever units had been finished are kept.</summary>
public sealed class RunException : Exception
{
    private RunException(RunNote note, Exception? cause)
        : base($"{note.Path}: error {note.Code}: {note.En}", cause) => Note = note;

    /// <summary>What, where, and what to do.</summary>
    public RunNote Note { get; }

    internal static RunException Error(string path, string code, string en, string zhHant, Exception? cause = null) =>
        new(new RunNote(code, path, en, zhHant), cause);
}

/// <summary>Collects what must be told of a run that goes on.</summary>
public sealed class RunNotes
{
    private readonly Lock gate = new();
    private readonly List<RunNote> notes = [];

    /// <summary>The notes so far, by path.</summary>
    public IReadOnlyList<RunNote> Sorted()
    {
        lock (gate) return [.. notes.OrderBy(n => n.Path, StringComparer.Ordinal)];
    }

    internal void Warning(string path, string code, string en, string zhHant)
    {
        lock (gate) notes.Add(new(code, path, en, zhHant));
    }
}
