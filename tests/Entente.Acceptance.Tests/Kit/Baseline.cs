namespace Entente.Acceptance.Tests.Kit;

/// <summary>One run of the unchanged reference case, with which others are compared.</summary>
public sealed class Baseline : IDisposable
{
    private readonly Workplace _place = new();

    public Baseline()
    {
        Case = _place.Case().Folder;
        Out = _place.At("out");
        Run = Program.Run("run", Case, "--out", Out, "--threads", "1");
        Small = Program.Run("run", Case, "--out", _place.At("small"), "--draws", "1000", "--threads", "1", "--quiet").ExitCode;
    }

    internal string Case { get; }

    internal string Out { get; }

    internal Outcome Run { get; }

    internal int Small { get; }

    internal byte[] Findings => File.ReadAllBytes(Path.Combine(Out, "findings.json"));

    /// <summary>The findings of a thousand draws.</summary>
    internal byte[] SmallFindings => File.ReadAllBytes(_place.At("small", "findings.json"));

    /// <inheritdoc/>
    public void Dispose() => _place.Dispose();
}
