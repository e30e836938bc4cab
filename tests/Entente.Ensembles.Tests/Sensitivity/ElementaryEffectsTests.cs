using Entente.Ensembles.Designs;
using Entente.Ensembles.Sensitivity;
using Entente.Ensembles.Tests.Kit;

namespace Entente.Ensembles.Tests.Sensitivity;

public sealed class ElementaryEffectsTests
{
    private static readonly MorrisDesign Design = new(3, 50, 4, Models.Source, Models.Variable);

    [Fact]
    public void A_linear_model_has_its_coefficients_as_effects_without_spread()
    {
        var found = Found(x => 3 * x[0] - 2 * x[1]);
        Assert.Equal([3, -2, 0], found.Select(e => Math.Round(e.Mean, 9)));
        Assert.Equal([3, 2, 0], found.Select(e => Math.Round(e.MeanAbsolute, 9)));
        Assert.All(found, e => Assert.InRange(e.Deviation, 0, 1e-12));
        Assert.All(found, e => Assert.Equal(50, e.Effects));
    }

    /// <summary>The effect of x₁ in (x₁ − ½)(x₂ − ½) is x₂ − ½, which has either sign.</summary>
    [Fact]
    public void Effects_that_cancel_in_the_mean_show_in_the_absolute_mean()
    {
        var found = Found(x => (x[0] - 0.5) * (x[1] - 0.5));
        Assert.InRange(found[0].Mean, -0.12, 0.12);
        Assert.Equal(1.0 / 3, found[0].MeanAbsolute, 0.05);
        Assert.InRange(found[0].Deviation, 0.3, 0.45);
        Assert.Equal(0, found[2].MeanAbsolute);
    }

    [Fact]
    public void Effects_with_a_missing_answer_are_left_out_and_counted()
    {
        var outputs = Ensemble.Run(Design, Models.Of(x => x[0]), 1);
        outputs[0] = double.NaN;
        var found = ElementaryEffects.Of(Design, outputs);
        Assert.Equal(49, found[Design.Moved(0, 0)].Effects);
        Assert.Equal(1, found[0].Mean, 1e-12);
    }

    private static ElementaryEffects[] Found(Func<double[], double> model) =>
        ElementaryEffects.Of(Design, Ensemble.Run(Design, Models.Of(model), 2));
}
