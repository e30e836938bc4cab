using System.Globalization;
using Entente.Analysis.Evaluation;
using Entente.Analysis.Plans;
using Entente.Analysis.Scenarios;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Ensembles.Runs;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Measures;

namespace Entente.Analysis.Sweeps.Cases;

/// <summary>
/// Runs a sweep's units: all findings of a case in a range of draws, as counts of their verdicts and of the bins of their values. The
/// evidence is read in draw i of any unit as a single run reads it in draw i. Theories that simulate or fit a model number chance within
/// the unit: of them, another size of units gives other draws from the same distribution,
/// and a fit over as many draws as a unit has. The lead among options is that of the unit's best two.
/// </summary>
public sealed class CaseWork : IWork
{
    /// <summary>What a row counts: draws of a verdict, of a bin of values, without a value; millionths of the prior's share, over all draws; draws that only describe.</summary>
    public const long OfVerdict = 0, OfBin = 1, OfMissing = 2, OfPrior = 3, OfDescription = 4;

    /// <summary>Columns of the results.</summary>
    public static readonly IReadOnlyList<ColumnSpec> Columns =
        [new("part", ColumnType.Int64), new("finding", ColumnType.Int64), new("kind", ColumnType.Int64), new("which", ColumnType.Int64), new("draws", ColumnType.Int64)];

    /// <summary>The part in which nothing is changed.</summary>
    public const string AsCoded = "as-coded";

    private const int DrawsOfLook = 2;

    private readonly Case _case;
    private readonly TheoryLibrary _library;
    private readonly DateOnly _asOf;
    private readonly ulong _seed;
    private readonly IReadOnlyList<Unit> _units;
    private readonly IReadOnlyList<Scenario> _scenarios;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<Unit, HashSet<string>> _calls = new(ReferenceEqualityComparer.Instance);

    private CaseWork(Case @case, TheoryLibrary library, DateOnly asOf, ulong seed, IReadOnlyList<Unit> units, IReadOnlyList<Scenario> scenarios)
    {
        (_case, _library, _asOf, _seed, _units, _scenarios) = (@case, library, asOf, seed, units, scenarios);
        Sweep = Look();
        _places = Sweep.Findings.Select((f, at) => (f.Id, at)).ToDictionary(p => p.Id, p => p.at, StringComparer.Ordinal);
    }

    /// <summary>What is swept.</summary>
    public CaseSweep Sweep { get; }

    /// <summary>The work of a case, or null when the case asks for what the theories or its codebook lack.</summary>
    /// <param name="case">The case.</param>
    /// <param name="library">The theories.</param>
    /// <param name="asOf">Claims published later play no part.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="scenarios">Scenarios of the case to judge as well, each in the same draws.</param>
    public static CaseWork? Of(Case @case, TheoryLibrary library, DateOnly asOf, ulong seed, DiagnosticBag faults, IReadOnlyList<Scenario>? scenarios = null)
    {
        if (Plan.Make(@case, library.Theories, asOf, faults) is not { } plan)
        {
            return null;
        }

        try
        {
            return new CaseWork(@case, library, asOf, seed, plan.Units, scenarios ?? []);
        }
        catch (FormulaException fault)
        {
            FormulaFault.Report(fault, faults);
            return null;
        }
    }

    /// <summary>What is run, for a run folder.</summary>
    /// <param name="program">Version of the program.</param>
    /// <param name="draws">Draws.</param>
    /// <param name="unitDraws">Draws of a unit.</param>
    public Manifest Manifest(string program, long draws, int unitDraws) => new()
    {
        Program = program,
        Kind = CaseSweep.Kind,
        Work = Sweep.ToJson(),
        Seed = _seed,
        Parts = [AsCoded, .. _scenarios.Select(s => s.Id)],
        Draws = draws,
        UnitDraws = unitDraws,
        Columns = Columns,
        Folding = Folding.Counts,
    };

