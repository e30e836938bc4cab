using Entente.Analysis.Findings;
using Entente.Analysis.Runs;
using Entente.Analysis.Scenarios;
using Entente.Cases;
using Entente.Cases.Bibliography;
using Entente.Theories.Files;

namespace Entente.Reports.Outline;

/// <summary>A run arranged for reading: findings by system, theory and subject; items with what hangs on them.</summary>
internal sealed class ReportSource
{
    private readonly ILookup<string, Finding> _bySubjectAndYear;

    /// <summary>Arranges a run.</summary>
    public ReportSource(RunResult run, IReadOnlyDictionary<string, BibEntry> references, string version)
    {
        (Run, References, Version) = (run, references, version);
        Theories = run.Theories;
        Systems = [.. run.Findings.GroupBy(f => f.System).Select(g => new SystemGroup(g.Key, [.. g.GroupBy(f => f.Theory).Select(Group)]))];
        Items = ItemsOf(run);
        _bySubjectAndYear = run.Findings.ToLookup(f => SubjectAndYear(f));
        Ties = TieColumn.Of(this);
    }

    /// <summary>The run.</summary>
    public RunResult Run { get; }

    /// <summary>The case.</summary>
    public Case Case => Run.Case;

    /// <summary>Theories that were applied, by id.</summary>
    public IReadOnlyDictionary<string, TheoryFile> Theories { get; }

    /// <summary>Literature of the theories, by key.</summary>
    public IReadOnlyDictionary<string, BibEntry> References { get; }

    /// <summary>Version of the program.</summary>
    public string Version { get; }

    /// <summary>Findings by system.</summary>
    public IReadOnlyList<SystemGroup> Systems { get; }

    /// <summary>The ties that several theories judge.</summary>
    public IReadOnlyList<TieColumn> Ties { get; }

    /// <summary>What each scenario does to the findings.</summary>
    public IReadOnlyList<ScenarioResult> Scenarios => Run.Scenarios;

    /// <summary>All items of the case by id.</summary>
    public IReadOnlyDictionary<string, Item> Items { get; }

    /// <summary>Actor names of a finding: <c>A–B</c>, <c>A → B</c> where the order matters, <c>A–B / C–D</c> in a comparison.</summary>
    public Localised SubjectOf(Finding finding)
    {
        if (finding.Named is { } named && Case.Scenarios.FirstOrDefault(s => s.Id == named) is { } scenario)
        {
            return scenario.Recommendation is { } record ? new($"{scenario.Title.En} ({record})", $"{scenario.Title.ZhHant}（{record}）") : scenario.Title;
        }

        var subject = finding.Directed && Theories[finding.Theory].About is { } about
            ? about.Fill(("from", Case.NameOf(finding.Subject[0])), ("to", Case.NameOf(finding.Subject[^1])))
            : Joined(finding.Subject, finding.Directed);
        if (finding.Against.Count == 0)
        {
            return subject;
        }

        var against = Joined(finding.Against, directed: false);
        return new Localised($"{subject.En} / {against.En}", $"{subject.ZhHant}／{against.ZhHant}");
    }

    /// <summary>What other readings and theories say on the same subject in the same year.</summary>
    public IEnumerable<Finding> Others(Finding finding) => _bySubjectAndYear[SubjectAndYear(finding)].Where(f => f.Id != finding.Id);

    /// <summary>The reading that gave a finding.</summary>
    public Reading ReadingOf(Finding finding)
    {
        var readings = Theories[finding.Theory].Readings;
        return readings.FirstOrDefault(r => r.Id == finding.Variant) ?? readings[0];
    }

    private Localised Joined(IReadOnlyList<string> actors, bool directed)
    {
        var names = actors.Select(Case.NameOf).ToArray();
        var arrow = directed ? Localised.Same(" → ") : new Localised("–", "－");
        return new Localised(string.Join(arrow.En, names.Select(n => n.En)), string.Join(arrow.ZhHant, names.Select(n => n.ZhHant)));
    }

    private static string SubjectAndYear(Finding finding) => $"{finding.SubjectKey} {finding.Year}";

    private static SortedDictionary<string, Item> ItemsOf(RunResult run)
    {
        var uses = run.Findings.SelectMany(f => f.Evidence.Select(e => (e.Id, Use: new Use(f, e.Points)))).ToLookup(p => p.Id, p => p.Use);
        var items = new SortedDictionary<string, Item>(StringComparer.Ordinal);
        foreach (var evidence in run.Case.Evidence)
        {
            items[evidence.Id] = new Item(evidence.Provenance, evidence, null, [.. uses[evidence.Id]]);
        }

        foreach (var record in run.Case.Records)
        {
            items[record.Id] = new Item(record.Provenance, null, record, [.. uses[record.Id]]);
        }

        foreach (var datum in run.Case.Data)
        {
            items[datum.Id] = new Item(datum.Provenance, null, null, [.. uses[datum.Id]]) { Datum = datum };
        }

        foreach (var set in run.Case.Overrides)
        {
            items[set.Id] = new Item(set.Provenance, null, null, [.. uses[set.Id]]) { Override = set };
        }

        return items;
    }

    private TheoryGroup Group(IGrouping<string, Finding> findings)
    {
        var theory = Run.Theories[findings.Key];
        var series = from f in findings
                     group f by (Subject: f.SubjectKey, f.Directed, f.Variant) into g
                     select new Series(SubjectOf(g.First()), Reading(theory, g.Key.Variant), [.. g.OrderBy(f => f.Year)]);
        return new TheoryGroup(theory, [.. series.OrderBy(s => s.IsDefault ? 0 : 1)]);
    }

    private static Reading Reading(TheoryFile theory, string variant) => theory.Readings.FirstOrDefault(r => r.Id == variant) ?? theory.Readings[0];
}
