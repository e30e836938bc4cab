using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Words;

/// <summary>Pieces of JSON.</summary>
internal static class Texts
{
    /// <summary>A list of words.</summary>
    public static JsonArray List(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    /// <summary>Exact numbers as strings in lowest terms.</summary>
    public static JsonArray Numbers(IEnumerable<Rational> numbers) => List(numbers.Select(number => number.ToString()));

    /// <summary>A text in both languages.</summary>
    public static JsonObject Both(Localised text) => new() { ["en"] = text.En, ["zh-Hant"] = text.ZhHant };
}
