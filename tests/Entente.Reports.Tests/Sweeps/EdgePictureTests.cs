using Entente.Reports.Sweeps;

namespace Entente.Reports.Tests.Sweeps;

public sealed class EdgePictureTests
{
    [Theory]
    [InlineData(0, 1, 0, 1, "████████████████████")]
    [InlineData(0, 1, 0.5, 1, "░░░░░░░░░░██████████")]
    [InlineData(-10, 10, -5, 5, "░░░░░██████████░░░░░")]
    [InlineData(0, 1, 0.001, 0.999, "░██████████████████░")]
    [InlineData(0, 1, 0.5, 0.5, "░░░░░░░░░░█░░░░░░░░░")]
    [InlineData(0, 1, 0.999, 1, "░░░░░░░░░░░░░░░░░░░█")]
    public void The_part_that_is_kept_is_drawn_and_what_is_cut_off_never_hidden(double from, double to, double low, double high, string picture) =>
        Assert.Equal(picture, EdgePicture.Of(from, to, low, high));
}
