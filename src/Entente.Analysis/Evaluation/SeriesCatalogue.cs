using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Forms.Register;

namespace Entente.Analysis.Evaluation;

/// <summary>The series that theories of the form register offer to all others.</summary>
public static class SeriesCatalogue
{
    /// <summary>Register by series name; where two theories offer one name, the first by theory id does.</summary>
    public static IReadOnlyDictionary<string, RegisterBody> Of(IEnumerable<TheoryFile> library)
    {
        var found = new Dictionary<string, RegisterBody>(StringComparer.Ordinal);
        foreach (var theory in library.OrderBy(t => t.Id, StringComparer.Ordinal))
        {
            if (theory.Readings[0].Body is RegisterBody body)
            {
                foreach (var series in body.AllSeries)
                {
                    found.TryAdd(series.Id, body);
                }
            }
        }

        return found;
    }

    /// <summary>The theories whose series others call, and those that others work with: what these conclude rests on their files too.</summary>
    /// <param name="applied">Theories that are applied.</param>
    /// <param name="library">All theories.</param>
    public static IEnumerable<TheoryFile> CalledBy(IEnumerable<TheoryFile> applied, IEnumerable<TheoryFile> library)
    {
        var called = applied.SelectMany(t => t.Readings).SelectMany(r => r.Body.Formulas).SelectMany(f => f.Expression.Calls).SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        var others = applied.SelectMany(t => t.Readings).SelectMany(r => r.Body.Others).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        return library.Where(t => others.Contains(t.Id) || (t.Readings[0].Body is RegisterBody body && body.AllSeries.Any(s => called.Contains(s.Id))));
    }

    private static IEnumerable<string> Names(Call call) => [call.Function, .. call.Arguments.OfType<Call>().SelectMany(Names)];
}
