using Entente.Reports.Text;

namespace Entente.Reports.Tests.Text;

public sealed class ClipTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("a pact of mutual aid, signed", 22, "a pact of mutual aid…")]
    [InlineData("奧蘭與希達維亞簽署條約", 10, "奧蘭與希達…")]
    [InlineData("unbreakable", 5, "unbre…")]
    [InlineData("", 5, "")]
    public void A_text_is_cut_between_words_where_it_has_any(string text, int width, string expected) => Assert.Equal(expected, Clip.To(text, width));

    [Fact]
    public void A_letter_of_two_halves_is_not_cut_in_two() => Assert.Equal("a…", Clip.To("a\U0001F600b", 3));
}
