using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Bibliography;
using Entente.Reports.Html;
using Entente.Reports.Json;
using Entente.Reports.Markdown;
using Entente.Reports.Outline;
using Entente.Reports.Sections;
using Entente.Reports.Tables;
using Entente.Reports.Writing;

namespace Entente.Reports;

/// <summary>Writes everything that a run leaves behind for people and machines.</summary>
public static class ReportWriter
{
    /// <summary>Writes <c>findings.json</c>, <c>report.html</c>, <c>report.md</c> and <c>tables/*.csv</c>, all of them or none.</summary>
    /// <param name="run">The run.</param>
    /// <param name="references">Literature that the theories cite, by key.</param>
    /// <param name="language">Language of <c>report.md</c>, and the one that <c>report.html</c> opens in.</param>
    /// <param name="version">Version of the program, printed in the report.</param>
    /// <param name="folder">Output folder, made if missing; earlier files of these names are replaced.</param>
    /// <returns>The paths written.</returns>
    /// <exception cref="OutputException">The folder cannot be written, or the disk is full; earlier files are intact.</exception>
    public static IReadOnlyList<string> Write(RunResult run, IReadOnlyDictionary<string, BibEntry> references, Language language, string version, string folder) =>
        new OutputFolder(folder).Write(Files(run, references, language, version));

    /// <summary>Relative paths and bytes of all files.</summary>
    internal static IReadOnlyList<(string Path, byte[] Bytes)> Render(RunResult run, IReadOnlyDictionary<string, BibEntry> references, Language language, string version) =>
        [.. Files(run, references, language, version).Select(f => (f.Path, Bytes(f)))];

    private static byte[] Bytes(OutputFile file)
    {
        var bytes = new FileBytes();
        file.Write(bytes);
        return bytes.ToArray();
    }

    private static OutputFile[] Files(RunResult run, IReadOnlyDictionary<string, BibEntry> references, Language language, string version)
    {
        var source = new ReportSource(run, references, version);
        var sections = new ReportSections(source);
        return
        [
            new("findings.json", bytes => FindingsJson.Write(run, bytes)),
            new("report.html", bytes => HtmlReport.Write(sections, language, bytes)),
            new("report.md", bytes => MarkdownReport.Write(sections, language, bytes)),
            .. AllTables.Of(source),
        ];
    }
}