    /// <inheritdoc/>
    public ColumnTable Run(WorkUnit unit, CancellationToken cancellation)
    {
        var counts = new FindingTally[Sweep.Findings.Count];
        foreach (var (judged, judgement) in Judged(Measures(unit), cancellation))
        {
            if (Acts(unit.Part, judgement.Year))
            {
                counts[_places[FindingBuilder.Id(judged, judgement.Year)]] = FindingTally.Of(judgement);
            }
        }

        return FindingTally.Table(unit.Part, counts);
    }

    /// <summary>A scenario says nothing of years in which it does not act.</summary>
    private bool Acts(int part, int year) => part == 0 || _scenarios[part - 1].Years.Holds(year);

    /// <summary>The case in the draws of a unit, as it is or as a scenario has it: the same draws in every part.</summary>
    private IMeasures Measures(WorkUnit unit)
    {
        var world = WorldOf(unit.Count, unit.First);
        return unit.Part == 0 ? world : new ScenarioWorld(world, _scenarios[unit.Part - 1]);
    }

    private World WorldOf(int draws, long first) => new(_case, _library.Theories.Values, _seed, draws, _asOf, first);

    /// <summary>Every judgement; what it holds is lent, and must be looked at before the next is asked for.</summary>
    private IEnumerable<(Unit Unit, Judgement Judgement)> Judged(IMeasures world, CancellationToken cancellation)
    {
        foreach (var unit in _units.Where(u => world is not ScenarioWorld then || u.Reading.Body.TellsByDraws || then.Concerns(u, _calls.GetValueOrDefault(u) ?? [])))
        {
            cancellation.ThrowIfCancellationRequested();
            if (unit.Reading.Body.Judgeable(unit.Subject, unit.Years, world) is not { } years)
            {
                continue;
            }

            using var judgements = unit.Reading.Body.Judge(unit.Theory, unit.Subject, years, world).GetEnumerator();
            while (judgements.MoveNext())
            {
                yield return (unit, judgements.Current);
            }
        }
    }

    /// <summary>A look at what there is to judge, in a few draws: which findings there are does not depend on the draws.</summary>
    private CaseSweep Look()
    {
        var findings = Judged(WorldOf(DrawsOfLook, 0), default).Select(j => (j.Unit.Theory.System, Finding: Swept(j.Unit, j.Judgement))).ToArray();
        SweptFinding[] sorted = [.. findings.OrderBy(f => Number(f.System)).ThenBy(f => f.Finding.Id, StringComparer.Ordinal).Select(f => f.Finding)];
        var theories = _units.Select(u => u.Theory).Distinct().ToArray();
        var applied = theories.Concat(SeriesCatalogue.CalledBy(theories, _library.Theories.Values)).Select(t => t.Path).ToHashSet(StringComparer.Ordinal);
        var inputs = _case.Inputs.Concat(_library.Inputs.Where(i => applied.Contains(i.Path))).OrderBy(i => i.Path, StringComparer.Ordinal);
        return new(_case.Id, _case.Title, _asOf, [.. inputs], sorted);
    }

    /// <summary>The finding; what its unit asks of the case is noted, so that scenarios which change none of it need not judge it again.</summary>
    private SweptFinding Swept(Unit unit, Judgement judgement)
    {
        var calls = _calls.TryGetValue(unit, out var known) ? known : _calls[unit] = new(StringComparer.Ordinal);
        calls.UnionWith(judgement.Measures.Select(m => m.Call.Id));
        return Swept(unit, _case, judgement);
    }

    private static SweptFinding Swept(Unit unit, Case @case, Judgement judgement) => new(
        FindingBuilder.Id(unit, judgement.Year),
        FindingBuilder.Question(unit, @case, judgement.Year),
        [.. unit.Reading.Verdicts.Select(v => new SweptVerdict(v.Id, v.Text))],
        judgement.Unit);

    private static int Number(string system) =>
        int.TryParse(system.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
