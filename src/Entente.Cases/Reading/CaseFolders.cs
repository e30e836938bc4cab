using Entente.Cases.Diagnostics;
using Entente.Expressions;

namespace Entente.Cases.Reading;

/// <summary>Finds the case folder that was probably meant: beside the one named, or below <c>cases/</c>.</summary>
internal static class CaseFolders
{
    /// <summary>More folders than these are not looked into.</summary>
    private const int Most = 1000;

    /// <summary>So many cases of a folder are named.</summary>
    private const int Named = 8;

    private const string Standard = "cases";

    /// <summary>"; did you mean 'cases/x'?" in both languages; empty where no case folder has a like name.</summary>
    public static Localised Hint(string folder)
    {
        var wanted = folder.Replace('\\', '/').TrimEnd('/');
        var found = Cases(Path.GetDirectoryName(wanted) ?? "").Concat(Cases(Standard)).ToArray();
        var near = Suggestion.For(Path.GetFileName(wanted), found.Select(f => Path.GetFileName(f)));
        var path = near is null ? null : SafeText.Show(found.First(f => Path.GetFileName(f) == near), 200);
        return path is null ? Localised.Same("") : new Localised($"; did you mean '{path}'?", $"；是否要寫「{path}」？");
    }

    /// <summary>The cases in a folder, some of them where there are many; null where there is none.</summary>
    public static string? Within(string folder)
    {
        var found = Cases(folder.Replace('\\', '/').TrimEnd('/'));
        return found.Length == 0 ? null : string.Join(", ", found.Take(Named).Select(f => $"'{SafeText.Show(f, 200)}'")) + (found.Length > Named ? ", …" : "");
    }

    private static string[] Cases(string parent)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(parent.Length == 0 ? "." : parent).Take(Most)
                .Where(d => File.Exists(Path.Combine(d, "case.yml")))
                .Select(d => Path.Combine(parent, Path.GetFileName(d)).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
