using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Sections;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Charts;

/// <summary>Who is dragged into a war, by which links.</summary>
internal static class CascadeMap
{
    private const int RowHeight = 74;

    /// <summary>Links that drag less often than that are left out of the picture.</summary>
    private const double LeastDrags = 0.01;

    /// <summary>Draws the actors on their sides and the links that drag; nothing where none does.</summary>
    public static void Write(HtmlText html, CascadeAnalysis cascade, Case @case)
    {
        DraggingLink[] links = [.. cascade.Links.Where(l => l.Drags >= LeastDrags)];
        if (links.Length > 0)
        {
            html.Figure("cascade-map", CascadeWords.Map, Math.Max(3, cascade.Joiners.Count) * RowHeight, json => Data(json, cascade, links, @case, html.Language));
        }
    }

    private static void Data(Utf8JsonWriter json, CascadeAnalysis cascade, DraggingLink[] links, Case @case, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("withAttacked", CascadeWords.Side.Fill(("actor", @case.NameOf(cascade.Attacked))), language);
        json.Label("withAttacker", CascadeWords.Side.Fill(("actor", @case.NameOf(cascade.Attacker))), language);
        json.Label("out", CascadeWords.Out, language);
        json.Label("drags", CascadeWords.Drags, language);
        json.Label("cut", CascadeWords.CutDrawn, language);
        json.Label("pull", CascadeWords.PullKey, language);
        json.Label("strike", CascadeWords.StrikeKey, language);
        json.WriteEndObject();
        json.WriteStartArray("actors");
        Actor(json, new JoinerStanding(cascade.Attacker, 0, 1, 0, 0), "attacker", @case, language);
        Actor(json, new JoinerStanding(cascade.Attacked, 1, 0, 0, 0), "attacked", @case, language);
        foreach (var joiner in cascade.Joiners)
        {
            Actor(json, joiner, "joiner", @case, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var link in links)
        {
            Link(json, link, @case, language);
        }

        json.WriteEndArray();
    }

    // Six decimals, so that a share rounds to the same percentage here and in the tables.
    private static void Actor(Utf8JsonWriter json, JoinerStanding actor, string role, Case @case, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", actor.Actor);
        json.Label("label", @case.NameOf(actor.Actor), language);
        json.WriteString("role", role);
        json.WriteNumber("withAttacked", Math.Round(actor.WithAttacked, 6));
        json.WriteNumber("withAttacker", Math.Round(actor.WithAttacker, 6));
        json.WriteEndObject();
    }

    private static void Link(Utf8JsonWriter json, DraggingLink link, Case @case, Language language)
    {
        json.WriteStartObject();
        json.WriteString("joiner", link.Joiner);
        json.WriteString("other", link.Other);
        json.Label("label", CascadeTables.LinkText(link, @case), language);
        json.WriteBoolean("strike", link.Strike);
        json.WriteNumber("drags", Math.Round(link.Drags, 6));
        json.Coordinate("cut", link.Cut.DrawnIn);
        json.WriteEndObject();
    }
}
