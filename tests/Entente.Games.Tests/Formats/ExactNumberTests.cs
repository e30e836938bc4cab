namespace Entente.Games.Tests.Formats;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-3", "-3")]
    [InlineData("+3", "3")]
    [InlineData("2/6", "1/3")]
    [InlineData("-2/6", "-1/3")]
    [InlineData("7.600000", "38/5")]
    [InlineData(".80", "4/5")]
    [InlineData("-.5", "-1/2")]
    [InlineData("7.", "7")]
    [InlineData("1e3", "1000")]
    [InlineData("1.25E-2", "1/80")]
    [InlineData("5e-05", "1/20000")]
    public void Numbers_are_read_exactly(string text, string value)
    {
        Assert.True(ExactNumber.TryParse(text, out var number));
        Assert.Equal((text, value), (number.Text, number.Value.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1.5/2")]
    [InlineData("0x10")]
    [InlineData("1e1001")]
    [InlineData("1e999999999")]
    [InlineData("NaN")]
    [InlineData("１")]
    [InlineData("1 ")]
    public void Other_texts_are_no_numbers(string text) => Assert.False(ExactNumber.TryParse(text, out _));

    [Fact]
    public void Numbers_are_equal_where_they_are_written_alike()
    {
        Assert.True(ExactNumber.TryParse("0.5", out var half));
        Assert.NotEqual(half, new Rational(1, 2));
        Assert.Equal(half.Value, new Rational(1, 2));
        Assert.Equal(default, (ExactNumber)0);
    }

    [Fact]
    public void Overlong_numbers_are_refused() => Assert.False(ExactNumber.TryParse(new string('1', Rational.MaximumTextLength + 1), out _));
}
