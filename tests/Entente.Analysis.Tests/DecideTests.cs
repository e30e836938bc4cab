using Entente.Analysis.Tests.Kit;
using Entente.Numerics;

namespace Entente.Analysis.Tests;

/// <summary>Verdicts alone are those of the whole judgement, also while columns are lent.</summary>
public sealed class DecideTests
{
    [Fact]
    public void Verdicts_alone_are_those_of_the_whole_judgement()
    {
        var @case = Shores.Files().Sound();
        var world = Trial.World(@case);
        foreach (var unit in Trial.Plan(@case).Units)
        {
            if (unit.Reading.Body.Judgeable(unit.Subject, unit.Years, world) is not { } years) continue;
            var judged = unit.Reading.Body.Judge(unit.Theory, unit.Subject, years, world).Select(j => (j.Year, string.Join(' ', j.Verdicts))).ToArray();
            Assert.Equal(judged, unit.Reading.Body.Decide(unit.Theory, unit.Subject, years, world).Select(d => (d.Year, string.Join(' ', d.Verdicts))));
            Assert.Equal(judged, Lent(unit.Reading.Body.Decide(unit.Theory, unit.Subject, years, world)));
        }
    }

    private static List<(int, string)> Lent(IEnumerable<(int Year, byte[] Verdicts)> all)
    {
        using var years = all.GetEnumerator();
        var found = new List<(int, string)>();
        while (Next(years)) found.Add((years.Current.Year, string.Join(' ', years.Current.Verdicts)));
        return found;
    }

    private static bool Next(IEnumerator<(int, byte[])> years)
    {
        using var loan = LentColumns.Open();
        for (var i = 0; i < 50; i++) LentColumns.Filled(Trial.Draws, double.NaN); // whatever is not written shows
        loan.Dispose();
        using var again = LentColumns.Open();
        return years.MoveNext();
    }
}
