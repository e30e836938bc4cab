namespace Entente.Cases.Tests.Mutations;

/// <summary>Goes on after a failure, so that one run shows all of them.</summary>
internal sealed class Failures
{
    private const int Shown = 12;
    private readonly List<string> _messages = [];

    public void Of(Action check)
    {
        try
        {
            check();
        }
        catch (Exception fault) when (fault is Xunit.Sdk.XunitException or System.Diagnostics.UnreachableException)
        {
            _messages.Add(fault.InnerException is { } inner ? $"{fault.Message}\n{inner}" : fault.Message);
        }
    }

    public void None() => Assert.True(_messages.Count == 0, $"{_messages.Count} failed, such as\n{string.Join('\n', _messages.Take(Shown))}");
}
