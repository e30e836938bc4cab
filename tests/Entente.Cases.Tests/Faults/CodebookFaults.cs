using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests.Faults;

/// <summary>Faults of <c>codebook.yml</c>. A faulty declaration is reported once, not again at the rows that use it.</summary>
internal sealed class CodebookFaults : IFaultCorpus
{
    private const string Book = "codebook.yml";

    public IEnumerable<Fault> Faults =>
    [
        Fault.Of(Book, "prior-strength: 2.5", "prior-strength: «none", "E0112"),
        Fault.Of(Book, "prior-strength: 2.5", "prior-strength: «NaN", "E0112"),
        Fault.Of(Book, "prior-strength: 2.5", "prior-strenght: 2.5", "codebook.yml:1:16 E0110"),
        Fault.Of(Book, "years: 3.5", "years: «0", "E0112"),
        Fault.Of(Book, "half-life: { years: 3.5, because:", "half-life: «{ because:", "E0111"),
        Fault.Of(Book, "{ value: 2, en: some, zh-Hant: 有些 }", "{ value: «1.5, en: some, zh-Hant: 有些 }", "E0115"),
        Fault.Of(Book, "{ value: 2, en: some, zh-Hant: 有些 }", "«{ value: 2, en: some }", "E0121"),
        Fault.Of(Book, "    scale:\n      - { value: 1, en: none, zh-Hant: 無 }\n      - { value: 2", "    scale:\n      «- { value: 1, en: none, zh-Hant: 無 }\n      - { value: 4", "E0131"),
        Fault.Of(Book, "scale: [{ value: 1, en: weak, zh-Hant: 弱 }, { value: 2, en: strong, zh-Hant: 強 }]", "scale: «[{ value: 1, en: weak, zh-Hant: 弱 }]", "E0131"),
        Fault.Of(Book, "subject: directed-pair", "subject: «directed-pear", "E0132"),
        Fault.Of(Book, "type: integer", "type: «number", "E0133"),
        Fault.Of(Book, "form: { type: choice, of: { treaty: { en: treaty, zh-Hant: 條約 }, speech: { en: speech, zh-Hant: 演說 } }", "form: «{ type: choice, of: { treaty: { en: treaty, zh-Hant: 條約 } }", "E0134"),
        Fault.Of(Book, "treaty: { en: treaty, zh-Hant: 條約 }", "treaty: «{ en: treaty }", "E0121"),
        Fault.Of(Book, "of: { treaty: { en: treaty, zh-Hant: 條約 }, speech: { en: speech, zh-Hant: 演說 } }", "of: «[treaty, speech]", "E0114"),
        Fault.Of(Book, "from: 0, to: 5000", "from: «9000, to: 5000", "E0135"),
        Fault.Of(Book, "      tag: { type: id,", "      «note: { type: id,", "E0136"),
        Fault.Of(Book, "tag: { type: id,", "tag: { may-be-empty: «yes, type: id,", "E0137"),
        Fault.Of(Book, "    subject: directed-pair\n", "    subject: directed-pair\n    feeds: [R1, «alliance-test, R8]\n", "E0150"),
        Fault.Of(Book, "    subject: directed-pair\n", "    subject: directed-pair\n    feeds: «R08\n", "E0150"),
        Fault.Of(Book, "    subject: directed-pair\n", "    subject: directed-pair\n    feeds: [R8, R1, «R8]\n", "E0151"),
        Fault.Of(Book, "    subject: directed-pair\n", "    subject: directed-pair\n    feeds: «{ R8: yes }\n", "E0114"),
        Fault.Of(Book, "range: { from: 0, to: 12.5 }", "range: { from: 0, to: «-0.5 }", "E0140"),
        Fault.Of(Book, "range: { from: 0, to: 12.5 }", "range: { from: 0, to: «0 }", "E0140"),
        Fault.Of(Book, "range: { from: 0, to: 12.5 }", "range: «{ to: 12.5 }", "E0111"),
        Fault.Of(Book, "range: { from: 0, to: 12.5 }", "range: { from: «nothing, to: 12.5 }", "E0112"),
        Fault.Of(Book, "range: { from: 0, to: 12.5 }", "range: { from: 0, to: «1e300 }", "E0112"),
        Fault.Of(Book, "percent: 7.5, because", "percent: «101, because", "E0112"),
        Fault.Of(Book, "error: { percent: 7.5, because", "error: «{ because", "E0111"),
        Fault.Of(Book, "unit: { en: \"% of GDP\", zh-Hant: 占 GDP 百分比 }", "unit: «{ en: \"% of GDP\" }", "E0121"),
        Fault.Of(Book, "subject: actor\n    range", "subject: «group\n    range", "E0132"),
        Fault.Of(Book, "  budget-share:\n", "  «budget_share:\n", "E0128") with { Change = c => c.Replace(Book, "  budget-share:\n", "  «budget_share:\n").Replace("data/figures.csv", "budget-share", "budget_share") },
        Fault.Of(Book, "  traffic:\n", "  «trust:\n", "E0141") with { Change = c => c.Replace(Book, "  traffic:\n", "  «trust:\n").Replace("data/figures.csv", ",traffic,", ",trust,") },
        Fault.Of(Book, "feeds: [R29]", "feeds: [R29, «R29]", "E0151"),
        Fault.Of(Book, "feeds: [R29]", "«feed: [R29]", "E0110"),
        Fault.Of(Book, "unit: { en: \"% a year\"", "«units: { en: \"% a year\"", "codebook.yml:51:5 E0111", "E0110"),
        Fault.Of(Book, "range: { from: -20, to: 40 }", "range: «[-20, 40]", "E0114"),
        Fault.Of(Book, "range: { from: -20, to: 40 }", "range: { from: -20, to: 40, «step: 1 }", "E0110"),
        Fault.Of(Book, "error: { percent: 0, because", "error: { percent: «-0.1, because", "E0112"),
        Fault.Of(Book, "error: { percent: 0, because", "error: { percent: «Infinity, because", "E0112"),
        Fault.Of(Book, "years: 6, because", "years: «1001, because", "E0112"),
        Fault.Of(Book, "    feeds: [R29]\n", "    prior: { as: «none, because: { en: So., zh-Hant: 如此。 } }\n", "E0142"),
        Fault.Of(Book, "    feeds: [R29]\n", "    prior: «{ as: fallback }\n", "E0111"),
        Fault.Of(Book, "    feeds: [R29]\n", "    prior: «fallback\n", "E0114"),
        Fault.Of(Book, "    columns:\n", "    feeds: [«R0]\n    columns:\n", "E0150"),
    ];
}
