using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Theories.Measures;

namespace Entente.Analysis.Evaluation;

/// <summary>Names an indicator in words.</summary>
internal static class IndicatorTitle
{
    /// <summary>Title of a canonical call.</summary>
    public static Localised Of(MeasureCall call, Case @case)
    {
        if (call.Pooled.Count == 0)
        {
            return Join(@case.Codebook.TitleOf(call.Name), Parties(call, @case, @case.Codebook.SubjectOf(call.Name) == SubjectKind.DirectedPair));
        }

        var titles = call.Pooled.Select(p => @case.Codebook.TitleOf(p.Name)).Distinct().ToArray();
        var pooled = new Localised(string.Join(", ", titles.Select(t => t.En)), string.Join("、", titles.Select(t => t.ZhHant)));
        return Join(pooled, Parties(call.Pooled[0], @case, false));
    }

    /// <summary>Title of a register's series that another theory asks for.</summary>
    public static Localised OfSeries(Localised title, MeasureCall call, Case @case, bool directed) => Join(title, Parties(call, @case, directed));

    private static Localised Join(Localised what, Localised who) => new($"{what.En}: {who.En}", $"{what.ZhHant}：{who.ZhHant}");

    private static Localised Parties(MeasureCall call, Case @case, bool directed)
    {
        var names = call.Actors.Select(@case.NameOf).ToArray();
        return new(string.Join(directed ? " → " : "–", names.Select(n => n.En)), string.Join(directed ? "→" : "－", names.Select(n => n.ZhHant)));
    }
}
