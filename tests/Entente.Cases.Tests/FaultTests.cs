using System.Text.RegularExpressions;
using Entente.Cases.Diagnostics;
using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests;

public sealed partial class FaultTests
{
    public static TheoryData<string> Names => [.. FaultCorpus.All.Keys];

    [Theory]
    [MemberData(nameof(Names), DisableDiscoveryEnumeration = true)]
    public void Each_fault_is_reported_once_at_its_place_in_both_languages(string name)
    {
        var (fault, broken) = (FaultCorpus.All[name], new SoundCase());
        fault.Change(broken);
        var outcome = broken.Read();

        Assert.Equal(fault.Places(broken).Order(StringComparer.Ordinal), outcome.Listing.Order(StringComparer.Ordinal));
        Assert.Equal(outcome.Case is null, outcome.Bag.HasErrors);
        Assert.All(outcome.Faults, Reads_naturally);
    }

    [Fact]
    public void Every_code_in_the_sources_has_one_meaning_and_is_provoked_by_the_corpus()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Entente.Cases"), "*.cs", SearchOption.AllDirectories);
        var written = sources.SelectMany(f => Codes().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).ToArray();
        var provoked = FaultCorpus.All.Values.SelectMany(f => f.Expected).Select(e => e[^5..]).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(written.Distinct().Order(), written.Order());
        Assert.Equal(written.Order(), provoked.Order());
        Assert.True(FaultCorpus.All.Count >= 100);
    }

    [Fact]
    public void Faults_of_all_files_are_reported_in_one_pass()
    {
        var broken = new SoundCase()
            .Replace("case.yml", "title: { en: Two shores, zh-Hant: 兩岸 }", "title: «{ en: Two shores }")
            .Replace("case.yml", "as-of:", "«as-off:")
            .Replace("case.yml", "adversaries: [ALD]", "adversaries: [«ALB]")
            .Replace("codebook.yml", "years: 3.5", "years: «0")
            .Replace("codebook.yml", "subject: directed-pair", "subject: «directed-pear")
            .Change("sources.bib", t => t + "«@misc{oliveira, title = {x}}\n")
            .Replace("evidence/a.csv", "1991-05,1994", "«1991-5,1994")
            .Replace("evidence/b.csv", "199X,,1999,oliveira", "199X,,1999,«olivera")
            .Replace("evidence/b.csv", "pact,,cohesion", "«BOR,,cohesion")
            .Replace("records/pledges.csv", "treaty,1000", "«treatise,1000")
            .Write("records/pledge.csv", "«id\n");

        var outcome = broken.Read();

        Assert.Equal(11, broken.Marked.Count);
        Assert.Equal(broken.Marked.Order(StringComparer.Ordinal), outcome.Listing.Select(l => l[..^6]).Order(StringComparer.Ordinal));
        Assert.Null(outcome.Case);
    }

    [Fact]
    public void Warnings_alone_do_not_stop_a_case()
    {
        var outcome = new SoundCase().Replace("evidence/a.csv", "calculus,p. 1", "calculus,").Read();
        Assert.Equal("W0230", Assert.Single(outcome.Faults).Code);
        Assert.Contains(": warning W0230: ", outcome.Faults[0].Format(Language.ZhHant), StringComparison.Ordinal);
        Assert.NotNull(outcome.Case);
    }

    [Fact]
    public void A_mistyped_word_is_answered_with_the_nearest_one()
    {
        var outcome = new SoundCase().Replace("evidence/a.csv", "calculus,p. 1", "calculous,p. 1").Read();
        Assert.EndsWith("'calculous'; did you mean 'calculus'?", outcome.Faults[0].Message.En, StringComparison.Ordinal);
        Assert.Contains("是否要寫「calculus」？", outcome.Faults[0].Message.ZhHant, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_full_of_faults_is_cut_after_a_thousand_and_the_rest_counted()
    {
        var rows = string.Concat(Enumerable.Range(0, 1500).Select(i => $"x\n"));
        var outcome = new SoundCase().Change("evidence/b.csv", t => t + rows).Read();
        Assert.Equal(DiagnosticBag.Limit, outcome.Faults.Count);
        Assert.Equal(500, outcome.Bag.Suppressed);
    }

    [Fact]
    public void Twenty_thousand_lone_origins_take_little_time()
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"C-{i},state,1990,,1999,oliveira,p. 9,pact,,closeness,0,A,1,origin-{i / 3}-{i % 2},tests,x,甲,\n"));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotNull(new SoundCase().Change("evidence/b.csv", t => t + rows).Read().Case);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void What_a_file_says_cannot_steer_the_terminal()
    {
        var outcome = new SoundCase().Replace("evidence/a.csv", "calculus,p. 1", $"\u001b[2J\u202e{new string('x', 500)},p. 1").Read();
        var message = Assert.Single(outcome.Faults).Message;
        Assert.DoesNotContain(message.En + message.ZhHant, c => char.IsControl(c) || c == '\u202e');
        Assert.InRange(message.En.Length, 10, 250);
    }

    private static void Reads_naturally(Diagnostic fault)
    {
        var (en, zh) = (fault.Message.En, fault.Message.ZhHant);
        Assert.Matches(Cjk(), zh);
        Assert.DoesNotMatch(EnglishSentence(), Quoted().Replace(zh, ""));
        Assert.DoesNotMatch(HalfWidth(), zh);
        Assert.DoesNotMatch(Cjk(), Quoted().Replace(en, ""));
        Assert.NotEqual('.', en[^1]);
        Assert.Equal(fault.Severity, fault.Code[0] == 'E' ? Severity.Error : Severity.Warning);
    }

    [GeneratedRegex("\"([EW]0[0-9]{3})\"")]
    private static partial Regex Codes();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Cjk();

    /// <summary>What a message cites from the file.</summary>
    [GeneratedRegex("'[^']*'|「[^」]*」")]
    private static partial Regex Quoted();

    [GeneratedRegex("[a-z]+ [a-z]+ [a-z]+ [a-z]+")]
    private static partial Regex EnglishSentence();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;:?]|[,;:?]\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HalfWidth();
}
