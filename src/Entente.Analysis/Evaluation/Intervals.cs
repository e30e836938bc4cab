using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Entente.Numerics;

namespace Entente.Analysis.Evaluation;

/// <summary>
/// Intervals of columns, each worked out once while the column lives: many findings show the same indicator. Columns are
/// never changed once they are shown.
/// </summary>
internal static class Intervals
{
    private static readonly Interval Missing = new(double.NaN, double.NaN, double.NaN);
    private static readonly ConditionalWeakTable<double[], StrongBox<Interval>> Known = [];

    /// <summary>The interval of the draws that are not missing (NaN); all missing where there is none.</summary>
    public static Interval Of(ReadOnlyMemory<double> draws) =>
        MemoryMarshal.TryGetArray(draws, out var part) && part.Array is { } column && part.Count == column.Length
            ? Known.GetValue(column, static c => new StrongBox<Interval>(Of(c.AsSpan()))).Value
            : Of(draws.Span);

    private static Interval Of(ReadOnlySpan<double> draws)
    {
        var present = Present(draws);
        return present.Length == 0 ? Missing : Interval.Of(present);
    }

    private static ReadOnlySpan<double> Present(ReadOnlySpan<double> draws) =>
        Columns.CountMissing(draws) == 0 ? draws : draws.ToArray().Where(d => !double.IsNaN(d)).ToArray();
}
