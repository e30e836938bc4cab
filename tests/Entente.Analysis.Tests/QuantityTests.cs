using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Tests.Kit;

namespace Entente.Analysis.Tests;

public sealed class QuantityTests
{
    private const int Draws = 300;
    private static readonly Case Case = Figures.Case();
    private static readonly MeasureCall Budget = new("budget", ["ALD"], []);
    private static readonly TheoryLibrary Asking = Trial.Of(
        [new TheoryText("friendship").Replace("of: gain(A, B)", "of: max(gain(A, B), budget(A))").Replace("of: pool(closeness(A, B), support(A, B), support(B, A))", "of: pool(closeness(A, B), aid(A, B), traffic(A, B))").Sound(), .. Trial.Library.Theories.Values.Where(t => t.Id != "friendship")]);

    [Theory]
    [InlineData(1995, "D-1")]
    [InlineData(1996, "D-1", "D-2")]
    [InlineData(1998, "D-2", "D-3")]
    public void A_quantity_has_the_bits_of_a_plain_computation(int year, params string[] items)
    {
        var measured = Trial.World(Case, Draws).Measure(Budget, year);
        Assert.Equal(items, measured.Items.Select(i => i.Id));
        var plain = Enumerable.Range(0, Draws).Select(i => Plain(items, new DateOnly(year, 12, 31), i)).ToArray();
        Assert.Equal(plain.Select(BitConverter.DoubleToInt64Bits), measured.Draws.ToArray().Select(BitConverter.DoubleToInt64Bits));
    }

    [Fact]
    public void Without_data_a_quantity_is_exactly_its_uniform_prior()
    {
        var measured = Trial.World(Case with { Data = [] }, Draws).Measure(Budget, 1998);
        var uniform = new double[Draws];
        new DrawSource(Trial.Seed).Uniform(StreamId.Of("prior:budget(ALD)"), 0, uniform);
        Assert.All(uniform.Zip(measured.Draws.ToArray()), p => Assert.Equal(p.First, p.Second, 4e-16));
        Assert.Equal((1.0, 0), (measured.PriorShare, measured.Items.Count));
    }

    [Fact]
    public void A_datum_without_error_and_bias_is_its_value_on_the_scale()
    {
        var exact = Case with { Data = [Case.Data[0] with { Error = 0 }], Codebook = Case.Codebook with { Uncertainty = new(0.01, DocumentBias: 0, OriginBias: 0) } };
        var median = Interval.Of(Trial.World(exact, 4000).Measure(Budget, 1995).Draws.Span).Median;
        Assert.Equal(2.4 / 8, median, 0.01);
    }

    [Fact]
    public void A_larger_error_of_measurement_widens_the_interval()
    {
        double Width(double error) => Interval.Of(Trial.World(Case with { Data = [Case.Data[0] with { Error = error }], Codebook = Case.Codebook with { Uncertainty = new(0.01) } }, 4000).Measure(Budget, 1995).Draws.Span) is var i ? i.P95 - i.P05 : 0;
        double[] widths = [Width(0), Width(20), Width(60)];
        Assert.Equal(widths.Order(), widths);
        Assert.True(widths[2] > 1.2 * widths[0]);
    }

    [Fact]
    public void A_quantity_of_a_tie_is_the_same_from_either_side_and_one_of_a_pair_is_not()
    {
        var world = Trial.World(Case, Draws);
        Assert.Equal(world.Measure(new MeasureCall("traffic", ["ALD", "BOR"], []), 1998).Draws.ToArray(), world.Measure(new MeasureCall("traffic", ["BOR", "ALD"], []), 1998).Draws.ToArray());
        Assert.Equal(["D-6"], world.Measure(new MeasureCall("aid", ["ALD", "BOR"], []), 1998).Items.Select(i => i.Id));
        Assert.Empty(world.Measure(new MeasureCall("aid", ["BOR", "ALD"], []), 1998).Items);
    }

