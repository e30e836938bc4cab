using System.Text.Json.Nodes;
using Entente.Cases;

namespace Entente.Cli.Commands.Game;

/// <summary>An answer about a game, for machines and for people.</summary>
/// <param name="Json">For machines.</param>
/// <param name="Page">For people: lines in a language.</param>
internal sealed record Answer(JsonObject Json, Func<Language, IEnumerable<string>> Page)
{
    /// <summary>Whether the search was stopped from outside: what is said holds, but more may be true.</summary>
    public bool Cancelled { get; init; }
}

/// <summary>What was asked cannot be answered for this game; the reason is shown and nothing else.</summary>
/// <param name="text">Why, and what can be done.</param>
internal sealed class RefusalException(Localised text) : Exception(text.En)
{
    /// <summary>Why, and what can be done.</summary>
    public Localised Text => text;
}
