using System.Globalization;

namespace Entente.Expressions.Tests;

public sealed class ParsingTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "1 + (2 * 3)")]
    [InlineData("1 - 2 - 3", "(1 - 2) - 3")]
    [InlineData("8 / 4 / 2", "(8 / 4) / 2")]
    [InlineData("-a * b", "(-a) * b")]
    [InlineData("a - -b", "a - (-b)")]
    [InlineData("a + 1 <= b * 2", "(a + 1) <= (b * 2)")]
    [InlineData("not a = b", "not (a = b)")]
    [InlineData("not a and b", "(not a) and b")]
    [InlineData("a or b and c", "a or (b and c)")]
    [InlineData("a and b or c and d", "(a and b) or (c and d)")]
    [InlineData("instrument = treaty and obligation >= 0.5", "(instrument = treaty) and (obligation >= 0.5)")]
    [InlineData("not not a", "not (not a)")]
    [InlineData("  a\n+\tb  ", "a + b")]
    public void Operators_bind_in_the_documented_order(string text, string explicitly) =>
        Assert.Equal(Expression.Parse(explicitly), Expression.Parse(text));

    [Fact]
    public void A_hyphen_without_spaces_belongs_to_the_name()
    {
        Assert.Equal(new Name("burden-sharing"), Expression.Parse("burden-sharing"));
        Assert.Equal(new Binary(BinaryOperator.Subtract, new Name("burden"), new Name("sharing")), Expression.Parse("burden - sharing"));
        Assert.Equal(new Binary(BinaryOperator.Subtract, new Name("a"), new Unary(UnaryOperator.Minus, new Name("b"))), Expression.Parse("a--b"));
        Assert.Equal(new Name("not-treaty"), Expression.Parse("not-treaty"));
        Assert.Equal(new Name("top-20"), Expression.Parse("top-20"));
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("0.25", 0.25)]
    [InlineData("1e-3", 0.001)]
    [InlineData("1.5E+2", 150)]
    public void Numbers_have_a_point_whatever_the_culture(string text, double value)
    {
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };
        Assert.Equal(new Number(value), Expression.Parse(text));
    }

    [Fact]
    public void Text_keeps_every_character_between_its_quotes() =>
        Assert.Equal(new Text("a - (b, 同盟"), Expression.Parse("\"a - (b, 同盟\""));

    [Fact]
    public void Every_node_knows_where_it_stands()
    {
        var sum = Assert.IsType<Binary>(Expression.Parse(" 1 + measure(A, B)"));
        var call = Assert.IsType<Call>(sum.Right);
        Assert.Equal((3, 1, 5), (sum.Position, sum.Left.Position, call.Position));
        Assert.Equal([13, 16], call.Arguments.Select(argument => argument.Position));
    }

    [Fact]
    public void A_host_sees_the_names_and_calls_that_it_must_answer()
    {
        var expression = Expression.Parse("max(x, cohesion(A, B)) + x * (y - threat(A, rival(A))) and not treaty");
        Assert.Equal(["treaty", "x", "y"], expression.Names.Order());
        Assert.Equal([4, 25, 30, 63], expression.NameUses.Select(use => use.Position));
        Assert.Equal(["cohesion(A, B)", "threat(A, rival(A))"], expression.Calls.Select(call => call.ToString()));
        Assert.Equal([7, 34], expression.Calls.Select(call => call.Position));
    }

    [Fact]
    public void A_host_call_may_have_no_arguments() =>
        Assert.Empty(Assert.IsType<Call>(Expression.Parse("today()")).Arguments);
}
