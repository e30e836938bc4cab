using System.Text.Json;
using Entente.Games;
using Entente.Theories.ConflictFiles;

namespace Entente.Cli.Commands.Conflict;

/// <summary>The parts of <see cref="ConflictJson"/> that only some questions ask for.</summary>
internal static class ConflictJsonParts
{
    /// <summary>What can be reached from the start: for each state a shortest path of any moves and one of improvements.</summary>
    public static void Reach(Utf8JsonWriter json, ConflictAnswer answer)
    {
        if (answer.StatusQuo is not { } evolution)
        {
            return;
        }

        json.WriteString("from", answer.File.States[evolution.Start].Id);
        ConflictJson.Each(json, "reach", Enumerable.Range(0, answer.File.States.Count).Where(s => evolution.Distance(s) is not null), s =>
        {
            json.WriteString("state", answer.File.States[s].Id);
            ConflictJson.Path(json, answer.File, "moves", evolution.PathTo(s));
            if (evolution.Distance(s, improvementsOnly: true) is null)
            {
                json.WriteNull("improvements");
            }
            else
            {
                ConflictJson.Path(json, answer.File, "improvements", evolution.PathTo(s, improvementsOnly: true));
            }
        });
    }

    /// <summary>For each coalition the states that are stable for it, by concept; and the shifts.</summary>
    public static void Coalitions(Utf8JsonWriter json, ConflictAnswer answer)
    {
        if (answer.Coalitions is not { } coalitions)
        {
            return;
        }

        ConflictJson.Each(json, "coalitions", Enumerable.Range(0, coalitions.Coalitions.Count), at =>
        {
            Members(json, answer.File, coalitions.Coalitions[at]);
            foreach (var concept in StabilityTable.Concepts)
            {
                ConflictJson.Words(json, concept.Key(), Enumerable.Range(0, answer.File.States.Count).Where(s => coalitions.IsStable(concept, at, s) == true).Select(s => answer.File.States[s].Id));
            }
        });
        ConflictJson.Each(json, "shifts", coalitions.Shifts, s =>
        {
            Members(json, answer.File, s.Coalition);
            json.WriteString("from", answer.File.States[s.From].Id);
            json.WriteString("to", answer.File.States[s.To].Id);
            ConflictJson.Path(json, answer.File, "moves", s.Path);
            ConflictJson.Words(json, "concepts", s.Concepts.Select(c => c.Key()));
        });
    }

    /// <summary>For each decision maker and concept the minimal sets of states that must not be preferred.</summary>
    public static void Inverse(Utf8JsonWriter json, ConflictAnswer answer)
    {
        if (answer.Inverse.Count == 0)
        {
            return;
        }

        ConflictJson.Each(json, "inverse", answer.Inverse, i =>
        {
            json.WriteString("state", answer.File.States[i.State].Id);
            json.WriteString("decisionMaker", answer.File.DecisionMakers[i.DecisionMaker].Id);
            json.WriteString("concept", i.Concept.Key());
            json.WriteBoolean("holds", answer.Table.IsStable(i.Concept, i.DecisionMaker, i.State));
            json.WriteStartArray("notPreferred");
            foreach (var set in i.MinimalSets)
            {
                ConflictJson.Words(json, null, set.Select(s => answer.File.States[s].Id));
            }

            json.WriteEndArray();
            Share(json, i);
            json.WriteBoolean("complete", i.Complete);
        });
        ConflictJson.Each(json, "joint", answer.Joint, j =>
        {
            json.WriteString("concept", j.Key.Key());
            json.WriteString("profiles", j.Value.Profiles.ToString(System.Globalization.CultureInfo.InvariantCulture));
            json.WriteNumber("equilibrium", j.Value.Found);
            json.WriteBoolean("complete", j.Value.Complete);
        });
    }

    private static void Share(Utf8JsonWriter json, InverseConditions conditions)
    {
        if (conditions.ShareOfStrictOrders() is { } share)
        {
            json.WriteNumber("shareOfStrictOrders", share);
        }
        else
        {
            json.WriteNull("shareOfStrictOrders");
        }
    }

    private static void Members(Utf8JsonWriter json, ConflictFile file, IReadOnlyList<int> members) =>
        ConflictJson.Words(json, "members", members.Select(m => file.DecisionMakers[m].Id));
}
