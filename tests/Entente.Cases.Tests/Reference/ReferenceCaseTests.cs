using System.Text.RegularExpressions;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests.Reference;

public sealed partial class ReferenceCaseTests
{
    /// <summary>Frequent characters that only the simplified script has.</summary>
    private const string Simplified = "国与为发对会这时说见长门问间东车马鸟龙义乐书买产亲从众优传伤伦关兴军农决况净减击则刚创办劳势华单卖卫压厂厅历厉县参双变号叹听启员响团园围图圆坚坏块声壳处备复够头夺奋妇孙学宁宝实审宪宽宾导层属岁岛岭币师带帮庆庐库应废开异张弹强录归彻径御忆态总恋恶悬惊惧战户执扩扫扬扰抚报担择挥损换据敌数断无旧显权条来极构枪标树样桥检楼欢残毁气汇汉没沟泽测济浅润涨渐温湾满滚灭灵点热爱现环电画疗监盖盘矿码确离种积称稳穷竞笔签简类粮紧纠红约级纪纯纲纳纵纷纸线组细织终绍经结绕给络绝统继绩续维综编缩网罗罚职联胜脑艺节范荐药获营蓝虏虑虽补袭装观规视览觉计订认讨让训议讯记讲许论设访证评识诉词译试诚话询该详语误请诸读课谁调谈谋谓谢谨责败账货质贫购贯贵贸费资赏赔赖赛赞赢趋跃转轮软轰轻载较辅输辖边达过迈运还进远违连迟适选递逻遗邻郑释针钟钢钱铁销锋错键镇闭闻阅队阳阴阵阶际陆险随隐难顶项顺须预领频题颜额风飞饭饮馆驱驻验骗";

    private static readonly Case Read = ReadWithoutErrors();

    [Fact]
    public void The_reference_case_reads_without_any_fault()
    {
        var faults = new DiagnosticBag();
        CaseReader.Read(Repository.ReferenceCase, faults);
        Assert.Empty(faults.Sorted().Select(f => f.Format(Language.En)));
    }

    [Theory]
    [InlineData("D0")]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void Every_document_has_been_coded(string document) =>
        Assert.True(Read.Evidence.Count(e => e.Provenance.Source == document) >= 8);

    [Fact]
    public void Every_claim_is_located_and_given_in_both_languages() =>
        Assert.All(Claims, p =>
        {
            Assert.NotEmpty(p.Locator);
            Assert.DoesNotMatch(Cjk(), p.Claim.En[..Math.Min(20, p.Claim.En.Length)]);
            Assert.Matches(Cjk(), p.Claim.ZhHant);
            Assert.True(p.Claim.En.Length >= 15 && p.Claim.ZhHant.Length >= 6, p.Id);
        });

    [Fact]
    public void Chinese_texts_use_traditional_characters_and_full_width_marks() =>
        Assert.All(Claims.Select(p => (p.Id, p.Claim.ZhHant)).Concat(Codebook.Append(("title", Read.Title.ZhHant)).Append(("question", Read.Question.ZhHant)).Append(("note", Read.Coding.Note.ZhHant))), text =>
        {
            Assert.Empty(text.Item2.Where(c => Simplified.Contains(c, StringComparison.Ordinal)).Select(c => $"{text.Item1}: {c}"));
            Assert.False(HalfWidth().IsMatch(text.Item2), $"{text.Item1}: half-width mark in {text.Item2}");
        });

    [Fact]
    public void The_case_says_that_it_was_coded_by_machine_and_not_verified()
    {
        Assert.Contains("not yet", Read.Coding.Status, StringComparison.Ordinal);
        Assert.Contains("not yet been verified", Read.Coding.Note.En, StringComparison.Ordinal);
        Assert.Contains("尚未", Read.Coding.Note.ZhHant, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_fits_the_existence_of_its_actors()
    {
        var late = from item in Read.Evidence
                   from party in new[] { item.From, item.To }
                   where party is not null && Read.Actors.TryGetValue(party, out _)
                   let exists = Read.Actors[party].Exists
                   where item.Provenance.Date.Latest.Year < exists.First || item.Provenance.Date.Earliest.Year > exists.Last
                   select $"{item.Id}: {party} in {item.Provenance.Date}";
        Assert.Empty(late);
    }

    private static IEnumerable<Provenance> Claims => Read.Evidence.Select(e => e.Provenance).Concat(Read.Records.Select(r => r.Provenance)).Concat(Read.Data.Select(d => d.Provenance));

    private static IEnumerable<(string, string)> Codebook =>
        Read.Codebook.Dimensions.Values.SelectMany(d => d.Bins.Select(b => b.Anchor).Append(d.Title).Append(d.Meaning).Append(d.HalfLifeReason).Select(t => (d.Id, t.ZhHant)))
            .Concat(Read.Codebook.Quantities.Values.SelectMany(q => new[] { q.Title, q.Meaning, q.Unit, q.ErrorReason, q.HalfLifeReason }.Select(t => (q.Id, t.ZhHant))));

    private static Case ReadWithoutErrors() => CaseReader.Read(Repository.ReferenceCase, new DiagnosticBag())!;

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Cjk();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;:?!]\s*\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HalfWidth();
}
