using Entente.Cases;
using Entente.Cases.Diagnostics;

namespace Entente.Cli.Shell;

/// <summary>Where the program writes: results to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Screen(TextWriter Out, TextWriter Error)
{
    /// <summary>Writes the faults like a compiler, then a line that counts them.</summary>
    public void Report(DiagnosticBag faults, Language language)
    {
        var sorted = faults.Sorted();
        foreach (var fault in sorted)
        {
            Error.WriteLine(fault.Format(language));
        }

        if (sorted.Count == 0)
        {
            return;
        }

        var errors = sorted.Count(f => f.Severity == Severity.Error);
        var more = faults.Suppressed;
        Error.WriteLine(language == Language.En
            ? $"{errors} error(s), {sorted.Count - errors} warning(s){(more > 0 ? $", and {more} more not shown" : "")}"
            : $"{errors} 項錯誤，{sorted.Count - errors} 項警告{(more > 0 ? $"，另有 {more} 項未列出" : "")}");
    }

    /// <summary>Writes a line to standard error in the reader's language.</summary>
    public void Say(Language language, string en, string zhHant) => Error.WriteLine(language == Language.En ? en : zhHant);

    /// <summary>Refuses options that would have no effect.</summary>
    /// <param name="language">Language.</param>
    /// <param name="options">Their names.</param>
    /// <param name="en">Why, and what to do, in English.</param>
    /// <param name="zhHant">In Chinese.</param>
    /// <returns>The exit code of wrong usage.</returns>
    public int Refuse(Language language, string options, string en, string zhHant)
    {
        Say(language, $"{options}: {en}", $"{options}：{zhHant}");
        return ExitCodes.WrongUsage;
    }
}
