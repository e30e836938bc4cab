using Entente.Cases.Bibliography;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;

namespace Entente.Cases;

/// <summary>How a case was coded, said wherever its results are shown.</summary>
/// <param name="Status">One line: by whom or what, verified or not.</param>
/// <param name="Note">The same for readers.</param>
public sealed record CodingStatus(string Status, Localised Note)
{
    /// <summary>How the coding was checked and where that is told in full; null where the case does not say.</summary>
    public Localised? Checked { get; init; }
}

/// <summary>Why a system has little evidence in the case.</summary>
/// <param name="System">Id of the system, such as <c>R15</c>.</param>
/// <param name="Because">The reason.</param>
/// <param name="At">Where the case gives it.</param>
public sealed record ThinReason(string System, Localised Because, Position At);

/// <summary>A file that was read, for the record.</summary>
/// <param name="Path">Relative to the case folder, with forward slashes.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of its bytes.</param>
public sealed record InputFile(string Path, string Sha256);

/// <summary>A case as read and checked; immutable.</summary>
public sealed record Case
{
    /// <summary>Id, the folder's name by custom.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required Localised Title { get; init; }

    /// <summary>The question it asks.</summary>
    public required Localised Question { get; init; }

    /// <summary>Years under study.</summary>
    public required Years Period { get; init; }

    /// <summary>Claims published later play no part.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How it was coded.</summary>
    public required CodingStatus Coding { get; init; }

    /// <summary>Actors by id.</summary>
    public required IReadOnlyDictionary<string, Actor> Actors { get; init; }

    /// <summary>Groups by id.</summary>
    public required IReadOnlyDictionary<string, Group> Groups { get; init; }

    /// <summary>Ties by id.</summary>
    public required IReadOnlyDictionary<string, Tie> Ties { get; init; }

    /// <summary>Theories asked for, in the order written.</summary>
    public required IReadOnlyList<Application> Applications { get; init; }

    /// <summary>Games as texts: path shown to people, and content.</summary>
    public IReadOnlyList<(string Path, string Text)> Games { get; init; } = [];

    /// <summary>What somebody might do, sorted by id.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];

    /// <summary>Reasons why systems have little evidence, by system.</summary>
    public IReadOnlyDictionary<string, ThinReason> Thin { get; init; } = new Dictionary<string, ThinReason>();

    /// <summary>Where <c>case.yml</c> begins, for what concerns the case as a whole.</summary>
    public Position At { get; init; } = new("case.yml", 1, 1);

    /// <summary>The codebook.</summary>
    public required Codebook Codebook { get; init; }

    /// <summary>The case's sources by key.</summary>
    public required IReadOnlyDictionary<string, BibEntry> Sources { get; init; }

    /// <summary>Evidence sorted by id: nothing later may depend on the order of rows or files.</summary>
    public required IReadOnlyList<EvidenceItem> Evidence { get; init; }

    /// <summary>Records sorted by id.</summary>
    public required IReadOnlyList<Record> Records { get; init; }

    /// <summary>Single cited values of quantities, sorted by id.</summary>
    public IReadOnlyList<Datum> Data { get; init; } = [];

    /// <summary>Indicators that an analyst has set by hand, sorted by id.</summary>
    public IReadOnlyList<Override> Overrides { get; init; } = [];

    /// <summary>Blind second readings, sorted by item and coder.</summary>
    public IReadOnlyList<SecondReading> SecondReadings { get; init; } = [];

    /// <summary>Files read, sorted by path.</summary>
    public required IReadOnlyList<InputFile> Inputs { get; init; }

    /// <summary>Display name of an actor, group or tie.</summary>
    public Localised NameOf(string id) =>
        Actors.TryGetValue(id, out var actor) ? actor.Name
        : Groups.TryGetValue(id, out var group) ? group.Name
        : Ties.TryGetValue(id, out var tie) ? TieName(tie)
        : Localised.Same(id);

    /// <summary>The name of an actor, group or tie within a sentence.</summary>
    public Localised InText(string id) => Actors.TryGetValue(id, out var actor) ? actor.InText : NameOf(id);

    private Localised TieName(Tie tie) => new(
        string.Join("–", tie.Members.Select(m => Actors[m].Name.En)),
        string.Join("－", tie.Members.Select(m => Actors[m].Name.ZhHant)));
}
