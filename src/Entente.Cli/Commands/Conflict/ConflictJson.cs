using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Cli.Shell;
using Entente.Games;
using Entente.Theories.ConflictFiles;

namespace Entente.Cli.Commands.Conflict;

/// <summary>
/// A conflict analysed, for machines: <c>{schema, conflict, decisionMakers:[{id,title,options:[{id,title}]}], states:[{id,title,options,combinations}],
/// complete, equilibria:{nash:[…],gmr,smr,seq}, nonMyopic, stable:{decisionMaker:{concept:[states]}}, reasons:[{state,decisionMaker,concepts,stable,
/// improvements:[{to,sanction:[{decisionMaker,to}]}],text}], from, reach:[{state,moves,improvements}], coalitions, shifts, inverse, joint}</c>.
/// States and decision makers are named by their ids; texts stand in both languages; <c>moves</c> and <c>improvements</c> are shortest paths or null;
/// <c>coalitions</c>, <c>shifts</c>, <c>inverse</c> and <c>joint</c> are there only when asked for, <c>nonMyopic</c> only for two decision makers.
/// </summary>
internal static class ConflictJson
{
    /// <summary>Name and version of the format.</summary>
    public const string Schema = "entente-conflict/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object as UTF-8, ended by LF.</summary>
    public static void Write(ConflictAnswer answer, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            Head(json, answer.File, answer);
            Stabilities(json, answer);
            Each(json, "reasons", from s in answer.Explained from m in Enumerable.Range(0, answer.File.DecisionMakers.Count) from why in answer.Sentences.Explain(m, s) select why, why => Reason(json, answer.File, why));
            ConflictJsonParts.Reach(json, answer);
            ConflictJsonParts.Coalitions(json, answer);
            ConflictJsonParts.Inverse(json, answer);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    internal static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Words(Utf8JsonWriter json, string? name, IEnumerable<string> words)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartArray();
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    internal static void Path(Utf8JsonWriter json, ConflictFile file, string name, IEnumerable<ConflictMove> path) => Each(json, name, path, m =>
    {
        json.WriteString("decisionMaker", file.DecisionMakers[m.DecisionMaker].Id);
        json.WriteString("to", file.States[m.To].Id);
    });

    private static void Head(Utf8JsonWriter json, ConflictFile file, ConflictAnswer answer)
    {
        json.WriteString("schema", Schema);
        json.WriteString("conflict", file.Id);
        JsonText.Write(json, "title", file.Title);
        Each(json, "decisionMakers", file.DecisionMakers, m =>
        {
            json.WriteString("id", m.Id);
            JsonText.Write(json, "title", m.Text);
            Each(json, "options", m.Options, o =>
            {
                json.WriteString("id", o.Id);
                JsonText.Write(json, "title", o.Text);
            });
        });
        Each(json, "states", Enumerable.Range(0, file.States.Count), s =>
        {
            json.WriteString("id", file.States[s].Id);
            JsonText.Write(json, "title", file.States[s].Text);
            if (file.Options is { } form)
            {
                Words(json, "options", form.Options.Where((_, i) => (form.Combinations[s][0] >> i & 1) == 1).Select(o => o.Name));
                json.WriteNumber("combinations", form.Combinations[s].Count);
            }
        });
        json.WriteBoolean("complete", answer.Complete);
    }

    private static void Stabilities(Utf8JsonWriter json, ConflictAnswer answer)
    {
        var (file, table) = (answer.File, answer.Table);
        json.WriteStartObject("equilibria");
        foreach (var concept in StabilityTable.Concepts)
        {
            Words(json, concept.Key(), table.Equilibria(concept).Select(s => file.States[s].Id));
        }

        json.WriteEndObject();
        if (answer.Foresight is { } foresight)
        {
            Words(json, "nonMyopic", Enumerable.Range(0, file.States.Count).Where(s => foresight.IsNonMyopic(0, s) && foresight.IsNonMyopic(1, s)).Select(s => file.States[s].Id));
        }

        json.WriteStartObject("stable");
        for (var maker = 0; maker < file.DecisionMakers.Count; maker++)
        {
            json.WriteStartObject(file.DecisionMakers[maker].Id);
            foreach (var concept in StabilityTable.Concepts)
            {
                Words(json, concept.Key(), Enumerable.Range(0, file.States.Count).Where(s => table.IsStable(concept, maker, s)).Select(s => file.States[s].Id));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Reason(Utf8JsonWriter json, ConflictFile file, Explanation why)
    {
        json.WriteString("state", file.States[why.Reason.State].Id);
        json.WriteString("decisionMaker", file.DecisionMakers[why.Reason.DecisionMaker].Id);
        Words(json, "concepts", why.Concepts.Select(c => c.Key()));
        json.WriteBoolean("stable", why.Reason.Stable);
        Each(json, "improvements", why.Reason.Improvements, i =>
        {
            json.WriteString("to", file.States[i.To].Id);
            Path(json, file, "sanction", i.Sanction);
        });
        JsonText.Write(json, "text", why.Text);
    }
}
