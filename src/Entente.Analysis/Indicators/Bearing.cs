using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Theories.Measures;

namespace Entente.Analysis.Indicators;

/// <summary>Which rows bear on which indicator. A claim about a group bears on each of its members.</summary>
internal sealed class Bearing
{
    private readonly Case _case;
    private readonly ILookup<string, Said> _byMeasure;

    /// <summary>What a case says of its actors.</summary>
    /// <param name="case">The case.</param>
    /// <param name="known">Whether a row was public in time.</param>
    public Bearing(Case @case, Func<Provenance, bool> known)
    {
        var claims = @case.Evidence.Select(e => new Said(e.Dimension, e.From, e.To, Coded.Of(e, @case.Codebook.Dimensions[e.Dimension])));
        var data = @case.Data.Select(d => new Said(d.Quantity, d.From, d.To, Coded.Of(d, @case.Codebook.Quantities[d.Quantity])));
        (_case, _byMeasure) = (@case, claims.Concat(data).Where(s => known(s.Row.Provenance)).ToLookup(s => s.Measure, StringComparer.Ordinal));
    }

    /// <summary>The same call with the actors of undirected measures in one order.</summary>
    public MeasureCall Canonical(MeasureCall call) => call.Pooled.Count > 0
        ? new MeasureCall(call.Name, [], [.. call.Pooled.Select(Canonical)])
        : IsUndirected(call) ? new MeasureCall(call.Name, [.. call.Actors.Order(StringComparer.Ordinal)], []) : call;

    /// <summary>The rows that bear on a canonical call, sorted by id.</summary>
    public IEnumerable<Coded> On(MeasureCall call) => call.Pooled.Count > 0
        ? call.Pooled.SelectMany(On).DistinctBy(e => e.Id).OrderBy(e => e.Id, StringComparer.Ordinal)
        : _byMeasure[call.Name].Where(Bears(call)).Select(s => s.Row);

    /// <summary>Whether any row bears on a call, canonical or not.</summary>
    public bool Any(MeasureCall call) => call.Pooled.Count > 0 ? call.Pooled.Any(Any) : _byMeasure.Contains(call.Name) && _byMeasure[call.Name].Any(Bears(call));

    private bool IsUndirected(MeasureCall call) => _case.Codebook.SubjectOf(call.Name) == SubjectKind.Tie;

    private Func<Said, bool> Bears(MeasureCall call) => _case.Codebook.SubjectOf(call.Name) switch
    {
        SubjectKind.Actor => said => Covers(said.From, call.Actors[0]),
        SubjectKind.Group => said => said.From == call.Actors[0],
        SubjectKind.DirectedPair => said => Covers(said.From, call.Actors[0]) && Covers(said.To!, call.Actors[1]),
        _ => said => Pair(said, call.Actors[0], call.Actors[1]) || Pair(said, call.Actors[1], call.Actors[0]),
    };

    private bool Pair(Said said, string a, string b) =>
        Covers(said.From, a) && Covers(said.To ?? said.From, b);

    private bool Covers(string party, string actor) =>
        party == actor || (_case.Groups.TryGetValue(party, out var group) && group.Members.Contains(actor));

    /// <summary>A row with what it is said of.</summary>
    private sealed record Said(string Measure, string From, string? To, Coded Row);
}
