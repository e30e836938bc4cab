using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Kit;

/// <summary>Pages that are made from the repository and lie in it, so that they can be read without running anything.</summary>
internal static class Approved
{
    /// <summary>When the page differs from what it should be, that is written beside it, for a person to look at and rename.</summary>
    public static void Page(string page, string expected)
    {
        var received = Path.ChangeExtension(page, ".received.md");
        if (File.Exists(page) && File.ReadAllText(page) == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(page)!);
        File.WriteAllText(received, expected);
        Assert.Fail($"{Repository.Shown(page)} is out of date; look at {Repository.Shown(received)} and rename it if it is right");
    }
}
