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
            return Once(draws.Span);
        }

        return LentColumns.IsLent(column) ? OfLent(column) : Known.GetValue(column, static c => new StrongBox<Interval>(Once((double[])c))).Value;
    }

    /// <summary>The interval of a measure, whose draws may have been worked out more than once.</summary>
    public static Interval Of(Measured measured) =>
        measured.Identity is { } identity
            ? Known.GetValue(identity, _ => new StrongBox<Interval>(Once(measured.Draws.Span))).Value
            : Of(measured.Draws);

    /// <summary>The interval of draws that stand for something else as soon as it is told; it is not kept.</summary>
    public static Interval Once(ReadOnlySpan<double> draws) => Interval.OfPresent(draws) ?? Missing;

    private static Interval OfLent(double[] column)
    {
        ofLent ??= new(ReferenceEqualityComparer.Instance);
        if (!ofLent.TryGetValue(column, out var known))
        {
            ofLent[column] = known = Once(column);
        }

        return known;
    }
}
