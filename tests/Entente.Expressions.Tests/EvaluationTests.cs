using Codes = Entente.Expressions.ExpressionErrorCodes;

namespace Entente.Expressions.Tests;

public sealed class EvaluationTests
{
    private const double NaN = double.NaN;

    [Fact]
    public void A_theory_file_formula_works_draw_by_draw()
    {
        var world = new World().With("threat-perceived(A, adversary)", 0.5, 1, NaN).With("threat-perceived(B, adversary)", 1, 0.25, 1);
        var value = world.Evaluate("1 - abs(threat-perceived(A, adversary) - threat-perceived(B, adversary))");
        Assert.Equal([0.5, 0.25, NaN], value.Draws.ToArray());
    }

    [Theory]
    [InlineData("mean(1, 2, 6)", 3)]
    [InlineData("sum(1, 2, 6)", 9)]
    [InlineData("product(2, 3, 4)", 24)]
    [InlineData("min(3, 1, 2)", 1)]
    [InlineData("max(3, 1, 2)", 3)]
    [InlineData("clip(7, 0, 1)", 1)]
    [InlineData("clip(-7, 0, 1)", 0)]
    [InlineData("clip(0.5, 1, 0)", NaN)]
    [InlineData("sqrt(9)", 3)]
    [InlineData("sqrt(-1)", NaN)]
    [InlineData("if(2 > 1, 10, 20)", 10)]
    [InlineData("if(2 < 1, 10, 20)", 20)]
    [InlineData("1 / 0", double.PositiveInfinity)]
    [InlineData("0 / 0", NaN)]
    [InlineData("min(1, missing)", NaN)]
    [InlineData("max(missing, 1)", NaN)]
    [InlineData("missing = missing", NaN)]
    [InlineData("missing != 1", NaN)]
    [InlineData("if(missing, 1, 2)", NaN)]
    public void Functions_keep_to_their_definition(string text, double expected) =>
        Assert.Equal(expected, new World().With("missing", NaN).Evaluate(text).Number);

    [Theory]
    [InlineData("and", "0 0 0 / 0 1 ? / 0 ? ?")]
    [InlineData("or", "0 1 ? / 1 1 1 / ? 1 ?")]
    public void Logic_follows_Kleenes_tables(string op, string table)
    {
        double[] truths = [0, 1, NaN];
        var expected = table.Split(" / ").SelectMany(row => row.Split(' ')).Select(cell => cell == "?" ? NaN : cell[0] - '0').ToArray();
        var pairs = truths.SelectMany(x => truths.Select(y => (x, y))).ToArray();
        var world = new World().With("x", [.. pairs.Select(pair => pair.x)]).With("y", [.. pairs.Select(pair => pair.y)]);
        Assert.Equal(expected, world.Evaluate($"x {op} y").Draws.ToArray());
        Assert.Equal([1, 0, NaN], new World().With("x", truths).Evaluate("not x").Draws.ToArray());
    }

    [Fact]
    public void Texts_compare_as_wholes_and_an_unknown_text_is_missing()
    {
        var world = new World().With("instrument", Value.OfText("treaty")).With("treaty", Value.OfText("treaty")).With("unknown", Value.Missing);
        Assert.Equal(1, world.Evaluate("instrument = treaty").Number);
        Assert.Equal(0, world.Evaluate("instrument != \"treaty\"").Number);
        Assert.Equal(0, world.Evaluate("instrument = \"Treaty\"").Number);
        Assert.Equal(NaN, world.Evaluate("unknown = treaty").Number);
        Assert.Equal(NaN, world.Evaluate("treaty != unknown").Number);
    }

    [Theory]
    [InlineData("x + nobody", Codes.UnknownName, 4, "nobody")]
    [InlineData("x + nothing(A)", Codes.UnknownCall, 4, "nothing")]
    [InlineData("x + \"a\"", Codes.NotANumber, 4, "a")]
    [InlineData("x = \"a\"", Codes.NotANumber, 2, "a")]
    [InlineData("mean(x, \"a\")", Codes.NotANumber, 8, "a")]
    [InlineData("not \"a\"", Codes.NotANumber, 4, "a")]
    [InlineData("column * shorter", Codes.DrawCount, 7, "2")]
    [InlineData("if(column, 1, shorter)", Codes.DrawCount, 0, "2")]
    public void A_value_that_cannot_be_is_an_error_with_its_place(string text, string code, int position, string found)
    {
        var error = new World().With("x", 1).With("column", 1, 2, 3).With("shorter", 1, 2).Error(text);
        Assert.Equal((code, position, found), (error.Code, error.Position, error.Found));
    }

    [Fact]
    public void The_first_error_is_the_one_reported() =>
        Assert.Equal("a", new World().Error("a + b").Found);

    [Theory]
    [InlineData(new double[] { 4, 9 }, 6)]
    [InlineData(new double[] { 8, 8, 8 }, 8)]
    [InlineData(new double[] { 1, 10, 100 }, 10)]
    [InlineData(new double[] { 1e300, 1e300, 1e300 }, 1e300)]
    [InlineData(new double[] { 5e-324, 5e-324 }, 5e-324)]
    [InlineData(new double[] { 0, 3 }, 0)]
    [InlineData(new double[] { 0, -3 }, NaN)]
    [InlineData(new double[] { 0, NaN }, NaN)]
    [InlineData(new double[] { -1, -1 }, NaN)]
    [InlineData(new double[] { double.PositiveInfinity, 2 }, double.PositiveInfinity)]
    [InlineData(new double[] { double.PositiveInfinity, 0 }, NaN)]
    public void The_geometric_mean_is_a_root_of_a_product(double[] x, double expected)
    {
        var world = new World();
        for (var i = 0; i < x.Length; i++)
            world.With($"x{i}", x[i]);
        var actual = world.Evaluate($"geometric-mean({string.Join(", ", x.Select((_, i) => $"x{i}"))})").Number;
        Assert.True(actual.Equals(expected) || Math.Abs(actual - expected) <= 1e-15 * Math.Abs(expected), $"{actual:R}");
    }
}
