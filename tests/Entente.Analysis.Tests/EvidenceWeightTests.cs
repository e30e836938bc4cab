using Entente.Analysis.Indicators;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Analysis.Tests;

public sealed class EvidenceWeightTests
{
    private const int Draws = 4000;
    private static readonly Case Case = Shores.Files().Sound() with { Evidence = [] };
    private static readonly MeasureCall Gain = new("gain", ["ALD", "SYL"], []);
    private static readonly MeasureCall Threat = new("threat", ["ALD", "KHE"], []);

    [Fact]
    public void Without_evidence_an_indicator_is_exactly_its_uniform_prior()
    {
        var measured = Trial.World(Case, Draws).Measure(Gain, 2000);
        var uniform = new double[Draws];
        new DrawSource(Trial.Seed).Uniform(StreamId.Of("prior:gain(ALD, SYL)"), 0, uniform);
        Assert.All(uniform.Zip(measured.Draws.ToArray()), p => Assert.Equal(p.First, p.Second, 4e-16));
        Assert.Equal(1, measured.PriorShare);
        Assert.Empty(measured.Items);
    }

    [Fact]
    public void A_finding_without_evidence_says_so_and_gives_no_verdict()
    {
        var findings = Trial.Findings(Case with { Records = [] });
        Assert.NotEmpty(findings);
        Assert.All(findings, f =>
        {
            Assert.True(f.PriorOnly);
            Assert.Equal(Findings.Finding.NoVerdict, f.Verdict);
            Assert.Null(f.Probability);
            Assert.Empty(f.Evidence);
            Assert.Equal(1, f.Alternatives.Sum(a => a.Probability), 9);
            Assert.Contains(f.Warnings, w => w.Code == "prior-dominates");
        });
    }

    [Fact]
    public void More_consistent_evidence_from_independent_sources_narrows_the_interval()
    {
        double Width(int items) => Interval.Of(Measure(Gain, 2000, [.. Enumerable.Range(0, items).Select(i => State($"I-{i}", "ALD", "SYL", "gain", 3, source: $"source-{i}"))]).Draws.Span) is var i ? i.P95 - i.P05 : 0;
        double[] widths = [Width(0), Width(1), Width(2), Width(4), Width(8), Width(16)];
        Assert.Equal(widths.OrderDescending(), widths);
        Assert.True(widths[^1] < widths[0] / 2);
    }

    [Fact]
    public void Mining_one_document_deeply_buys_less_certainty_than_many_documents_do()
    {
        double Width(Func<int, string> source) => Interval.Of(Measure(Gain, 2000, [.. Enumerable.Range(0, 16).Select(i => State($"I-{i}", "ALD", "SYL", "gain", 2, source: source(i)))]).Draws.Span) is var i ? i.P95 - i.P05 : 0;
        Assert.True(Width(_ => "one") > 1.2 * Width(i => $"source-{i}"));
    }

    [Fact]
    public void Ten_claims_of_one_origin_weigh_no_more_than_the_heaviest_of_them()
    {
        var ten = Enumerable.Range(0, 10).Select(i => State($"I-{i}", "ALD", "SYL", "gain", 3, origin: "one", grade: i == 0 ? "A1" : "C3")).ToArray();
        var (alone, all) = (Measure(Gain, 2000, ten[0]), Measure(Gain, 2000, ten));
        Assert.Equal(alone.PriorShare, all.PriorShare, 12);
        Assert.Equal(1 - alone.PriorShare, all.Items.Sum(i => i.Share), 12);
        Assert.Equal(10, all.Items.Count);
    }

    [Theory]
    [InlineData(1993, 0)]
    [InlineData(1994, 184 / 365.0)]
    [InlineData(1995, 1)]
    [InlineData(1996, 60 / 366.0)]
    [InlineData(1997, 0)]
    public void A_state_counts_by_the_share_of_the_year_in_which_it_held(int year, double expected) =>
        Assert.Equal(expected, TimeKernel.Weight(State("I-1", "ALD", "SYL", "gain", 3, begun: "1994-07-01", until: "1996-02-29"), 5, new DateOnly(year, 12, 31)), 12);

