using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests.Faults;

/// <summary>Faults of <c>sources.bib</c>; the entries that the rows need are left sound.</summary>
internal sealed class BibFaults : IFaultCorpus
{
    private const string Bib = "sources.bib";

    public IEnumerable<Fault> Faults =>
    [
        Added("a macro", "«@string{x = {y}}\n", "E0302"),
        Added("an entry without key", "«@book{, title = {x}}\n", "E0302"),
        Added("an entry without closing brace", "«@book{x, title = {x}\n", "E0302"),
        Added("a field without value", "@book{x,\n  «title = ,\n}\n", "E0302"),
        Added("a field twice", "@book{x,\n  title = {x},\n  «title = {y}\n}\n", "E0302"),
        Added("a value that never ends", "@book{x,\n  «title = {x\n", "E0302"),
        Added("an open quote", "@book{x,\n  «title = \"x\n}\n", "E0302"),
        Added("a comment that never ends", "«@comment{x\n", "E0302"),
        Added("an address in the text", "Write to me«@example.org\n", "E0302"),
        Added("a key twice", "«@misc{oliveira, title = {x}}\n", "E0303"),
    ];

    private static Fault Added(string name, string text, string code) => new($"{Bib}: {name}", c => c.Change(Bib, t => t + text), code);
}
