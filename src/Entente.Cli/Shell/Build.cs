using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Cli.Shell;

/// <summary>Tells builds of the program apart.</summary>
internal static class Build
{
    private const int Digits = 12;

    /// <summary>
    /// The beginning of the SHA-256 of the module version ids of an assembly and of all of ours that it is built on. The compiler makes
    /// an id of the code (/deterministic): equal code, equal id, on whatever machine; the slightest change, another.
    /// </summary>
    /// <param name="root">The assembly.</param>
    public static string Of(Assembly root)
    {
        var found = new SortedDictionary<string, Guid>(StringComparer.Ordinal);
        Gather(root, root.GetName().Name!.Split('.')[0] + ".", found);
        var lines = string.Concat(found.Select(m => $"{m.Key} {m.Value:N}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)))[..Digits];
    }

    private static void Gather(Assembly assembly, string ours, SortedDictionary<string, Guid> found)
    {
        if (found.TryAdd(assembly.GetName().Name!, assembly.ManifestModule.ModuleVersionId))
        {
            foreach (var reference in assembly.GetReferencedAssemblies().Where(r => r.Name!.StartsWith(ours, StringComparison.Ordinal)))
            {
                Gather(Assembly.Load(reference), ours, found);
            }
        }
    }
}
