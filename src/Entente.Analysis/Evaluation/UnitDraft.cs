using Entente.Analysis.Findings;
using Entente.Analysis.Flips;
using Entente.Analysis.Plans;
using Entente.Cases;
using Entente.Theories.Forms;
using Entente.Theories.Verdicts;

namespace Entente.Analysis.Evaluation;

/// <summary>The findings of one unit, complete but for the influence of each item.</summary>
internal sealed class UnitDraft(Unit unit, Case @case, DateOnly asOf, CancellationToken cancellation)
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<int, int> _verdicts = [];
    private readonly Dictionary<int, (byte[] Verdicts, double Share)> _baselines = [];
    private readonly HashSet<int> _onEdge = [];

    /// <summary>The unit.</summary>
    public Unit Unit => unit;

    /// <summary>Items that bear on any of the findings that give a verdict, sorted by id.</summary>
    public IEnumerable<string> Items => _findings.Where(f => f.Probability is not null).SelectMany(f => f.Evidence).Select(e => e.Id).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Adds a judgement in all draws, of which the first so many are those on which influence is measured.</summary>
    public void Add(Judgement judgement, int influenceDraws)
    {
        var shares = Tally.Shares(judgement.Verdicts, unit.Reading.Verdicts.Count);
        var most = Tally.Most(shares);
        _verdicts[judgement.Year] = most;
        _findings.Add(FindingBuilder.Build(unit, @case, asOf, judgement, shares, most, cancellation));
        AddBaseline(judgement.Year, judgement.Verdicts[..influenceDraws], most);
    }

    private void AddBaseline(int year, byte[] verdicts, int verdict)
    {
        _baselines[year] = (verdicts, Tally.Share(verdicts, verdict));
        if (Tally.Most(Tally.Shares(verdicts, unit.Reading.Verdicts.Count)) != verdict)
        {
            _onEdge.Add(year);
        }
    }

    /// <summary>Whether on the draws on which influence is measured another verdict is as likely, so that nothing need be altered to overturn it.</summary>
    public bool IsOnEdge(int year) => _onEdge.Contains(year);

    /// <summary>The most likely verdict of a year.</summary>
    public int Verdict(int year) => _verdicts[year];

    /// <summary>Its share of the draws on which influence is measured, 0–1.</summary>
    public double Share(int year) => _baselines[year].Share;

    /// <summary>The verdicts of a year in those draws.</summary>
    public byte[] Baseline(int year) => _baselines[year].Verdicts;

    /// <summary>Years with a verdict on which an item bears.</summary>
    public IReadOnlySet<int> YearsOf(string item) =>
        _findings.Where(f => f.Probability is not null && f.Evidence.Any(e => e.Id == item)).Select(f => f.Year).ToHashSet();

    /// <summary>The findings with the influence of each item, most influential first; where there is no verdict to move, heaviest first.</summary>
    public IEnumerable<Finding> Findings(IReadOnlyDictionary<string, Dictionary<int, LeftOut>> changes) => _findings.Select(f => f with
    {
        Evidence = f.Probability is null ? Heaviest(f) : [.. f.Evidence
            .Select(e => new Influence(e.Id, changes[e.Id][f.Year].Points))
            .OrderByDescending(e => Math.Abs(e.Points!.Value))
            .ThenBy(e => e.Id, StringComparer.Ordinal)],
    });

    /// <summary>The items by their shares of the weight of all indicators, added up.</summary>
    private static Influence[] Heaviest(Finding finding)
    {
        var weights = finding.Indicators.SelectMany(i => i.Items).GroupBy(i => i.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(i => i.Share), StringComparer.Ordinal);
        return [.. finding.Evidence.OrderByDescending(e => weights.GetValueOrDefault(e.Id)).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }
}
