using Entente.Cases;

namespace Entente.Reports.Diff;

/// <summary>What was given is no result of a run, or cannot be read.</summary>
public sealed class RunFileException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="text">In both languages.</param>
    public RunFileException(Localised text)
        : base(text?.En) => Text = text!;

    /// <summary>The message in both languages.</summary>
    public Localised Text { get; }
}
