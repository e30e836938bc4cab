using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Cases.Diagnostics;
using Entente.Theories.Files;
using Entente.Theories.Forms;

namespace Entente.Analysis.Plans;

/// <summary>One piece of work: a reading of a theory applied to a subject over some years.</summary>
/// <param name="Theory">The theory.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Years">Years asked for.</param>
public sealed record Unit(TheoryFile Theory, Reading Reading, Subject Subject, Years Years);

/// <summary>What a case asks for, checked against the theories there are.</summary>
/// <param name="Units">The work, in order of the case.</param>
public sealed record Plan(IReadOnlyList<Unit> Units)
{
    /// <summary>Makes the plan; faults are reported, and there is a plan only without errors.</summary>
    /// <param name="case">The case.</param>
    /// <param name="library">Theories by id.</param>
    /// <param name="asOf">No year after it is judged.</param>
    /// <param name="faults">Takes the faults.</param>
    public static Plan? Make(Case @case, IReadOnlyDictionary<string, TheoryFile> library, DateOnly asOf, DiagnosticBag faults)
    {
        var units = new List<Unit>();
        var check = new TheoryCheck(@case, [.. library.Values], faults);
        foreach (var application in @case.Applications)
        {
            if (!library.TryGetValue(application.Theory, out var theory))
            {
                var hint = Hint.For(application.Theory, library.Keys);
                faults.Error(application.At, "E0440", $"there is no theory '{SafeText.Show(application.Theory)}'{hint.En}", $"無此理論「{SafeText.Show(application.Theory)}」{hint.ZhHant}");
                continue;
            }

            check.Check(theory);
            check.CheckAdversaries(theory, application);
            check.CheckMembers(theory, application);
            if (asOf.Year < @case.Period.First)
            {
                faults.Error(application.At, "E0444", $"nothing can be judged as of {asOf:yyyy-MM-dd}: the case begins in {@case.Period.First}", $"無法以 {asOf:yyyy-MM-dd} 為截至日研判：案例始於 {@case.Period.First}年");
            }

            if (application.Ties.Count == 0 && !theory.Readings.Any(r => r.Body.FindsItsOwnSubjects))
            {
                faults.Error(application.At, "E0442", $"'{theory.Id}' needs ties to judge; name them under 'to'", $"「{theory.Id}」須指定要判斷的關係；請於「to」下列出");
            }

            units.AddRange(Of(@case, application, theory, asOf));
        }

        ScenarioCheck.Report(@case, library.Values, faults);
        return faults.HasErrors ? null : new Plan([.. Merged(units)]);
    }

    /// <summary>Years that a case asks for twice are judged once: overlapping spans become one.</summary>
    private static IEnumerable<Unit> Merged(IEnumerable<Unit> units) =>
        from same in units.GroupBy(u => (u.Theory.Id, u.Reading.Id, u.Subject.Id, string.Join(' ', u.Subject.Actors)))
        from years in Merged(same.Select(u => u.Years).OrderBy(y => y.First), same.First().Reading.Body.EveryYear ? 1 : 0)
        select same.First() with { Years = years };

    private static List<Years> Merged(IEnumerable<Years> ordered, int gap)
    {
        var merged = new List<Years>();
        foreach (var years in ordered)
        {
            if (merged.Count > 0 && years.First <= merged[^1].Last + gap)
            {
                merged[^1] = new Years(merged[^1].First, Math.Max(merged[^1].Last, years.Last));
            }
            else
            {
                merged.Add(years);
            }
        }

        return merged;
    }

    private static IEnumerable<Unit> Of(Case @case, Application application, TheoryFile theory, DateOnly asOf)
    {
        IReadOnlyList<Years> asked = application.Years.Count > 0 ? application.Years : [@case.Period];
        return from years in asked.Select(y => y.UpTo(asOf.Year)).OfType<Years>().Distinct()
               from reading in theory.Readings
               from subject in reading.Body.Subjects(@case, application)
               select new Unit(theory, reading, subject, reading.Body.EveryYear ? years : new Years(years.Last, years.Last));
    }
}
