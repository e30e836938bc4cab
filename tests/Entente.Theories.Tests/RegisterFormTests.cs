using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Register;
using Entente.Theories.Measures;
using Entente.Theories.Tests.Kit;
using Record = Entente.Cases.Record;

namespace Entente.Theories.Tests;

public sealed class RegisterFormTests
{
    private static readonly TheoryFile Book = new TheoryText("pledge-book").Sound();
    private static readonly RegisterBody Body = (RegisterBody)Book.Readings[0].Body;
    private static readonly Subject Debt = new("A-B", ["A", "B"], true, []);

    private static readonly Record[] Pledges =
    [
        Pledge("P-1", "1992-05-01", "1995-06-30", "treaty", "1", 500),
        Pledge("P-2", "1994-01-01", null, "speech", "2", 500),
        Pledge("P-3", "1998-12-31", "1999-12-31", "treaty", "3", 50),
        Pledge("P-4", "1993", null, "treaty", "9", 500) with { Cells = Cells("B", "A", "treaty", "9", 500) },
    ];

    [Theory]
    [InlineData(1991, 0)]
    [InlineData(1992, 0.1)]
    [InlineData(1994, 0.2)]
    [InlineData(1995, 0.2)]
    [InlineData(1998, 0.3)]
    [InlineData(1999, 0.3)]
    [InlineData(2000, 0.2)]
    public void A_series_is_the_greatest_reading_in_force_on_the_last_day_of_the_year(int year, double expected) =>
        Assert.Equal(expected, Series("strength", year), 12);

    [Theory]
    [InlineData(1992, 1)]
    [InlineData(1994, 1)]
    [InlineData(1995, 0)]
    [InlineData(1998, 0)]
    public void A_series_with_a_condition_counts_only_the_records_that_meet_it(int year, double expected) =>
        Assert.Equal(expected, Series("treaty", year));

    [Fact]
    public void A_pair_without_records_has_none_in_force()
    {
        var measured = Body.Measure(new MeasureCall("strength", ["A", "C"], []), 1995, Measures());
        Assert.Equal(0, measured.Draws.Span[0]);
        Assert.Empty(measured.Items);
        Assert.Null(Body.Judgeable(new Subject("A-C", ["A", "C"], true, []), Worlds.Period, Measures()));
    }

    [Fact]
    public void A_record_that_has_not_begun_by_the_as_of_day_is_not_in_force()
    {
        var measures = Measures(new DateOnly(1998, 12, 30));
        Assert.Equal(0.2, Body.Measure(new MeasureCall("strength", ["A", "B"], []), 1998, measures).Draws.Span[0], 12);
    }

    [Fact]
    public void It_is_judged_from_the_first_record_on_in_each_year_of_change_and_in_the_last()
    {
        var years = Body.Judgeable(Debt, Worlds.Period, Measures())!.Value;
        Assert.Equal(new Years(1992, 2000), years);
        Assert.Equal([1992, 1994, 1995, 1998, 2000], Body.Judge(Book, Debt, years, Measures()).Select(j => j.Year));
        Assert.Equal([1993, 1996], Body.Judge(Book, Debt, years, Measures(), new HashSet<int> { 1993, 1996 }).Select(j => j.Year));
    }

    [Fact]
    public void Its_parts_are_the_records_in_force_with_their_own_readings()
    {
        var judged = Body.Judge(Book, Debt, Worlds.Period, Measures()).Single(j => j.Year == 1994);
        Assert.Equal([("P-1", 0.1), ("P-2", 0.2)], judged.Parts.Select(p => (p.Id, Math.Round(p.Value.Span[0], 12))));
        Assert.Equal(0, judged.PriorShare);
    }

    [Fact]
    public void Its_subjects_are_the_pairs_of_the_register_within_the_ties_asked_for()
    {
        var @case = Worlds.Of("A", "B", "C") with { Records = Pledges, Ties = new Dictionary<string, Tie> { ["A-C"] = new("A-C", ["A", "C"], []), ["A-B"] = new("A-B", ["A", "B"], []) } };
        string[] Subjects(params string[] ties) => [.. Body.Subjects(@case, new Application("pledge-book", ties, [], default)).Select(s => s.Id)];
        Assert.Equal(["A-B", "B-A"], Subjects());
        Assert.Equal(["A-B", "B-A"], Subjects("A-B"));
        Assert.Empty(Subjects("A-C"));
    }

