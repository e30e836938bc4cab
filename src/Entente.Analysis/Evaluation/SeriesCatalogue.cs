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
}
