using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Theories.Measures;

namespace Entente.Analysis.Indicators;

/// <summary>Which claims bear on which indicator. A claim about a group bears on each of its members.</summary>
internal sealed class Bearing
{
    private readonly Case _case;
    private readonly ILookup<string, EvidenceItem> _byDimension;

    public Bearing(Case @case, IEnumerable<EvidenceItem> known) =>
        (_case, _byDimension) = (@case, known.ToLookup(e => e.Dimension, StringComparer.Ordinal));

    /// <summary>The same call with the actors of undirected dimensions in one order.</summary>
    public MeasureCall Canonical(MeasureCall call) => call.Pooled.Count > 0
        ? new MeasureCall(call.Name, [], [.. call.Pooled.Select(Canonical)])
        : Undirected(call) ? new MeasureCall(call.Name, [.. call.Actors.Order(StringComparer.Ordinal)], []) : call;

    /// <summary>The claims that bear on a canonical call, sorted by id.</summary>
    public IEnumerable<EvidenceItem> On(MeasureCall call) => call.Pooled.Count > 0
        ? call.Pooled.SelectMany(On).DistinctBy(e => e.Id).OrderBy(e => e.Id, StringComparer.Ordinal)
        : _byDimension[call.Name].Where(e => Bears(e, call));

    private bool Undirected(MeasureCall call) =>
        _case.Codebook.Dimensions.TryGetValue(call.Name, out var dimension) && dimension.Subject == SubjectKind.Tie;

    private bool Bears(EvidenceItem item, MeasureCall call) => _case.Codebook.Dimensions[call.Name].Subject switch
    {
        SubjectKind.Actor => Covers(item.From, call.Actors[0]),
        SubjectKind.Group => item.From == call.Actors[0],
        SubjectKind.DirectedPair => Covers(item.From, call.Actors[0]) && Covers(item.To!, call.Actors[1]),
        _ => Pair(item, call.Actors[0], call.Actors[1]) || Pair(item, call.Actors[1], call.Actors[0]),
    };

    private bool Pair(EvidenceItem item, string a, string b) =>
        Covers(item.From, a) && Covers(item.To ?? item.From, b);

    private bool Covers(string party, string actor) =>
        party == actor || (_case.Groups.TryGetValue(party, out var group) && group.Members.Contains(actor));
}