    [Fact]
    public void A_pool_may_hold_dimensions_and_quantities()
    {
        var pool = new MeasureCall(MeasureCall.Pool, [], [new("closeness", ["ALD", "BOR"], []), new("aid", ["ALD", "BOR"], []), new("traffic", ["ALD", "BOR"], [])]);
        var measured = Trial.World(Case, Draws).Measure(pool, 1998);
        Assert.Equal(["A-04", "B-06", "D-5", "D-6"], measured.Items.Select(i => i.Id));
        Assert.All(measured.Draws.ToArray(), d => Assert.InRange(d, 0, 1));
        Assert.Null(measured.Scale);
        Assert.Contains("closeness, aid, traffic", measured.Title.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_change_nothing_that_does_not_ask_for_them() =>
        Assert.Equal(Trial.Texts(Trial.Findings(Shores.Files().Sound())), Trial.Texts(Trial.Findings(Case)));

    [Fact]
    public void The_order_of_rows_changes_nothing()
    {
        var turned = Figures.Files().Change("data/a.csv", t => Figures.Head + string.Concat(t.TrimEnd('\n').Split('\n').Skip(1).Reverse().Select(l => l + "\n"))).Sound();
        Assert.Equal(Trial.Texts(Trial.Findings(Case, library: Asking)), Trial.Texts(Trial.Findings(turned, library: Asking)));
    }

    [Fact]
    public void What_was_published_later_is_hidden()
    {
        var asOf = new DateOnly(1997, 3, 1);
        Assert.Equal(["D-2"], Trial.World(Case, Draws, asOf).Measure(Budget, 1997).Items.Select(i => i.Id));
        Assert.Empty(Trial.World(Case, Draws, new DateOnly(1997, 2, 27)).Measure(Budget, 1997).Items);
        var cut = Case with { Data = [.. Case.Data.Where(d => d.Provenance.Published.Latest <= asOf)] };
        Assert.Equal(Trial.Texts(Trial.Findings(cut, asOf: asOf, library: Asking)), Trial.Texts(Trial.Findings(Case, asOf: asOf, library: Asking)));
    }

    [Theory]
    [InlineData("D-1")]
    [InlineData("D-2")]
    [InlineData("D-5")]
    [InlineData("D-6")]
    public void Leaving_a_datum_out_is_removing_its_row(string item)
    {
        var again = Trial.World(Case with { Data = [.. Case.Data.Where(d => d.Id != item)] }, Trial.Draws, library: Asking);
        var without = Trial.World(Case, Trial.Draws, library: Asking).Without(item);
        foreach (var call in new MeasureCall[] { Budget, new("aid", ["ALD", "BOR"], []), new("traffic", ["ALD", "BOR"], []) })
            Assert.Equal(again.Measure(call, 1996).Draws.ToArray(), without.Measure(call, 1996).Draws.ToArray());
    }

    [Fact]
    public void Data_bear_on_findings_and_move_them()
    {
        var findings = Trial.Findings(Case, library: Asking);
        Assert.Contains(findings.SelectMany(f => f.Evidence), e => e.Id.StartsWith("D-", StringComparison.Ordinal) && e.Points is { } points && points != 0);
    }

    [Fact]
    public void A_finding_shows_a_quantity_in_its_own_unit()
    {
        var used = Trial.Findings(Case, library: Asking).SelectMany(f => f.Indicators.Select(i => (f.Year, Use: i))).First(i => i.Use.Id == "budget(ALD)" && i.Year == 1994).Use;
        var level = Interval.Of(Trial.World(Case).Measure(Budget, 1994).Draws.Span);
        Assert.Equal(new Findings.Quantity(8 * level.Median, 8 * level.P05, 8 * level.P95, new Localised("% of GDP", "占 GDP 百分比")), used.Value);
        Assert.Equal(("budget: Aland", true), (used.Title.En, used.HasUnit));
    }

    [Theory]
    [InlineData("of: «budgt(A)", "E0433", "did you mean 'budget'")]
    [InlineData("of: «budget(A, B)", "E0434", "takes 1 of")]
    [InlineData("of: «traffic(A)", "E0434", "takes 2 of")]
    public void A_formula_that_misnames_a_quantity_is_reported_with_the_right_name(string formula, string code, string says)
    {
        var text = new TheoryText("friendship").Replace("of: gain(A, B)", formula);
        var faults = new Cases.Diagnostics.DiagnosticBag();
        Assert.Null(Plans.Plan.Make(Case, Trial.Of([text.Sound(), .. Trial.Library.Theories.Values.Where(t => t.Id != "friendship")]).Theories, Case.AsOf, faults));
        var fault = Assert.Single(faults.Sorted());
        Assert.Equal((code, $"theories/friendship.yml:{Assert.Single(text.Marked)}"), (fault.Code, fault.Position.ToString()));
        Assert.Contains(says, fault.Message.En, StringComparison.Ordinal);
    }

    /// <summary>One draw of the budget, step by step from its description.</summary>
    private static double Plain(string[] items, DateOnly day, int draw)
    {
        var source = new DrawSource(Trial.Seed);
        double One(Action<StreamId, long, double[]> fill, string name)
        {
            var one = new double[1];
            fill(StreamId.Of(name), draw, one);
            return one[0];
        }

        double Normal(string name) => One((v, i, into) => source.Normal(v, i, into), name);
        double Exponential(string name) => One((v, i, into) => source.Exponential(v, i, into), name);
        var (assumed, quantity) = (Case.Codebook.Uncertainty, Case.Codebook.Quantities["budget"]);
        var total = assumed.PriorStrength * Exponential("weight:prior:budget(ALD)");
        var sum = total * One((v, i, into) => source.Uniform(v, i, into), "prior:budget(ALD)");
        var data = Case.Data.Where(d => items.Contains(d.Id)).ToArray();
        double Spread(Datum d) => d.Value * ((d.Error ?? 10) / 100) / 8;
        double Typical(Datum d) => 4 * ((d.Error ?? 10) / 100) / 8;
        double Alone(Datum d) => Math.Min(10, 0.023 / (Typical(d) * Typical(d))) * PoolTwin.Weight(new EvidenceItem(d.Provenance, d.Provenance.ValidUntil is null ? EvidenceKind.Event : EvidenceKind.State, d.From, null, "", 0, ""), quantity.HalfLife, day);
        foreach (var datum in data)
        {
            var kin = data.Where(d => d.Provenance.Origin == datum.Provenance.Origin).ToArray();
            var weight = Alone(datum) * (kin.Max(Alone) / kin.Sum(Alone));
            var reading = (Normal($"reading:{datum.Id}:budget") * Spread(datum)) + ((datum.Value - 0) / 8);
            var bootstrap = Exponential($"weight:{datum.Provenance.Origin}");
            sum += weight * (bootstrap * Math.Clamp(reading, 0, 1));
            total += weight * bootstrap;
        }

        return sum / total;
    }
}
