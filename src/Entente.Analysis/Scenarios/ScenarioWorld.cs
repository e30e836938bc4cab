using System.Collections.Concurrent;
using Entente.Analysis.Evaluation;
using Entente.Analysis.Plans;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Measures;

namespace Entente.Analysis.Scenarios;

/// <summary>
/// The world in which a scenario has come true. It shares all draws with the world as it is, so that a difference is one of
/// pairs; two scenarios that change one indicator share the draws of its change too. In a pool of several indicators a change counts
/// by the share of them that it concerns.
/// </summary>
/// <param name="whole">The world as it is.</param>
/// <param name="scenario">What is changed.</param>
internal sealed class ScenarioWorld(World whole, Scenario scenario) : IMeasures
{
    private readonly Dictionary<string, Intervention> _indicators = scenario.Changes.Where(c => c.Kind != InterventionKind.Parameter).ToDictionary(c => c.Target, StringComparer.Ordinal);
    private readonly Dictionary<string, Intervention> _parameters = scenario.Changes.Where(c => c.Kind == InterventionKind.Parameter).ToDictionary(c => c.Target, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, double[]> _set = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _concerned = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Draws => whole.Draws;

    /// <inheritdoc/>
    public Case Case => whole.Case;

    /// <inheritdoc/>
    /// <remarks>Evidence is the same; what rests on parameters is not where one is set.</remarks>
    public object Whole => _parameters.Count == 0 ? whole : this;

    /// <inheritdoc/>
    public DateOnly DayOf(int year) => whole.DayOf(year);

    /// <inheritdoc/>
    public bool IsSilent(MeasureCall call) => whole.IsSilent(call);

    /// <inheritdoc/>
    public Measured Measure(MeasureCall call, int year)
    {
        var measured = IsRecast(call.Name) ? whole.Measure(call, year, this, null) : whole.Measure(call, year);
        if (!scenario.Years.Holds(year))
        {
            return measured;
        }

        var concerned = Shares(measured.Call).Where(s => _indicators.ContainsKey(s.Id)).Select(s => (_indicators[s.Id], s.Share)).ToArray();
        return concerned.Length == 0 ? measured : measured with { Draws = Changed(measured.Draws.Span, concerned), Identity = null };
    }

    /// <inheritdoc/>
    public Folded Fold(Quantified formula, Subject subject, int year)
    {
        var folded = whole.Fold(formula, subject, year);
        return folded.Measures.Any(m => IsRecast(m.Call.Name) || (scenario.Years.Holds(year) && Touches(m.Call))) ? formula.Evaluate(subject, year, this) : folded;
    }

    /// <inheritdoc/>
    /// <remarks>What is kept may rest on parameters, so that where one is set nothing is taken from the world as it is.</remarks>
    public ReadOnlyMemory<double> Kept(string key, Func<ReadOnlyMemory<double>> make) => _parameters.Count > 0 ? make() : whole.Kept(key, make);

    /// <inheritdoc/>
    public ReadOnlyMemory<double> Parameter(string theory, Parameter parameter)
    {
        if (!_parameters.TryGetValue($"{theory}/{parameter.Id}", out var change))
        {
            return whole.Parameter(theory, parameter);
        }

        return _set.GetOrAdd(change.Target, _ => Set(whole.Parameter(theory, parameter).Span, change));
    }

    /// <summary>A parameter goes for all years: it is kept.</summary>
    private double[] Set(ReadOnlySpan<double> drawn, Intervention change)
    {
        using var keep = LentColumns.Keep();
        var column = LentColumns.Copy(drawn);
        var (acts, size) = (Acts(change), Size(change));
        for (var draw = 0; draw < column.Length; draw++)
        {
            column[draw] = acts[draw] == 1 ? size[draw] : column[draw];
        }

        return column;
    }

    /// <inheritdoc/>
    public IEnumerable<Record> Records(string register) => whole.Records(register);

    /// <inheritdoc/>
    public IEnumerable<Record> Records(string register, Parties parties) => whole.Records(register, parties);

    /// <inheritdoc/>
    public ReadOnlyMemory<double> Reading(Record record, RegisterColumn column) => whole.Reading(record, column);

    /// <inheritdoc/>
    public Measured PoolRecords(MeasureCall call, Localised title, IEnumerable<Record> records, RegisterColumn column, int year) =>
        whole.PoolRecords(call, title, records, column, year);

    /// <inheritdoc/>
    public ReadOnlyMemory<double> Uniform(string variable) => whole.Uniform(variable);

    /// <summary>Whether a measure, or a part of one that is pooled, is changed.</summary>
    public bool Touches(MeasureCall call) => Shares(call).Any(s => _indicators.ContainsKey(s.Id));

    /// <summary>Whether a name is that of a register's series that speaks of a parameter which is set.</summary>
    private bool IsRecast(string series) =>
        _parameters.Count > 0 && whole.Register(series) is { } register && register.ParametersOf(series).Any(p => _parameters.ContainsKey($"{register.Theory}/{p.Id}"));

    /// <summary>Whether anything that the findings of a unit rest on is changed.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="calls">Ids of its indicators as canonical calls, pools included.</param>
    public bool Concerns(Unit unit, IEnumerable<string> calls) => Concerns(unit.Reading.Body.Others.Append(unit.Theory).Select(t => t.Id), calls);

    /// <summary>Whether anything that a finding rests on is changed.</summary>
    /// <param name="theories">The finding's theory, and those that it works with.</param>
    /// <param name="calls">Ids of its indicators as canonical calls, pools included.</param>
    public bool Concerns(IEnumerable<string> theories, IEnumerable<string> calls) =>
        theories.Any(t => _parameters.Keys.Any(p => p.StartsWith(t + "/", StringComparison.Ordinal))) ||
        calls.Any(c => _concerned.GetOrAdd(c, call => IsRecast(call.Split('(')[0]) || _indicators.Keys.Any(i => Names(call, i))));

    /// <summary>Whether a canonical call is an indicator or pools it; <c>mistrust(A, B)</c> does not name <c>trust(A, B)</c>.</summary>
    private static bool Names(string call, string indicator)
    {
        var at = call.IndexOf(indicator, StringComparison.Ordinal);
        while (at > 0 && call[at - 1] is not ('(' or ' '))
        {
            at = call.IndexOf(indicator, at + 1, StringComparison.Ordinal);
        }

        return at >= 0;
    }

    /// <summary>A call and what it pools, each with the share of the call's level that it makes up.</summary>
    private static IEnumerable<(string Id, double Share)> Shares(MeasureCall call) =>
        call.Pooled.Select(p => (p.Id, 1.0 / call.Pooled.Count)).Append((call.Id, 1.0));

    private double[] Changed(ReadOnlySpan<double> levels, (Intervention Change, double Share)[] changes)
    {
        var column = LentColumns.Copy(levels);
        foreach (var (change, share) in changes)
        {
            var (acts, size, width) = (Acts(change), Size(change), change.Range.To - change.Range.From);
            for (var draw = 0; draw < column.Length; draw++)
            {
                var shift = change.Kind == InterventionKind.Set ? change.Range.LevelOf(size[draw]) - levels[draw] : size[draw] / width;
                column[draw] += acts[draw] * share * shift;
            }
        }

        Columns.Clip(column, 0, 1, column);
        return column;
    }

    /// <summary>1 in the draws in which the measure has its effect.</summary>
    private double[] Acts(Intervention change)
    {
        var column = LentColumns.Take(Draws);
        Columns.Affine(change.SurelyHigh - change.SurelyLow, whole.Uniform($"intervention:{change.Target}:surely").Span, change.SurelyLow, column);
        Columns.LessOrEqual(whole.Uniform($"intervention:{change.Target}:acts").Span, column, column);
        return column;
    }

    private double[] Size(Intervention change)
    {
        var column = LentColumns.Take(Draws);
        Columns.Affine(change.High - change.Low, whole.Uniform($"intervention:{change.Target}:size").Span, change.Low, column);
        return column;
    }
}
