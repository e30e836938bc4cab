using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Analysis.Evaluation;

/// <summary>
/// Intervals of columns, each worked out once while the column lives: many findings show the same indicator. Columns are
/// never changed once they are shown.
/// </summary>
internal static class Intervals
{
    private static readonly Interval Missing = new(double.NaN, double.NaN, double.NaN);
    private static readonly ConditionalWeakTable<object, StrongBox<Interval>> Known = [];

    [ThreadStatic]
    private static Dictionary<double[], Interval>? ofLent;

    /// <summary>Forgets the intervals of lent columns: they stand for something else from now on.</summary>
    public static void Forget() => ofLent?.Clear();

    /// <summary>The interval of the draws that are not missing (NaN); all missing where there is none.</summary>
    public static Interval Of(ReadOnlyMemory<double> draws)
    {
        if (!MemoryMarshal.TryGetArray(draws, out var part) || part.Array is not { } column || part.Count != column.Length)
        {
            return Of(draws.Span);
        }

        return LentColumns.IsLent(column) ? OfLent(column) : Known.GetValue(column, static c => new StrongBox<Interval>(Of(((double[])c).AsSpan()))).Value;
    }

    /// <summary>The interval of a measure, whose draws may have been worked out more than once.</summary>
    public static Interval Of(Measured measured) =>
        measured.Identity is { } identity
            ? Known.GetValue(identity, _ => new StrongBox<Interval>(Of(measured.Draws.Span))).Value
            : Of(measured.Draws);

    private static Interval OfLent(double[] column)
    {
        ofLent ??= new(ReferenceEqualityComparer.Instance);
        if (!ofLent.TryGetValue(column, out var known))
        {
            ofLent[column] = known = Of(column.AsSpan());
        }

        return known;
    }

    private static Interval Of(ReadOnlySpan<double> draws)
    {
        var present = Present(draws);
        return present.Length == 0 ? Missing : Interval.Of(present);
    }

    private static ReadOnlySpan<double> Present(ReadOnlySpan<double> draws) =>
        Columns.CountMissing(draws) == 0 ? draws : draws.ToArray().Where(d => !double.IsNaN(d)).ToArray();
}
