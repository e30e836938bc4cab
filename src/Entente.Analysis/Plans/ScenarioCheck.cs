using System.Globalization;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.Files;

namespace Entente.Analysis.Plans;

/// <summary>Checks that the parameters that scenarios set are parameters of theories.</summary>
internal static class ScenarioCheck
{
    /// <summary>Reports those that are not, and values outside a parameter's own range.</summary>
    public static void Report(Case @case, IEnumerable<TheoryFile> library, DiagnosticBag faults)
    {
        var known = library.SelectMany(t => t.Parameters.Select(p => (Id: $"{t.Id}/{p.Id}", Parameter: p))).ToLookup(p => p.Id, p => p.Parameter, StringComparer.Ordinal);
        foreach (var change in @case.Scenarios.SelectMany(s => s.Changes).Where(c => c.Kind == InterventionKind.Parameter))
        {
            if (known[change.Target].FirstOrDefault() is not { } parameter)
            {
                var (hint, shown) = (Hint.For(change.Target, known.Select(k => k.Key)), SafeText.Show(change.Target));
                faults.Error(change.At, "E0498", $"no theory has the parameter '{shown}'; write 'theory/parameter'{hint.En}", $"無此理論參數「{shown}」；請寫作「理論/參數」{hint.ZhHant}");
            }
            else if (change.Low < parameter.From || change.High > parameter.To)
            {
                var (from, to) = (parameter.From.ToString(CultureInfo.InvariantCulture), parameter.To.ToString(CultureInfo.InvariantCulture));
                faults.Error(change.At, "E0499", $"'{change.Target}' lies within {from} to {to}; keep to that range", $"「{change.Target}」介於 {from} 至 {to}；請勿超出此範圍");
            }
        }
    }
}
