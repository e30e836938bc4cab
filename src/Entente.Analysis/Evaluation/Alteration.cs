using Entente.Analysis.Indicators;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Theories.Forms;
using Entente.Theories.Measures;

namespace Entente.Analysis.Evaluation;

/// <summary>Items left out, and items read the opposite way, to see what becomes of a verdict.</summary>
/// <param name="Removed">Ids of the items left out.</param>
/// <param name="Reversed">Ids of the items read at the other end of their scale.</param>
internal sealed record Alteration(IReadOnlySet<string> Removed, IReadOnlySet<string> Reversed)
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Leaves items out.</summary>
    public static Alteration Without(params IEnumerable<string> items) => new(items.ToHashSet(StringComparer.Ordinal), None);

    /// <summary>Reads items the opposite way.</summary>
    public static Alteration Opposite(params IEnumerable<string> items) => new(None, items.ToHashSet(StringComparer.Ordinal));

    /// <summary>Items of a case that have an opposite: claims, and records of registers with a column of type scale; figures, overrides and bare events have none.</summary>
    public static HashSet<string> Reversible(Case @case)
    {
        var scaled = @case.Codebook.Registers.Values.Where(r => r.Columns.Any(c => c.Type == ColumnType.Scale)).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return [.. @case.Evidence.Select(e => e.Id), .. @case.Records.Where(r => scaled.Contains(r.Register)).Select(r => r.Id)];
    }

    /// <summary>Whether an item is left out.</summary>
    public bool Removes(string id) => Removed.Contains(id);

    /// <summary>Whether an item is read the opposite way.</summary>
    public bool Reverses(string id) => Reversed.Contains(id);

    /// <summary>Whether an item is altered in any way.</summary>
    public bool Touches(string id) => Removes(id) || Reverses(id);

    /// <summary>Whether a measure rests on an altered item.</summary>
    public bool Touches(Measured measured)
    {
        for (var i = 0; i < measured.Items.Count; i++)
        {
            if (Touches(measured.Items[i].Id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anything that was folded rests on an altered item.</summary>
    public bool Touches(Folded folded) => Touches(folded.Items);

    /// <summary>Whether an altered item is among some: few are altered, and many stand behind a judgement.</summary>
    public bool Touches(IReadOnlySet<string> items) => items.Overlaps(Removed) || items.Overlaps(Reversed);

    /// <summary>The rows as they then are. A measured figure has no opposite and stays as it is.</summary>
    public IEnumerable<Coded> Of(IEnumerable<Coded> rows) => rows.Where(r => !Removes(r.Id)).Select(r => Reverses(r.Id) ? r.Opposite ?? r : r);
}
