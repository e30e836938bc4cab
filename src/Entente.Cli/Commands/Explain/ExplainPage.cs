using System.Globalization;
using Entente.Analysis.Findings;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Reports.Texts;
using Entente.Theories.Files;

namespace Entente.Cli.Commands.Explain;

/// <summary>One finding, from the verdict down to the page it rests on.</summary>
internal sealed class ExplainPage
{
    private readonly RunResult _run;
    private readonly Language _language;
    private readonly TextWriter _into;
    private readonly Dictionary<string, (Provenance Provenance, string Reads)> _items;

    private ExplainPage(RunResult run, Language language, TextWriter into)
    {
        (_run, _language, _into) = (run, language, into);
        _items = run.Case.Evidence.ToDictionary(e => e.Id, e => (e.Provenance, $"{e.Dimension} = {e.Value}"), StringComparer.Ordinal);
        foreach (var record in run.Case.Records)
        {
            _items[record.Id] = (record.Provenance, record.Register);
        }

        foreach (var datum in run.Case.Data)
        {
            _items[datum.Id] = (datum.Provenance, $"{datum.Quantity} = {run.Case.Codebook.Quantities[datum.Quantity].Show(datum.Value).In(language)}");
        }

        foreach (var set in run.Case.Overrides)
        {
            _items[set.Id] = (set.Provenance, Word("set by the analyst", "分析者覆寫"));
        }
    }

    /// <summary>Writes it.</summary>
    public static void Write(Finding finding, RunResult run, TheoryLibrary library, Language language, TextWriter into) =>
        new ExplainPage(run, language, into).Write(finding, library);

    private void Write(Finding finding, TheoryLibrary library)
    {
        var theory = library.Theories[finding.Theory];
        Line(finding.Question);
        _into.WriteLine($"→ {finding.VerdictText.In(_language)}{(finding.Probability is { } p ? $"  ({Percent(p)})" : "")}");
        _into.WriteLine($"  {Quantity(finding.Value)}");
        foreach (var alternative in finding.Alternatives.Where(a => a.Probability > 0))
        {
            _into.WriteLine($"  {Percent(alternative.Probability),4}  {alternative.Text.In(_language)}");
        }

        Section("Theory", "理論");
        _into.WriteLine($"  {theory.Title.In(_language)} ({theory.Path})");
        Each(theory.Sources, s => library.References[s].Citation);
        Each(finding.Parts, p => $"{p.Title.In(_language)}{Word(": ", "：")}{Quantity(p.Value)}{(p.Probability is { } q ? $"{Word("; holds in", "；成立比例")} {Percent(q)}" : "")}{Word("; prior", "；先驗")} {Percent(p.PriorShare)}");
        Section("Indicators and the evidence they rest on", "指標及其所依據的證據");
        foreach (var indicator in finding.Indicators)
        {
            Indicator(indicator, finding);
        }

        if (FlipWords.Of(finding).ToArray() is { Length: > 0 } sentences)
        {
            Section(FlipWords.Heading.En, FlipWords.Heading.ZhHant);
            Each(sentences, s => s.In(_language));
        }

        if (KnowledgeWords.Of(finding).ToArray() is { Length: > 0 } worth)
        {
            Section(KnowledgeWords.Heading.En, KnowledgeWords.Heading.ZhHant);
            Each(worth, s => s.In(_language));
        }

        Section("Assumptions", "假定");
        Each(finding.Assumptions, a => a.In(_language));
        if (finding.Warnings.Count > 0)
        {
            Section("Warnings", "警示");
            Each(finding.Warnings, w => w.Text.In(_language));
        }

        _into.WriteLine();
        Line(_run.Case.Coding.Note);
    }

    private void Indicator(IndicatorUse indicator, Finding finding)
    {
        _into.WriteLine($"  {indicator.Title.In(_language)}  [{indicator.Id}]");
        _into.WriteLine($"    {Quantity(indicator.Value)}{Word("; prior", "；先驗")} {Percent(indicator.PriorShare)}");
        foreach (var share in indicator.Items.OrderByDescending(i => i.Share).ThenBy(i => i.Id, StringComparer.Ordinal))
        {
            var (provenance, reads) = _items[share.Id];
            var points = finding.Evidence.FirstOrDefault(e => e.Id == share.Id)?.Points;
            _into.WriteLine($"    {share.Id}  {provenance.Date}  {reads}  {provenance.Grade}  {Word("weight", "權重")} {Percent(share.Share)}{(points is { } p ? $"  {Word("influence", "影響力")} {p.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture)}" : "")}");
            _into.WriteLine($"      {provenance.Claim.In(_language)}");
            _into.WriteLine($"      {provenance.Source}: {provenance.Locator}{(_run.Case.Sources.TryGetValue(provenance.Source, out var source) ? $" – {source.Citation}" : "")}");
        }
    }

    private void Section(string en, string zhHant)
    {
        _into.WriteLine();
        _into.WriteLine(Word(en, zhHant));
    }

    private void Each<T>(IEnumerable<T> items, Func<T, string> line)
    {
        foreach (var item in items)
        {
            _into.WriteLine($"  {line(item)}");
        }
    }

    private void Line(Localised text) => _into.WriteLine(text.In(_language));

    private string Word(string en, string zhHant) => _language == Language.En ? en : zhHant;

    private string Quantity(Quantity quantity) => double.IsNaN(quantity.Median)
        ? Word("missing", "缺漏")
        : string.Create(CultureInfo.InvariantCulture, $"{quantity.Median:F2} ({quantity.P05:F2}–{quantity.P95:F2}) {quantity.Unit.In(_language)}");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F0}%");
}