    [Theory]
    [InlineData("max", 1994, 0.2)]
    [InlineData("sum", 1994, 0.3)]
    [InlineData("mean", 1994, 0.15)]
    [InlineData("sum", 1991, 0)]
    [InlineData("mean", 1991, double.NaN)]
    public void Several_records_are_folded_as_the_series_says(string fold, int year, double expected) =>
        Assert.Equal(expected, Series(Patched($"of: weight, fold: {fold} }}"), "strength", year), 12);

    [Theory]
    [InlineData(0, 0, 1994, 0.2)]
    [InlineData(0, 0, 1995, 0)]
    [InlineData(1, 3, 1995, 0.3)]
    [InlineData(1, 3, 1996, 0.2)]
    [InlineData(0, 9, 2000, 0.6)]
    public void A_window_takes_the_records_that_began_in_it_whether_or_not_they_have_ended(int nearest, int farthest, int year, double expected) =>
        Assert.Equal(expected, Series(Patched($"of: weight, fold: sum, years-back: {{ nearest: {nearest}, farthest: {farthest} }} }}"), "strength", year), 12);

    [Fact]
    public void A_formula_may_use_the_year_that_is_judged()
    {
        var body = Patched("of: weight * (year - 1990) }");
        Assert.Equal((0.8, 1), (Math.Round(Series(body, "strength", 1994), 12), Math.Round(Series(body, "strength", 1995), 12)));
    }

    [Fact]
    public void A_record_whose_formula_has_no_value_is_left_out()
    {
        var body = Patched("of: weight * ((troops - 50) / (troops - 50)), fold: max }");
        Assert.Equal(0.2, Series(body, "strength", 1999), 12);
    }

    [Fact]
    public void Undirected_records_bear_on_a_pair_whoever_is_named_first()
    {
        var body = (RegisterBody)new TheoryText("pledge-book").Replace("\nfrom: debtor\n", "\nfrom: debtor\ndirected: no\n").Body();
        Assert.Equal(0.9, Series(body, "strength", 1994), 12);
        Assert.Equal(0.9, body.Measure(new MeasureCall("strength", ["B", "A"], []), 1994, Measures()).Draws.Span[0], 12);
        var @case = Worlds.Of("A", "B", "C") with { Records = Pledges };
        Assert.Equal([("A-B", false)], body.Subjects(@case, new Application("pledge-book", [], [], default)).Select(s => (s.Id, s.Directed)));
    }

    private static RegisterBody Patched(string series) => (RegisterBody)new TheoryText("pledge-book").Replace("of: weight }", series).Body();

    private static double Series(RegisterBody body, string name, int year) => body.Measure(new MeasureCall(name, ["A", "B"], []), year, Measures()).Draws.Span[0];

    private static double Series(string name, int year) => Body.Measure(new MeasureCall(name, ["A", "B"], []), year, Measures()).Draws.Span[0];

    private static StatedMeasures Measures(DateOnly? asOf = null) => new(Worlds.Of("A", "B", "C"), 3)
    {
        All = Pledges,
        ReadingOf = (record, column) => int.Parse(record.Cells[column], System.Globalization.CultureInfo.InvariantCulture) / 10.0,
        AsOf = asOf ?? new DateOnly(2000, 12, 31),
    };

    private static Record Pledge(string id, string from, string? until, string form, string weight, int troops) =>
        Worlds.Row("pledges", id, from, until, "A1") with { Cells = Cells("A", "B", form, weight, troops) };

    private static Dictionary<string, string> Cells(string debtor, string creditor, string form, string weight, int troops) => new()
    {
        ["debtor"] = debtor,
        ["creditor"] = creditor,
        ["form"] = form,
        ["weight"] = weight,
        ["troops"] = troops.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
