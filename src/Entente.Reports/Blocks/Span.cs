using Entente.Cases;

namespace Entente.Reports.Blocks;

/// <summary>A place that a reader may be led to.</summary>
/// <param name="Kind">Such as <c>finding</c> or <c>item</c>.</param>
/// <param name="Id">Id within the kind.</param>
internal sealed record Place(string Kind, string Id);

/// <summary>How a run of text is set off from the rest.</summary>
internal enum Look
{
    /// <summary>Not at all.</summary>
    Plain,

    /// <summary>Bold.</summary>
    Strong,

    /// <summary>Paler.</summary>
    Muted,

    /// <summary>As an id.</summary>
    Id,

    /// <summary>As the id of an item of evidence.</summary>
    Item,

    /// <summary>As a verdict.</summary>
    Verdict,

    /// <summary>As a verdict that is withheld.</summary>
    Open,

    /// <summary>As a best reply in a payoff matrix.</summary>
    Best,

    /// <summary>As a payoff that is no best reply.</summary>
    Payoff,

    /// <summary>Smaller, on a line of its own.</summary>
    Small,

    /// <summary>A new line; has no text.</summary>
    Break,
}

/// <summary>A run of text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Look">How it is set off.</param>
internal sealed record Span(Localised Text, Look Look = Look.Plain)
{
    /// <summary>A new line.</summary>
    public static Span Break { get; } = new(Localised.Same(string.Empty), Look.Break);

    /// <summary>Where it leads; null: nowhere.</summary>
    public Place? To { get; init; }

    /// <summary>What it means, for the pointer and for those who hear the page; null where the text says it.</summary>
    public Localised? Hint { get; init; }

    /// <summary>Plain text.</summary>
    public static implicit operator Span(Localised text) => new(text);

    /// <summary>Plain text, the same in both languages.</summary>
    public static implicit operator Span(string text) => new(Localised.Same(text));
}
