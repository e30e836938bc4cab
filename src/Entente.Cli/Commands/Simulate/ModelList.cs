using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Cli.Commands.Conflict;
using Entente.Cli.Commands.Sweep.Models;
using Entente.Dynamics;

namespace Entente.Cli.Commands.Simulate;

/// <summary>The models there are, with their inputs and outputs.</summary>
internal static class ModelList
{
    /// <summary>For people.</summary>
    public static IEnumerable<string> Lines(Language language) => Dynamics.Models.All.SelectMany(m => Lines(m, language).Append(""));

    /// <summary>For machines.</summary>
    public static JsonArray Json() => [.. Dynamics.Models.All.Select(m => (JsonNode)Json(m))];

    private static IEnumerable<string> Lines(IModel model, Language language)
    {
        string Say(Words words) => language == Language.En ? words.En : words.ZhHant;
        yield return $"{model.Id}: {Say(model.Title)}";
        yield return "  " + Say(model.About);
        var rows = model.Parameters.Select(p => (string[])[p.Id, For(p.Per), $"{ModelPage.Show(p.Low)}..{ModelPage.Show(p.High)}", ModelPage.Show(p.Default), p.Unit, Say(p.Meaning)])
            .Concat(model.Outputs.Select(o => (string[])[$"→ {o.Id}", For(o.Per), "", "", o.Unit, Say(o.Meaning)]));
        string[] heads = language == Language.En ? ["input, → output", "per", "range", "default", "unit", "meaning"] : ["輸入、→ 輸出", "對象", "範圍", "預設", "單位", "意義"];
        foreach (var line in TextTable.Lines([heads, .. rows]))
        {
            yield return "  " + line;
        }

        string For(Per per) => (per, language) switch
        {
            (Per.Model, Language.En) => "model",
            (Per.Model, _) => "模型",
            (Per.Actor, Language.En) => "actor",
            (Per.Actor, _) => "行為者",
            (_, Language.En) => "pair",
            _ => "配對",
        };
    }

    private static JsonObject Json(IModel model) => new()
    {
        ["id"] = model.Id,
        ["title"] = Both(model.Title),
        ["about"] = Both(model.About),
        ["sources"] = new JsonArray([.. model.Sources.Select(s => (JsonNode)s)]),
        ["actors"] = new JsonArray(model.Actors.Fewest, model.Actors.Most),
        ["inputs"] = new JsonArray([.. model.Parameters.Select(p => (JsonNode)new JsonObject { ["id"] = p.Id, ["per"] = $"{p.Per}".ToLowerInvariant(), ["low"] = Finite(p.Low), ["high"] = Finite(p.High), ["default"] = p.Default, ["unit"] = p.Unit, ["meaning"] = Both(p.Meaning), ["source"] = p.Source })]),
        ["outputs"] = new JsonArray([.. model.Outputs.Select(o => (JsonNode)new JsonObject { ["id"] = o.Id, ["per"] = $"{o.Per}".ToLowerInvariant(), ["low"] = Finite(o.Low), ["high"] = Finite(o.High), ["unit"] = o.Unit, ["meaning"] = Both(o.Meaning) })]),
    };

    private static JsonNode? Finite(double value) => double.IsFinite(value) ? value : null;

    private static JsonObject Both(Words words) => new() { ["en"] = words.En, ["zh-Hant"] = words.ZhHant };
}
