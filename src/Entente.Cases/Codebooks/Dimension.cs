namespace Entente.Cases.Codebooks;

/// <summary>What a dimension is said of.</summary>
public enum SubjectKind
{
    /// <summary>One actor.</summary>
    Actor,

    /// <summary>An ordered pair: from the first towards the second.</summary>
    DirectedPair,

    /// <summary>An unordered pair.</summary>
    Tie,

    /// <summary>A declared group as a whole.</summary>
    Group,
}

/// <summary>One bin of an ordered scale.</summary>
/// <param name="Value">The value that a coder writes.</param>
/// <param name="Anchor">What it means.</param>
public sealed record Bin(int Value, Localised Anchor);

/// <summary>A dimension of the codebook.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Title">Short name.</param>
/// <param name="Meaning">Definition.</param>
/// <param name="Subject">What it is said of.</param>
/// <param name="Bins">Ordered from least to most; at least two, values rising by one.</param>
/// <param name="HalfLife">Years after which an event counts half.</param>
/// <param name="HalfLifeReason">Why that long.</param>
public sealed record Dimension(string Id, Localised Title, Localised Meaning, SubjectKind Subject, IReadOnlyList<Bin> Bins, double HalfLife, Localised HalfLifeReason)
{
    /// <summary>Systems of the catalogue that its claims give evidence to, as the codebook says.</summary>
    public IReadOnlyList<Feed> Feeds { get; init; } = [];
}

/// <summary>The kinds of column that a register may declare.</summary>
public enum ColumnType
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>Id of an actor or group.</summary>
    Actor,

    /// <summary>One of a closed list of words.</summary>
    Choice,

    /// <summary>An integer in a range.</summary>
    Integer,

    /// <summary>A bin of an ordered scale; read as uncertain, like evidence.</summary>
    Scale,

    /// <summary>A kebab-case id.</summary>
    Id,
}

/// <summary>A word that a column of type choice allows.</summary>
/// <param name="Id">The word as written in the table.</param>
/// <param name="Text">What people read.</param>
public sealed record Choice(string Id, Localised Text);

/// <summary>A declared column of a register.</summary>
/// <param name="Id">Name of the column.</param>
/// <param name="Title">Display name.</param>
/// <param name="Type">Kind.</param>
/// <param name="Choices">Allowed words of a choice.</param>
/// <param name="Bins">Bins of a scale.</param>
/// <param name="From">Least integer.</param>
/// <param name="To">Greatest integer.</param>
/// <param name="Optional">Whether a cell may be empty: missing, which is never zero. Only for texts and integers.</param>
public sealed record RegisterColumn(string Id, Localised Title, ColumnType Type, IReadOnlyList<Choice> Choices, IReadOnlyList<Bin> Bins, int From, int To, bool Optional = false);

/// <summary>A dated register of records with its own columns.</summary>
/// <param name="Id">Name; its rows are in <c>records/ID.csv</c>.</param>
/// <param name="Title">Display name.</param>
/// <param name="Columns">Its columns beside those that every register has.</param>
public sealed record RegisterDeclaration(string Id, Localised Title, IReadOnlyList<RegisterColumn> Columns)
{
    /// <summary>Systems of the catalogue that its records give evidence to, as the codebook says.</summary>
    public IReadOnlyList<Feed> Feeds { get; init; } = [];
}

/// <summary>Assumptions of the uncertainty model that the case may set, stated in the report.</summary>
/// <param name="PriorStrength">Weight of the prior, in fully reliable, confirmed and fresh items.</param>
/// <param name="SpacingConcentration">Dirichlet concentration of the drawn bin widths.</param>
/// <param name="DocumentBias">Standard deviation of a document's shared bias, on the 0–1 scale.</param>
/// <param name="OriginBias">Standard deviation of an origin's shared bias, on the 0–1 scale.</param>
public sealed record UncertaintyAssumptions(double PriorStrength = 1, double SpacingConcentration = 4, double DocumentBias = 0.1, double OriginBias = 0.1);

/// <summary>The codebook: how claims become values.</summary>
/// <param name="Dimensions">By id.</param>
/// <param name="Registers">By id.</param>
/// <param name="Uncertainty">Assumptions.</param>
public sealed record Codebook(IReadOnlyDictionary<string, Dimension> Dimensions, IReadOnlyDictionary<string, RegisterDeclaration> Registers, UncertaintyAssumptions Uncertainty)
{
    /// <summary>Measurable quantities by id.</summary>
    public IReadOnlyDictionary<string, Quantity> Quantities { get; init; } = new Dictionary<string, Quantity>();

    /// <summary>What a dimension or quantity is said of; null where there is none of that name.</summary>
    public SubjectKind? SubjectOf(string measure) =>
        Dimensions.TryGetValue(measure, out var dimension) ? dimension.Subject
        : Quantities.TryGetValue(measure, out var quantity) ? quantity.Subject
        : null;

    /// <summary>Title of a dimension or quantity; its id where there is none of that name.</summary>
    public Localised TitleOf(string measure) =>
        Dimensions.GetValueOrDefault(measure)?.Title ?? Quantities.GetValueOrDefault(measure)?.Title ?? Localised.Same(measure);

    /// <summary>Names that are declared, but faultily: that is reported once, not again at every row that uses them.</summary>
    internal IReadOnlySet<string> Faulty { get; init; } = new HashSet<string>();
}
