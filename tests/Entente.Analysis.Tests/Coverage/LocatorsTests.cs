using Entente.Analysis.Coverage;

namespace Entente.Analysis.Tests.Coverage;

public sealed class LocatorsTests
{
    [Theory]
    [InlineData("p. 3")]
    [InlineData("sec. 參 (4), paras. 1 and 5")]
    [InlineData("sec. 壹 (evolution), item (D)")]
    [InlineData("sec. 前言")]
    [InlineData("last para.")]
    [InlineData("annex A")]
    [InlineData("ch. IV")]
    [InlineData("abstract")]
    [InlineData("Title")]
    [InlineData("摘要")]
    [InlineData("第三節")]
    [InlineData("s.v. Alliance")]
    [InlineData("“On the Strait”")]
    [InlineData("ibid., p. 4")]
    public void A_locator_that_names_a_place_can_be_followed(string locator) => Assert.True(Locators.IsFollowable(locator, "D0"));

    [Theory]
    [InlineData("")]
    [InlineData("D0")]
    [InlineData("D0, passim")]
    [InlineData("somewhere")]
    [InlineData("various")]
    [InlineData("passim")]
    [InlineData("ibid.")]
    [InlineData("see text")]
    [InlineData("p.")]
    [InlineData("see the notes")]
    [InlineData("參見全文")]
    [InlineData("同上")]
    public void A_locator_that_names_none_cannot(string locator) => Assert.False(Locators.IsFollowable(locator, "D0"));

    [Fact]
    public void The_key_of_another_source_is_a_number_like_any_other() => Assert.True(Locators.IsFollowable("D05", "D0"));
}
