using System.Diagnostics;
using Codes = Entente.Expressions.ExpressionErrorCodes;

namespace Entente.Expressions.Tests;

public sealed class BoundsTests
{
    [Fact]
    public void A_hundred_thousand_parentheses_are_refused_at_once() =>
        Assert.Equal(Codes.TooLong, Refused(new string('(', 100_000)));

    [Fact]
    public void A_million_characters_are_refused_at_once() =>
        Assert.Equal(Codes.TooLong, Refused(new string('a', 1_000_000)));

    [Theory]
    [InlineData("(", ")")]
    [InlineData("abs(", ")")]
    [InlineData("f(1, -(", "))")]
    public void Nesting_is_refused_beyond_its_limit(string open, string close)
    {
        Assert.Equal(Codes.TooDeep, Refused(Repeat(open, 65) + "1" + Repeat(close, 65)));
        Assert.Equal(Codes.TooDeep, Refused(Repeat(open, 65)));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("not ")]
    [InlineData("1 + ")]
    [InlineData("1*")]
    public void A_chain_is_as_deep_as_it_is_long(string link)
    {
        Assert.True(Expression.TryParse(Repeat(link, 63) + "1", out _, out _));
        Assert.Equal(Codes.TooDeep, Refused(Repeat(link, 64) + "1"));
        Assert.Equal(Codes.TooDeep, Refused(Repeat(link, 240) + "1"));
    }

    [Fact]
    public void Nodes_are_counted()
    {
        Assert.True(Expression.TryParse("sum(" + Repeat("1,", 498) + "1)", out _, out _));
        Assert.Equal(Codes.TooManyNodes, Refused("sum(" + Repeat("1,", 499) + "1)"));
    }

    [Fact]
    public void Parentheses_in_text_do_not_count() =>
        Assert.True(Expression.TryParse('"' + new string('(', 100) + '"', out _, out _));

    [Fact]
    public void What_would_print_too_long_is_refused() =>
        Assert.Equal(Codes.TooLong, Refused($"sum({Repeat("1,", 400)}{new string('a', 1190)})"));

    [Fact]
    public void The_deepest_expression_fits_a_small_stack()
    {
        var ok = false;
        var text = Repeat("f(1, ", 63) + "1" + Repeat(")", 63);
        var thread = new Thread(() => ok = Expression.TryParse(text, out _, out _), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.True(ok);
    }

    [Theory]
    [InlineData("f(1, ")]
    [InlineData("(1 + ")]
    [InlineData("-(a and ")]
    public void A_fault_deep_inside_is_found_in_linear_time(string open)
    {
        var clock = Stopwatch.StartNew();
        Refused(Repeat(open, 60) + "?");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }

    private static string Refused(string text)
    {
        Assert.False(Expression.TryParse(text, out _, out var error));
        return error.Code;
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
