using Entente.Ensembles.Designs;
using Entente.Ensembles.Tests.Kit;

namespace Entente.Ensembles.Tests.Designs;

public sealed class SaltelliDesignTests
{
    [Fact]
    public void Blocks_swap_one_column_between_the_two_samples()
    {
        var basis = new SobolSequence(6);
        var design = new SaltelliDesign(basis, 16, secondOrder: true);
        Assert.Equal(8 * 16, design.Count);
        for (var input = 0; input < 3; input++)
        {
            var (a, b) = (basis.Column(input, 0, 16), basis.Column(3 + input, 0, 16));
            Assert.Equal(a, design.Column(input, 0, 16));
            Assert.Equal(b, design.Column(input, 16, 16));
            for (var other = 0; other < 3; other++)
            {
                Assert.Equal(other == input ? b : a, design.Column(input, (2 + other) * 16, 16));
                Assert.Equal(other == input ? a : b, design.Column(input, (5 + other) * 16, 16));
            }
        }
    }

    [Fact]
    public void A_stretch_may_run_across_blocks()
    {
        var design = Models.Saltelli(3, 10);
        Assert.Equal(design.Column(1).Skip(7).Take(55), design.Column(1, 7, 55));
    }

    [Fact]
    public void An_odd_number_of_coordinates_is_refused() =>
        Assert.Throws<ArgumentException>(() => new SaltelliDesign(new SobolSequence(3), 8, secondOrder: false));

    [Fact]
    public void Rows_that_the_base_design_lacks_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SaltelliDesign(LatinHypercube.Draw(4, 10, Models.Source, Models.Variable), 11, secondOrder: false));
}
