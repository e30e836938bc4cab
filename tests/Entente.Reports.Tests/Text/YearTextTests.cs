using Entente.Reports.Text;

namespace Entente.Reports.Tests.Text;

public sealed class YearTextTests
{
    [Theory]
    [InlineData("2003", 2003)]
    [InlineData("2003–2005", 2003, 2004, 2005)]
    [InlineData("2003, 2012–2013, 2026", 2003, 2012, 2013, 2026)]
    public void Years_in_a_row_are_drawn_together_and_gaps_stay_visible(string shown, params int[] years) => Assert.Equal(shown, YearText.Of(years));
}
