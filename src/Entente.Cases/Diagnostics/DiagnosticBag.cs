namespace Entente.Cases.Diagnostics;

/// <summary>Collects every fault of one reading; nothing is thrown, so that all faults are reported at once.</summary>
public sealed class DiagnosticBag
{
    /// <summary>After so many faults the rest is only counted: a broken table of a million rows must not flood the screen.</summary>
    public const int Limit = 1000;

    private readonly List<Diagnostic> _items = [];

    /// <summary>Faults beyond <see cref="Limit"/>, counted but not kept.</summary>
    public int Suppressed { get; private set; }

    /// <summary>Faults kept so far.</summary>
    public int Count => _items.Count;

    /// <summary>Whether further faults are only counted.</summary>
    public bool IsFull => _items.Count >= Limit;

    /// <summary>Whether any fault is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The faults in order of path, line and column.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _items.OrderBy(d => d.Position.Path, StringComparer.Ordinal).ThenBy(d => d.Position.Line).ThenBy(d => d.Position.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];

    /// <summary>Adds an error.</summary>
    public void Error(Position at, string code, string en, string zhHant) => Add(new Diagnostic(at, Severity.Error, code, new Localised(en, zhHant)));

    /// <summary>Adds a warning.</summary>
    public void Warning(Position at, string code, string en, string zhHant) => Add(new Diagnostic(at, Severity.Warning, code, new Localised(en, zhHant)));

    /// <summary>Adds all faults of another bag, in its order.</summary>
    public void AddAll(DiagnosticBag other)
    {
        foreach (var diagnostic in other._items)
        {
            Add(diagnostic);
        }

        Suppressed += other.Suppressed;
        HasErrors |= other.HasErrors;
    }

    private void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        if (!IsFull)
        {
            _items.Add(diagnostic);
        }
        else
        {
            Suppressed++;
        }
    }
}
