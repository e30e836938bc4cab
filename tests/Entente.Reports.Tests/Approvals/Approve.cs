using System.Reflection;

namespace Entente.Reports.Tests.Approvals;

/// <summary>Compares a text with the file a person approved; on a difference the new text is left beside it.</summary>
internal static class Approve
{
    private static readonly string Folder = Path.Combine(
        typeof(Approve).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectFolder").Value!, "Approvals");

    public static void Text(string name, string received)
    {
        var (approved, beside) = (Path.Combine(Folder, name + ".approved.txt"), Path.Combine(Folder, name + ".received.txt"));
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : string.Empty;
        if (expected == received)
        {
            File.Delete(beside);
            return;
        }

        File.WriteAllText(beside, received);
        Assert.Fail($"{name} is not as approved; if the change is meant, rename {Path.GetFileName(beside)} to {Path.GetFileName(approved)}.\n{FirstDifference(expected, received)}");
    }

    private static string FirstDifference(string expected, string received)
    {
        var (old, now) = (expected.Split('\n'), received.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {at + 1}:\n- {old.ElementAtOrDefault(at)}\n+ {now.ElementAtOrDefault(at)}";
    }
}
