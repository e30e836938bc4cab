using Codes = Entente.Expressions.ExpressionErrorCodes;

namespace Entente.Expressions.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("", 0, "", "operand")]
    [InlineData("   ", 3, "", "operand")]
    [InlineData("1 +", 3, "", "operand")]
    [InlineData("1 + ", 4, "", "operand")]
    [InlineData("1 + * 2", 4, "*", "operand")]
    [InlineData("(1 + 2", 6, "", "operator|)")]
    [InlineData("(1 2)", 3, "2", "operator|)")]
    [InlineData("mean(a, )", 8, ")", "operand")]
    [InlineData("mean(a b)", 7, "b", "operator|,|)")]
    [InlineData("mean(", 5, "", ")|operand")]
    [InlineData("a b", 2, "b", "operator|end")]
    [InlineData("a )", 2, ")", "operator|end")]
    [InlineData("1 < x < 3", 6, "<", "operator|end")]
    [InlineData("a == b", 3, "=", "operand")]
    [InlineData("a <> b", 3, ">", "operand")]
    [InlineData("2abc", 1, "abc", "operator|end")]
    [InlineData("1,5", 1, ",", "operator|end")]
    [InlineData(".5", 0, ".", "operand")]
    [InlineData("a and", 5, "", "operand")]
    [InlineData("1 + not a", 4, "not", "operand")]
    [InlineData("a + （b）", 4, "（", "operand")]
    [InlineData("a & b", 2, "&", "operator|end")]
    [InlineData("trust-", 6, "", "operand")]
    [InlineData("1 + 😀", 4, "😀", "operand")]
    [InlineData("f(1, g(2, (3 + )))", 15, ")", "operand")]
    public void A_fault_is_named_where_it_stands(string text, int position, string found, string expected)
    {
        var error = Failure(text);
        Assert.Equal((Codes.Unexpected, position, found), (error.Code, error.Position, error.Found));
        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), error.Expected.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a = \"treaty", 4)]
    [InlineData("a = \"two\nlines\"", 4)]
    [InlineData("\"", 0)]
    public void Unclosed_text_is_named_at_its_quote(string text, int position)
    {
        var error = Failure(text);
        Assert.Equal((Codes.UnclosedText, position), (error.Code, error.Position));
    }

    [Fact]
    public void A_number_too_large_for_a_double_is_refused()
    {
        var error = Failure("1 + 1e999");
        Assert.Equal((Codes.NumberOutOfRange, 4), (error.Code, error.Position));
    }

    [Theory]
    [InlineData("1 + abs()", 4, "0", "1")]
    [InlineData("abs(1, 2)", 0, "2", "1")]
    [InlineData("mean()", 0, "0", "1+")]
    [InlineData("clip(x, 0)", 0, "2", "3")]
    [InlineData("max(1, if(a, b))", 7, "2", "3")]
    public void A_built_in_function_wants_its_number_of_arguments(string text, int position, string found, string expected)
    {
        var error = Failure(text);
        Assert.Equal((Codes.ArgumentCount, position, found), (error.Code, error.Position, error.Found));
        Assert.Equal([expected], error.Expected);
    }

    [Fact]
    public void Parse_throws_a_format_exception() =>
        Assert.Contains("at 3", Assert.Throws<FormatException>(() => Expression.Parse("1 +")).Message, StringComparison.Ordinal);

    private static ExpressionError Failure(string text)
    {
        Assert.False(Expression.TryParse(text, out var expression, out var error));
        Assert.Null(expression);
        return error;
    }
}
