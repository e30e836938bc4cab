using System.Globalization;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Diagnostics;
using Entente.Cases.Tests.Kit;
using Entente.Theories.Files;
using Entente.Theories.Forms.Register;
using Entente.Theories.Measures;
using Entente.Theories.Tests.Kit;
using Record = Entente.Cases.Record;

namespace Entente.Theories.Tests;

/// <summary>Worked example: destroyers notified in 2002 and delivered in 2005; aircraft budgeted in 2004 and notified in 2007; boats offered in 2001 and open since.</summary>
public sealed class SalesPipelineTests
{
    private static readonly RegisterBody Body = (RegisterBody)TheoryLibrary.Read(Repository.Root, new DiagnosticBag()).Theories["sales-pipeline"].Readings[0].Body;

    private static readonly Record[] Sales =
    [
        Sale("S-1", "2002", "delivered", 2002, null, 2005),
        Sale("S-2", "2007", "notified", 2007, 2004, null),
        Sale("S-3", "2001-04", "unresolved", null, 2004, null),
        Sale("S-4", "2003", "delivered", 2003, null, null),
    ];

    [Theory]
    [InlineData(2002, 0, 1)]
    [InlineData(2004, 0, 1)]
    [InlineData(2005, 1, 0)]
    [InlineData(2011, 1, 0)]
    public void A_sale_is_under_way_until_the_year_of_its_delivery_and_one_without_that_year_counts_in_none(int year, double delivered, double underWay) =>
        Assert.Equal((delivered, underWay), (Series("known-delivered", year), Series("under-way", year)));

    [Theory]
    [InlineData(2004, double.NaN)]
    [InlineData(2005, 3)]
    public void The_time_to_delivery_is_known_from_the_delivery_on(int year, double expected) => Assert.Equal(expected, Series("notice-to-delivery", year));

    [Theory]
    [InlineData(2006, double.NaN, double.NaN)]
    [InlineData(2007, 3, double.NaN)]
    public void A_budget_before_the_notification_is_a_wait_for_the_notification_and_no_negative_wait_for_the_budget(int year, double forNotice, double forBudget) =>
        Assert.Equal((forNotice, forBudget), (Series("budget-to-notice", year), Series("notice-to-budget", year)));

    [Theory]
    [InlineData(2001, 0)]
    [InlineData(2002, 1)]
    public void A_sale_is_in_arrears_from_the_year_after_its_offer(int year, double expected) => Assert.Equal(expected, Series("open-sales", year));

    private static double Series(string name, int year)
    {
        var world = Worlds.Of("A", "B", "C");
        world = world with { Codebook = world.Codebook with { Registers = new Dictionary<string, RegisterDeclaration> { ["sales"] = Register } } };
        return Body.Measure(new MeasureCall(name, ["A", "B"], []), year, new StatedMeasures(world, 1) { All = Sales, AsOf = new DateOnly(2013, 12, 31) }).Draws.Span[0];
    }

    private static RegisterDeclaration Register => new("sales", Localised.Same("sales"), [
        Column("seller", ColumnType.Actor), Column("buyer", ColumnType.Actor), Column("stage", ColumnType.Text),
        Column("notified_year", ColumnType.Integer), Column("budget_year", ColumnType.Integer), Column("delivered_year", ColumnType.Integer)]);

    private static RegisterColumn Column(string id, ColumnType type) => new(id, Localised.Same(id), type, [], [], 1900, 2100);

    private static Record Sale(string id, string date, string stage, int? notified, int? budget, int? delivered) =>
        Worlds.Row("sales", id, date, null, "B1", ("seller", "A"), ("buyer", "B"), ("stage", stage), ("notified_year", Text(notified)), ("budget_year", Text(budget)), ("delivered_year", Text(delivered)));

    private static string Text(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
