using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Reports.Text;

namespace Entente.Reports.Json;

/// <summary>The war that spreads of a finding in <c>findings.json</c>.</summary>
internal static class CascadeJson
{
    /// <summary>
    /// Writes <c>cascade</c>: <c>{among?, attacker, attacked, drawnIn, bothSides, joiners:[{actor, withAttacked, withAttacker, great, priorShare}],
    /// links:[{id, kind, joiner, other, enemy, strike, chance, drags, cut:{drawnIn, bothSides}, conditioned:{…}, priorShare, evidence:[…]}],
    /// chains:[{actor, links:[…], share}], lineups:[{withAttacked:[…], withAttacker:[…], share}]}</c>; nothing where the finding is about none.
    /// </summary>
    public static void Member(Utf8JsonWriter json, CascadeAnalysis? cascade)
    {
        if (cascade is null)
        {
            return;
        }

        json.WriteStartObject("cascade");
        if (cascade.Among is { } among)
        {
            json.Localised("among", among);
        }

        json.Text("attacker", cascade.Attacker);
        json.Text("attacked", cascade.Attacked);
        json.Number("drawnIn", cascade.DrawnIn);
        json.Number("bothSides", cascade.BothSides);
        json.Array("joiners", cascade.Joiners, Joiner);
        json.Array("links", cascade.Links, Link);
        json.Array("chains", cascade.Chains, static (j, c) =>
        {
            j.Text("actor", c.Actor);
            Ids(j, "links", c.Links.Select(l => l.Link));
            j.Number("share", c.Share);
        });
        json.Array("lineups", cascade.Lineups, static (j, l) =>
        {
            Ids(j, "withAttacked", l.WithAttacked);
            Ids(j, "withAttacker", l.WithAttacker);
            j.Number("share", l.Share);
        });
        json.WriteEndObject();
    }

    private static void Joiner(Utf8JsonWriter json, JoinerStanding joiner)
    {
        json.Text("actor", joiner.Actor);
        json.Number("withAttacked", joiner.WithAttacked);
        json.Number("withAttacker", joiner.WithAttacker);
        json.Number("great", joiner.Great);
        json.Number("priorShare", joiner.PriorShare);
    }

    private static void Link(Utf8JsonWriter json, DraggingLink link)
    {
        json.Text("id", link.Id);
        json.Text("kind", link.Kind);
        json.Text("joiner", link.Joiner);
        json.Text("other", link.Other);
        json.Text("enemy", link.Enemy);
        json.WriteBoolean("strike", link.Strike);
        json.Number("chance", link.Chance);
        json.Number("drags", link.Drags);
        Change(json, "cut", link.Cut);
        Change(json, "conditioned", link.Conditioned);
        json.Number("priorShare", link.PriorShare);
        Ids(json, "evidence", link.Evidence);
    }

    private static void Change(Utf8JsonWriter json, string name, LinkChange change)
    {
        json.WriteStartObject(name);
        json.Number("drawnIn", change.DrawnIn);
        json.Number("bothSides", change.BothSides);
        json.WriteEndObject();
    }

    private static void Ids(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(Clean.ForData(id));
        }

        json.WriteEndArray();
    }
}
