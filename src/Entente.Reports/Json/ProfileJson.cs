using System.Text.Json;
using Entente.Analysis.Findings;

namespace Entente.Reports.Json;

/// <summary>Two compared ties of a finding in <c>findings.json</c>.</summary>
internal static class ProfileJson
{
    /// <summary>Writes <c>profile</c>; nothing where the finding compares no ties.</summary>
    public static void Member(Utf8JsonWriter json, TieProfile? profile)
    {
        if (profile is null)
        {
            return;
        }

        json.WriteStartObject("profile");
        Write(json, profile);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of a profile's object.</summary>
    public static void Write(Utf8JsonWriter json, TieProfile profile)
    {
        json.Localised("first", profile.First);
        json.Localised("second", profile.Second);
        json.Array("pillars", profile.Pillars, static (j, p) =>
        {
            j.Text("id", p.Id);
            j.Localised("title", p.Title);
            j.Quantity("first", p.First);
            j.Quantity("second", p.Second);
            j.Number("firstHigher", p.FirstHigher);
            j.Number("priorShare", p.PriorShare);
        });
    }
}
