namespace Entente.Cases.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth a look; the run goes on.</summary>
    Warning,

    /// <summary>The input cannot be used until this is mended.</summary>
    Error,
}

/// <summary>One fault of the input, as a compiler reports it.</summary>
/// <param name="Position">Where.</param>
/// <param name="Severity">How grave.</param>
/// <param name="Code">Stable code, <c>E0123</c> or <c>W0123</c>.</param>
/// <param name="Message">What is wrong, what was allowed, and the remedy.</param>
public sealed record Diagnostic(Position Position, Severity Severity, string Code, Localised Message)
{
    /// <summary><c>path:line:column: error E0123: message</c>; the word <c>error</c> or <c>warning</c> stays in every language.</summary>
    public string Format(Language language) =>
        $"{Position}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message.In(language)}";
}
