using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.Forms;

namespace Entente.Theories.Files;

/// <summary>A theory as its file states it.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="System">Row of the catalogue of systems.</param>
/// <param name="Title">Title.</param>
/// <param name="Explains">What it explains, a short paragraph.</param>
/// <param name="Asks">Question with <c>{tie}</c>, <c>{from}</c>, <c>{to}</c> and <c>{year}</c> to fill.</param>
/// <param name="Sources">Keys of references.bib.</param>
/// <param name="Group">Folder it lies in: the question it belongs to.</param>
/// <param name="Assumptions">What it takes for granted.</param>
/// <param name="Parameters">Parameters, drawn within their ranges.</param>
/// <param name="Readings">The theory's own reading (<c>default</c>) first, then its variants.</param>
/// <param name="Path">Path of the file.</param>
public sealed record TheoryFile(
    string Id,
    string System,
    Localised Title,
    Localised Explains,
    Localised Asks,
    IReadOnlyList<string> Sources,
    string Group,
    IReadOnlyList<Localised> Assumptions,
    IReadOnlyList<Parameter> Parameters,
    IReadOnlyList<Reading> Readings,
    string Path)
{
    /// <summary>What its answers about a pair are listed under, with <c>{from}</c> and <c>{to}</c> to fill; null: “from → to”.</summary>
    public Localised? About { get; init; }

    /// <summary>Theories that ask the same, and what parts this one from each.</summary>
    public IReadOnlyList<Parting> PartsFrom { get; init; } = [];

    /// <summary>The theory with the others that it hangs together found; readings share what they do not restate, and each fault is reported once.</summary>
    /// <param name="library">All theories by id.</param>
    /// <param name="faults">Takes the faults.</param>
    public TheoryFile Linked(IReadOnlyDictionary<string, TheoryFile> library, DiagnosticBag faults)
    {
        var found = new DiagnosticBag();
        var linked = this with { Readings = [.. Readings.Select(r => r with { Body = r.Body.Linked(library, found) })] };
        foreach (var fault in found.Sorted().Distinct())
        {
            faults.Error(fault.Position, fault.Code, fault.Message.En, fault.Message.ZhHant);
        }

        return linked;
    }
}

/// <summary>What parts a theory from another that asks the same.</summary>
/// <param name="Theory">Id of the other.</param>
/// <param name="Why">The assumption that parts them.</param>
/// <param name="At">Where that is said.</param>
public sealed record Parting(string Theory, Localised Why, Position At);

/// <summary>A parameter drawn uniformly between two bounds from the literature.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="From">Lower bound.</param>
/// <param name="To">Upper bound.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Because">Why these bounds.</param>
public sealed record Parameter(string Id, double From, double To, Localised Meaning, Localised Because);

/// <summary>One reading of a theory: its own, or a rival variant.</summary>
/// <param name="Id"><c>default</c> or the variant's id.</param>
/// <param name="Title">Display name.</param>
/// <param name="Because">Why it is offered.</param>
/// <param name="Body">What its form computes.</param>
/// <param name="Verdicts">The verdicts it can give, in order.</param>
public sealed record Reading(string Id, Localised Title, Localised Because, TheoryBody Body, IReadOnlyList<Verdict> Verdicts)
{
    /// <summary>Id of the theory's own reading.</summary>
    public const string Own = "default";
}

/// <summary>A verdict that a theory can give.</summary>
/// <param name="Id">Key.</param>
/// <param name="Text">In words.</param>
public sealed record Verdict(string Id, Localised Text);
