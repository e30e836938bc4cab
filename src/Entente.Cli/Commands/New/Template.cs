using System.Text;

namespace Entente.Cli.Commands.New;

/// <summary>The files of a new case. Its codebook is the reference case's: a scholar strikes out rather than invents.</summary>
internal static class Template
{
    /// <summary>Relative paths and contents.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Files(string id) =>
    [
        ("case.yml", Encoding.UTF8.GetBytes(Resource("case.yml").Replace("{id}", id, StringComparison.Ordinal))),
        ("codebook.yml", Encoding.UTF8.GetBytes(WithoutEditorComment(Resource("codebook.yml")))),
        ("sources.bib", Encoding.UTF8.GetBytes(Resource("sources.bib"))),
        ("evidence/evidence.csv", Encoding.UTF8.GetBytes(Resource("evidence.csv"))),
        ("records/commitments.csv", Encoding.UTF8.GetBytes(Resource("commitments.csv"))),
    ];

    /// <summary>The first line of a shipped file tells editors where its schema is; from a new folder that leads nowhere.</summary>
    private static string WithoutEditorComment(string yaml) =>
        yaml.StartsWith("# yaml-language-server:", StringComparison.Ordinal) ? yaml[(yaml.IndexOf('\n', StringComparison.Ordinal) + 1)..] : yaml;

    private static string Resource(string name)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream($"new/{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
