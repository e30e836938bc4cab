using Entente.Dynamics.Tests.Kit;

namespace Entente.Dynamics.Tests.Influence;

public sealed class InfluenceNetworkTests
{
    private static readonly IModel Model = Dynamics.Models.Find("influence-network")!;

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(8)]
    public void It_is_the_recurrence_that_it_says_it_is(int actors)
    {
        const int steps = 25;
        var inputs = new Inputs(Model, actors).Set("disturbance", 0);
        var (x, y, z) = (new double[actors], new double[actors], new double[actors]);
        for (var i = 0; i < actors; i++)
        {
            (x[i], y[i], z[i]) = ((i + 1) / (actors + 1.0), 0.5, 0.5);
            inputs.Set("start", i, x[i]);
            for (var j = 0; j < actors; j++) inputs.Set("weight", i, j, Weight(i, j));
        }

        var run = Simulator.Run(Model, actors, inputs, steps, 1);
        for (var step = 1; step <= steps; step++) Advance(x, y, z);
        for (var i = 0; i < actors; i++)
        {
            Assert.Equal(x[i], run.At("opinion", steps, i)[0], 1e-12);
            Assert.Equal(y[i], run.At("estrangement", steps, i)[0], 1e-12);
            Assert.Equal(z[i], run.At("readiness", steps, i)[0], 1e-12);
        }
    }

    [Fact]
    public void One_whom_nobody_influences_listens_to_itself()
    {
        var inputs = new Inputs(Model, 2).Set("disturbance", 0).Set("weight", 0).Set("start", 0, 0.8);
        var course = Simulator.Run(Model, 2, inputs, 1, 1).Course("opinion");
        Assert.Equal(0.8, course[1], 1e-12); // y = z at the start, so that nothing else moves it
    }

    private static double Weight(int i, int j) => i == j ? 0 : (7 * i + j) * 37 % 101 / 100.0;

    private static void Advance(double[] x, double[] y, double[] z)
    {
        double[] q = [.. Enumerable.Range(0, x.Length).Select(i =>
            Enumerable.Range(0, x.Length).Sum(j => Weight(i, j) * x[j]) / Enumerable.Range(0, x.Length).Sum(j => Weight(i, j)))];
        for (var i = 0; i < x.Length; i++)
        {
            x[i] = Math.Clamp(0.9 * x[i] + 0.1 * q[i] + 0.02 * (y[i] - z[i]), 0, 1);
            y[i] = 0.95 * y[i] + 0.05 * (1 - q[i]);
            z[i] = 1 / (1 + Math.Exp(-4 * (x[i] - y[i])));
        }
    }
}
