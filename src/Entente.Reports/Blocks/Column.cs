using Entente.Cases;

namespace Entente.Reports.Blocks;

/// <summary>Head of a column.</summary>
/// <param name="Title">What stands over it.</param>
/// <param name="Class">Style class; may be empty.</param>
internal readonly record struct Column(Localised Title, string Class)
{
    /// <summary>What stands before the cell where rows are shown as blocks or run on; empty where the cell speaks for itself, null for the title.</summary>
    public Localised? Label { get; init; }

    /// <summary>A column like any other.</summary>
    public static implicit operator Column(Localised title) => new(title, string.Empty);

    /// <summary>A column of sentences, which a narrow screen must not squeeze.</summary>
    public static Column Wide(Localised title) => new(title, "wide");

    /// <summary>A column of a few words.</summary>
    public static Column Roomy(Localised title) => new(title, "roomy");

    /// <summary>A column of numbers under a head of several words, which may take several lines.</summary>
    public static Column Tally(Localised title) => new(title, "tally");

    /// <summary>A column of numbers, aligned at their end.</summary>
    public static Column Number(Localised title) => new(title, "number");
}
