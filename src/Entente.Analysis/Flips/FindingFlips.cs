using Entente.Analysis.Evaluation;
using Entente.Analysis.Findings;

namespace Entente.Analysis.Flips;

/// <summary>Looks for what would overturn one finding.</summary>
/// <param name="finding">The finding, its items sorted by influence.</param>
/// <param name="alone">What becomes of it without each one item.</param>
/// <param name="reversible">Items that have an opposite: claims, and records with a column of type scale.</param>
/// <param name="verdictWith">The most likely verdict when items are altered, and its share of draws.</param>
/// <param name="cancellation">Stops between trials.</param>
internal sealed class FindingFlips(Finding finding, IReadOnlyDictionary<string, LeftOut> alone, IReadOnlySet<string> reversible, Func<Alteration, (string Verdict, double Share)> verdictWith, CancellationToken cancellation)
{
    /// <summary>Most sets tried for one finding: all sets of three of some thirty items.</summary>
    internal const int Trials = 5_000;

    private readonly string[] _items = [.. finding.Evidence.Select(e => e.Id)];
    private readonly string[] _supporting = [.. finding.Evidence.Where(e => e.Points < 0).OrderBy(e => e.Points).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => e.Id)];

    /// <summary>Single absences, and a bound on how many absences it takes.</summary>
    internal FlipAnalysis Briefly() => new(Search(_ => true, Absent).Run(1), null);

    /// <summary>Every set of up to three items, absent or read the opposite way.</summary>
    internal FlipAnalysis InFull() => new(Search(_ => true, Absent).Run(), Search(reversible.Contains, set => verdictWith(Alteration.Opposite(set))).Run());

    private FlipSearch Search(Func<string, bool> which, Func<IReadOnlyList<string>, (string, double)> with) => new([.. _items.Where(which)], [.. _supporting.Where(which)], with, finding.Verdict, Trials, cancellation);

    private (string Verdict, double Share) Absent(IReadOnlyList<string> set) =>
        set is [var one] ? (alone[one].Verdict, alone[one].Share) : verdictWith(Alteration.Without(set));
}
