using System.Globalization;
using Entente.Cases.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Cases.Tests;

public sealed class EdtfTests
{
    private static readonly Config Config = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static Gen<DateOnly> Days => Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    /// <summary>A day, its month, its year, or its decade from the year 10 on.</summary>
    private static Gen<string> Singles =>
        from day in Days
        from form in Gen.Elements("yyyy-MM-dd", "yyyy-MM", "yyyy")
        from mark in Gen.Elements("", "~", "?", "%")
        select day.ToString(form, CultureInfo.InvariantCulture) + mark;

    [Theory]
    [InlineData("1996-03-08", "1996-03-08", "1996-03-08")]
    [InlineData("1996-02", "1996-02-01", "1996-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("1996", "1996-01-01", "1996-12-31")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("999X", "9990-01-01", "9999-12-31")]
    [InlineData("1996~", "1996-01-01", "1996-12-31")]
    [InlineData("1996-03?", "1996-03-01", "1996-03-31")]
    [InlineData("1996-03-08%", "1996-03-08", "1996-03-08")]
    [InlineData("1996-03-08/1996-03-25", "1996-03-08", "1996-03-25")]
    [InlineData("199X/2003-05~", "1990-01-01", "2003-05-31")]
    [InlineData("1996-05/1996", "1996-05-01", "1996-12-31")]
    public void A_date_means_the_days_from_its_earliest_to_its_latest(string text, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);
        Assert.NotNull(date);
        Assert.Equal((Day(earliest), Day(latest), text), (date.Earliest, date.Latest, date.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("1996/")]
    [InlineData("/1996")]
    [InlineData("..")]
    [InlineData("1996/1997/1998")]
    [InlineData("1997/1996")]
    [InlineData("1996-03/1996-02")]
    [InlineData("1996-13")]
    [InlineData("1996-00")]
    [InlineData("1996-3-8")]
    [InlineData("1997-02-29")]
    [InlineData("1996-04-31")]
    [InlineData("0000")]
    [InlineData("000X")]
    [InlineData("-0044")]
    [InlineData("19XX")]
    [InlineData("199x")]
    [InlineData("199X-05")]
    [InlineData("96")]
    [InlineData("08.03.1996")]
    [InlineData("03/08/1996")]
    [InlineData("1996-03-08T00:00")]
    [InlineData(" 1996")]
    [InlineData("1996\n")]
    [InlineData("１９９６")]
    [InlineData("1996~?")]
    [InlineData("Y170000002")]
    [InlineData("1996-21")]
    public void What_is_no_accepted_date_is_refused_not_guessed(string text) => Assert.Null(EdtfDate.Parse(text));

    [Fact]
    public void Every_day_reads_back_as_that_day() =>
        Prop.ForAll(Days.ToArbitrary(), day => EdtfDate.Parse(Iso(day)) is { } date && date.Earliest == day && date.Latest == day && date.Middle == day).Check(Config);

    [Fact]
    public void A_date_begins_before_its_middle_and_ends_after_it() =>
        Prop.ForAll(Singles.ToArbitrary(), text => EdtfDate.Parse(text) is { } d && d.Earliest <= d.Middle && d.Middle <= d.Latest).Check(Config);

    [Fact]
    public void An_interval_runs_forward_or_is_refused() =>
        Prop.ForAll(Singles.Two().ToArbitrary(), pair =>
        {
            var (first, last, whole) = (EdtfDate.Parse(pair.Item1)!, EdtfDate.Parse(pair.Item2)!, EdtfDate.Parse($"{pair.Item1}/{pair.Item2}"));
            return last.Latest < first.Earliest ? whole is null : whole!.Earliest == first.Earliest && whole.Latest == last.Latest;
        }).Check(Config);

    [Fact]
    public void Coarser_writing_never_loses_the_day() =>
        Prop.ForAll(Days.Where(d => d.Year >= 10).ToArbitrary(), day =>
            new[] { Iso(day), Iso(day)[..7], Iso(day)[..4], Iso(day)[..3] + "X" }.Select(EdtfDate.Parse).All(d => d!.Earliest <= day && day <= d.Latest)).Check(Config);

    [Fact]
    public void Garbage_never_throws() =>
        Prop.ForAll(Gen.OneOf(ArbMap.Default.GeneratorFor<string>(), Gen.Elements("1", "9", "X", "-", "/", "0", "~", "?", "%", "１", "\n").ListOf().Select(string.Concat)).ToArbitrary(), text =>
            text is null || EdtfDate.Parse(text) is not { } date || date.Earliest <= date.Latest).Check(Config.WithMaxTest(3000));

    [Theory]
    [InlineData("1990/2016", 1990, 2016)]
    [InlineData("1996", 1996, 1996)]
    [InlineData("199X", 1990, 1999)]
    [InlineData("1500/1999", 1500, 1999)]
    public void Years_are_read_with_both_ends(string text, int first, int last)
    {
        var years = Years.Parse(text);
        Assert.Equal(new Years(first, last), years);
        Assert.Equal((last - first + 1, first, last), (years!.Value.Count, years.Value.All().First(), years.Value.All().Last()));
    }

    [Theory]
    [InlineData("1499/1999")]
    [InlineData("2016/1990")]
    [InlineData("soon")]
    public void Years_that_run_backwards_or_over_five_centuries_are_refused(string text) => Assert.Null(Years.Parse(text));

    [Fact]
    public void Years_are_cut_at_the_last_one_wanted()
    {
        var years = new Years(1990, 2000);
        Assert.Equal((new Years(1990, 1995), years, null), (years.UpTo(1995), years.UpTo(2026), years.UpTo(1989)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
