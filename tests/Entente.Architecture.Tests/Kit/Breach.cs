namespace Entente.Tests.Kit;

/// <summary>Says every breach of a rule in full: a list cut short hides what is to be mended.</summary>
internal static class Breach
{
    /// <summary>Fails with all breaches, one a line.</summary>
    public static void None(IEnumerable<string?> breaches)
    {
        var all = breaches.Distinct().ToArray();
        Assert.True(all.Length == 0, string.Join('\n', all.Take(200)));
    }
}
