using System.Text;
using Entente.Cases;
using Entente.Conformance.Tests.Kit;

namespace Entente.Conformance.Tests.Golden;

/// <summary>What the documents conclude beside what the run concludes: figures from the run, paragraphs from the statements.</summary>
internal sealed class GoldenPage(Language language)
{
    private readonly StringBuilder _page = new();

    private readonly GoldenWords _words = new(language);

    public string Page()
    {
        _page.Append(Introduction);
        _page.Append(_words.In("\n| | statement | result |\n|---|---|---|\n", "\n| | 論斷 | 結果 |\n|---|---|---|\n"));
        foreach (var s in Statements.All)
        {
            _page.Append($"| [{s.Id}](#{s.Id.ToLowerInvariant()}) | {s.Text.In(language)} | {_words.Of(Outcomes.Of(s))} |\n");
        }

        Count();
        foreach (var s in Statements.All)
        {
            Section(s);
        }

        Unmodelled();
        return _page.ToString();
    }

    private void Count()
    {
        var counts = Statements.All.GroupBy(Outcomes.Of).OrderBy(g => g.Key).Select(g => $"{_words.Of(g.Key)} {g.Count()}");
        _page.Append($"\n{string.Join(" · ", counts)}\n");
    }

    private void Section(Statement s)
    {
        _page.Append($"\n## {s.Id}\n\n> {s.Text.In(language)}\n\n{s.Source} · {s.System} · {_words.Of(Outcomes.Of(s))}\n");
        if (s.Findings.Count > 0)
        {
            _page.Append(_words.In("\n| finding | Entente concludes | the prior's share | items that count most | |\n|---|---|---|---|---|\n", "\n| 研判編號 | Entente 之結論 | 先驗占比 | 分量最重的證據 | |\n|---|---|---|---|---|\n"));
            s.Findings.ToList().ForEach(f => _page.Append($"| `{f.Id}` | {_words.Conclusion(f)} | {_words.PriorShare(f)} | {_words.Items(f)} | {_words.Of(Outcomes.Of(f))} |\n"));
        }

        if (s.Examples.Count > 0)
        {
            _page.Append(_words.In("\n| worked example of the theory | its answer | |\n|---|---|---|\n", "\n| 理論之演算例 | 答案 | |\n|---|---|---|\n"));
            s.Examples.ToList().ForEach(e => _page.Append($"| `{e.Theory}`, {e.At}: {e.Title.In(language)} | {_words.Conclusion(e)} | {_words.Of(Outcomes.Of(e))} |\n"));
        }

        if (s.Because is { } because)
        {
            _page.Append($"\n{because.In(language)}\n");
        }
    }

    /// <summary>Systems of the catalogue for which there is no theory.</summary>
    private void Unmodelled()
    {
        _page.Append(_words.In("\n## Not yet modelled\n\nNo theory answers these rows, so nothing can be said about what the documents conclude on them:\n\n", "\n## 尚未建模\n\n下列各列尚無理論，故無從比對文獻之論斷：\n\n"));
        foreach (var system in Library.Shipped.Systems.Where(s => Library.Shipped.Theories.Values.All(t => t.System != s.Id)))
        {
            _page.Append($"- {system.Id} {system.Title.In(language)}\n");
        }
    }

    private string Introduction => _words.In(
        """
        # What the documents conclude, and what Entente concludes

        *[正體中文版](golden.zh-Hant.md)*

        The five documents of the case `taiwan-strait` draw conclusions of their own. Here they stand, in our words, beside what a run
        of that case (10 000 draws, seed 1) concludes from the evidence coded from the same documents. The figures are written by a test,
        which fails when a verdict changes. A percentage is the share of draws in which a verdict holds, given evidence, coding and
        theory. No verdict is given where the prior holds [more than half of the weight](../decisions/0001-when-the-prior-dominates.md)
        in what decides; **that is not agreement**, even where the likeliest reading is the document's. The prior's share is that in what decides, with the
        part named where it is that of the least known one. Where a statement is an illustration and not a claim about the case, the
        theory's worked example states it ("illustrated"): it shows that the theory says what the document says, and nothing about evidence. A statement that no theory reads is marked "not read". `entente explain cases/taiwan-strait FINDING` walks from any finding to its sources.
        No finding was tuned to agree.

        """,
        """
        # 文獻的論斷與 Entente 的研判

        *[English](golden.md)*

        案例 `taiwan-strait` 所據五份文件各有其論斷。本頁以自己的文字轉述，並與該案例之運算結果（抽樣 10 000 次，種子 1）並列；
        後者所用證據即編碼自同一批文件。數字由測試寫入，研判一有變動，測試即告失敗。百分比係在既定證據、編碼與理論之下，研判成立的抽樣比例。
        決定結果的部分中先驗占比[過半](../decisions/0001-when-the-prior-dominates.md)時不作研判；**此非一致**，即令最可能的答案與文件相同亦然。
        「先驗占比」係就決定結果的部分而言，若其即所知最少部分之占比，則註明該部分。論斷屬舉例而非針對案例者，由理論之演算例陳述（「舉例相符」）：
        其僅表明理論與文件說法相同，與證據無涉。尚無理論採計之論斷標為「尚未採計」。以 `entente explain cases/taiwan-strait 研判編號` 可由研判追溯至出處。
        各項研判均未為求一致而調整。

        """);
}