    [Fact]
    public void An_event_counts_half_after_every_half_life()
    {
        var item = Event("I-1", "1990-12-31");
        double Weight(int year) => TimeKernel.Weight(item, 4, new DateOnly(year, 12, 31));
        Assert.Equal(1, Weight(1990));
        Assert.Equal(0.5, Weight(1994), 0.001);
        Assert.Equal(0.25, Weight(1998), 0.001);
    }

    [Fact]
    public void Nothing_looks_ahead()
    {
        Assert.Equal(0, TimeKernel.Weight(Event("I-1", "1995-06-02"), 4, new DateOnly(1995, 6, 1)));
        Assert.Equal(1, TimeKernel.Weight(Event("I-1", "1995-06-02"), 4, new DateOnly(1995, 6, 2)));
        Assert.Equal(0, TimeKernel.Weight(State("I-1", "ALD", "SYL", "gain", 3, begun: "1995-06-02"), 4, new DateOnly(1995, 6, 1)));
        var (none, later) = (Measure(Threat, 1995), Measure(Threat, 1995, Event("I-1", "1996-01-01")));
        Assert.Equal(none.Draws.ToArray(), later.Draws.ToArray());
        Assert.Empty(later.Items);
    }

    [Fact]
    public void A_claim_about_a_group_bears_on_each_member_and_on_no_one_else()
    {
        string[] On(string name, params string[] actors) => [.. Measure(new MeasureCall(name, actors, []), 2000, State("G-1", "pact", "KHE", "threat", 3), State("G-2", "pact", null, "closeness", 1), State("G-3", "SYL", "pact", "gain", 2)).Items.Select(i => i.Id)];
        Assert.Equal(["G-1"], On("threat", "ALD", "KHE"));
        Assert.Equal(["G-1"], On("threat", "BOR", "KHE"));
        Assert.Empty(On("threat", "SYL", "KHE"));
        Assert.Empty(On("threat", "KHE", "ALD"));
        Assert.Equal(["G-2"], On("closeness", "BOR", "ALD"));
        Assert.Empty(On("closeness", "ALD", "SYL"));
        Assert.Equal(["G-3"], On("gain", "SYL", "BOR"));
    }

    [Fact]
    public void An_undirected_dimension_is_the_same_from_either_side()
    {
        var world = Trial.World(Shores.Files().Sound(), Draws);
        Assert.Equal(world.Measure(new MeasureCall("closeness", ["ALD", "BOR"], []), 2000).Draws.ToArray(), world.Measure(new MeasureCall("closeness", ["BOR", "ALD"], []), 2000).Draws.ToArray());
    }

    [Fact]
    public void Drawn_spacing_keeps_the_order_of_the_bins()
    {
        var readings = new Readings(new DrawSource(Trial.Seed), Draws, new UncertaintyAssumptions(DocumentBias: 0, OriginBias: 0));
        var bins = Case.Codebook.Dimensions["threat"].Bins;
        var columns = bins.Select((b, i) => readings.Of(Event($"I-{i}", "1990").Provenance, "threat", bins, b.Value).ToArray()).ToArray();
        for (var draw = 0; draw < Draws; draw++)
        {
            Assert.All(columns.Zip(columns.Skip(1)), p => Assert.True(p.First[draw] < p.Second[draw]));
            Assert.All(columns, c => Assert.InRange(c[draw], 0, 1));
        }
    }

    private static Measured Measure(MeasureCall call, int year, params EvidenceItem[] evidence) => Trial.World(Case with { Evidence = evidence }, Draws).Measure(call, year);

    private static EvidenceItem State(string id, string from, string? to, string dimension, int value, string source = "calculus", string? origin = null, string grade = "A1", string? until = null, string begun = "1990")
        => Item(id, EvidenceKind.State, from, to, dimension, value, begun, until, source, origin, grade);

    private static EvidenceItem Event(string id, string date) => Item(id, EvidenceKind.Event, "ALD", "KHE", "threat", 4, date, null, "calculus", null, "A1");

    private static EvidenceItem Item(string id, EvidenceKind kind, string from, string? to, string dimension, int value, string date, string? until, string source, string? origin, string grade)
    {
        var begun = EdtfDate.Parse(date)!;
        var provenance = new Provenance(id, begun, until is null ? null : EdtfDate.Parse(until), begun, source, "p. 1", new Grade(grade[0], grade[1] - '0'), origin ?? id, Localised.Same(id), "", default);
        return new EvidenceItem(provenance, kind, from, to, dimension, value, "tests");
    }
}
