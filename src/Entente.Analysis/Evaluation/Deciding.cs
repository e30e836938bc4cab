using Entente.Analysis.Plans;
using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Analysis.Evaluation;

/// <summary>Verdicts of a unit by year; the columns that they take are lent, and taken back after each.</summary>
internal static class Deciding
{
    /// <summary>The verdicts.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="measures">What the case says.</param>
    /// <param name="only">Years to answer for; null: those that the form finds worth an answer.</param>
    public static IEnumerable<(int Year, byte[] Verdicts)> Of(Unit unit, IMeasures measures, IReadOnlySet<int>? only = null)
    {
        using var years = unit.Reading.Body.Decide(unit.Theory, unit.Subject, unit.Years, measures, only).GetEnumerator();
        while (Next(years))
        {
            yield return years.Current;
        }
    }

    private static bool Next(IEnumerator<(int Year, byte[] Verdicts)> years)
    {
        using var loan = LentColumns.Open();
        return years.MoveNext();
    }
}
