using Entente.Dynamics.Tests.Kit;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Dynamics.Tests.Spiral;

/// <summary>
/// The eigenvalues of Richardson's system are λ = (−(a₁ + a₂) ± √((a₁ − a₂)² + 4 k₁ k₂)) / 2, real since k₁ k₂ ≥ 0. The larger is
/// negative if and only if k₁ k₂ &lt; a₁ a₂; a step multiplies a deviation along an eigenvector by 1 + h λ.
/// </summary>
public sealed class RichardsonTests
{
    private static readonly IModel Model = Dynamics.Models.Find("richardson")!;

    [Theory]
    [InlineData(0.39, 0.4, true)]
    [InlineData(0.41, 0.4, false)]
    public void The_race_settles_only_if_reaction_is_below_fatigue(double reaction, double fatigue, bool settles)
    {
        var arms = Play(4000, reaction, fatigue, 0.1, 1).Course("arms");
        var change = Math.Abs(arms[^1] - arms[^2]);
        Assert.Equal(settles, change < Math.Abs(arms[1] - arms[0]));
        if (settles) Assert.True(change < 1e-3);
    }

    [Fact]
    public void What_counts_is_the_product_of_the_two_sides()
    {
        var eager = Both(0.9, 0.1, 0.4, 0.4); // 0.09 < 0.16, although one side reacts more than it tires
        Assert.Equal(eager[^2], eager[^1], 1e-9);
        var runaway = Both(0.9, 0.2, 0.4, 0.4); // 0.18 > 0.16
        Assert.True(runaway[^1] > 2 * runaway[runaway.Length / 2]);
    }

    [Fact]
    public void It_settles_where_theory_says()
    {
        var run = Trial.Once(Model, 2, 4000, inputs => inputs
            .Set("reaction", 0, 0.3).Set("reaction", 1, 0.2).Set("fatigue", 0, 0.5).Set("fatigue", 1, 0.4)
            .Set("grievance", 0, 0.6).Set("grievance", 1, -0.1));
        const double determinant = 0.5 * 0.4 - 0.3 * 0.2;
        Assert.Equal((0.4 * 0.6 + 0.3 * -0.1) / determinant, run.At("arms", 4000, 0)[0], 1e-9);
        Assert.Equal((0.5 * -0.1 + 0.2 * 0.6) / determinant, run.At("arms", 4000, 1)[0], 1e-9);
    }

    [Fact]
    public void Steps_that_are_too_long_make_a_settled_race_swing()
    {
        // Opposite deviations decay by 1 − h (a + k): with a = 1.9 and k = 0.2 the bound on h is 4 / 4.2.
        Assert.True(Swing(4 / 4.2 - 0.01) < 1);
        Assert.True(Swing(4 / 4.2 + 0.01) > 1);
    }

    [Fact]
    public void The_exact_boundary_in_steps_holds_for_any_coefficients() =>
        Prop.ForAll(Gen.Choose(0, 2000).Four().ToArbitrary(), p =>
        {
            var (k1, k2, a1, a2) = (p.Item1 / 1000.0, p.Item2 / 1000.0, p.Item3 / 1000.0, p.Item4 / 1000.0);
            var root = Math.Sqrt((a1 - a2) * (a1 - a2) + 4 * k1 * k2);
            var (upper, lower) = ((root - a1 - a2) / 2, (-root - a1 - a2) / 2);
            var radius = Math.Max(Math.Abs(1 + upper), Math.Abs(1 + lower));
            if (Math.Abs(radius - 1) < 0.03) return;
            var settles = k1 * k2 < a1 * a2 && a1 + a2 + root < 4;
            Assert.Equal(radius < 1, settles);
            var run = Trial.Once(Model, 2, 900, inputs => inputs
                .Set("reaction", 0, k1).Set("reaction", 1, k2).Set("fatigue", 0, a1).Set("fatigue", 1, a2)
                .Set("grievance", 0).Set("start", 0, 1).Set("start", 1, -0.37).Set("step-length", 1));
            Assert.Equal(settles, Math.Abs(run.At("arms", 900, 0)[0]) + Math.Abs(run.At("arms", 900, 1)[0]) < 1e-3);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Good_will_on_both_sides_disarms_below_nothing() =>
        Assert.True(Play(2000, 0.3, 0.4, -0.2, 1).Course("arms")[^1] < 0);

    private static double Swing(double step)
    {
        var run = Trial.Once(Model, 2, 200, inputs => inputs
            .Set("reaction", 0.2).Set("fatigue", 1.9).Set("grievance", 0).Set("start", 0, 1).Set("start", 1, -1).Set("step-length", step));
        return Math.Abs(run.At("arms", 200)[0]);
    }

    private static double[] Both(double k1, double k2, double a1, double a2) => Trial.Once(Model, 2, 2000, inputs => inputs
        .Set("reaction", 0, k1).Set("reaction", 1, k2).Set("fatigue", 0, a1).Set("fatigue", 1, a2).Set("step-length", 0.25)).Course("arms");

    private static Trajectories Play(int steps, double reaction, double fatigue, double grievance, double start) =>
        Trial.Once(Model, 2, steps, inputs => inputs.Set("reaction", reaction).Set("fatigue", fatigue).Set("grievance", grievance).Set("start", start));
}
