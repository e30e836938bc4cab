using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>Draws from a population by its weights, each moved by a normal step of twice the population's variance in every parameter.</summary>
internal sealed class Proposals
{
    private readonly CalibrationProblem problem;
    private readonly CalibrationOptions options;
    private readonly StreamId variable;
    private readonly Particles population;
    private readonly double[] ladder;
    private readonly double[] steps;

    internal Proposals(CalibrationProblem problem, CalibrationOptions options, StreamId variable, Particles population)
    {
        (this.problem, this.options, this.variable, this.population) = (problem, options, variable, population);
        ladder = WeightedSample.Ladder(population.Weights);
        steps = [.. population.Columns.Select(column => Math.Sqrt(2 * WeightedSample.Variance(column, population.Weights)))];
    }

    /// <summary>Proposals of the numbers from first on, and whether each is possible under the prior. An impossible one stays where it was.</summary>
    internal (double[][] Moved, bool[] Possible) Next(int first, int count)
    {
        var (moved, possible) = (CalibrationProblem.Empty(steps.Length, count), new bool[count]);
        var draws = new double[count];
        options.Source.Uniform(variable.Child(-1), first, draws);
        var from = draws.Select(u => WeightedSample.Rung(ladder, u)).ToArray();
        Array.Fill(possible, true);
        for (var j = 0; j < steps.Length; j++)
        {
            options.Source.Normal(variable.Child(j), first, draws);
            for (var i = 0; i < count; i++)
            {
                moved[j][i] = population.Columns[j][from[i]] + steps[j] * draws[i];
                possible[i] &= problem.Parameters[j].Prior.Density(moved[j][i]) > 0;
            }
        }

        for (var i = 0; i < count; i++)
            for (var j = 0; j < steps.Length && !possible[i]; j++) moved[j][i] = population.Columns[j][from[i]];
        return (moved, possible);
    }

    /// <summary>Prior / proposal density of each accepted row, made to sum to 1.</summary>
    internal double[] Weights(double[][] accepted, int threads)
    {
        var weights = Chunks.Map(accepted[0].Length, threads, i => PriorDensity(accepted, i) / ProposalDensity(accepted, i));
        Columns.Divide(weights, Columns.Sum(weights), weights);
        return weights;
    }

    private double PriorDensity(double[][] accepted, int i)
    {
        var density = 1.0;
        for (var j = 0; j < accepted.Length; j++) density *= problem.Parameters[j].Prior.Density(accepted[j][i]);
        return density;
    }

    /// <summary>Up to a factor that all rows share.</summary>
    private double ProposalDensity(double[][] accepted, int i)
    {
        var (near, apart) = (new double[ladder.Length], new double[ladder.Length]);
        for (var j = 0; j < accepted.Length; j++)
        {
            if (steps[j] == 0) continue;
            Columns.Affine(1 / steps[j], population.Columns[j], -accepted[j][i] / steps[j], apart);
            Columns.Multiply(apart, apart, apart);
            Columns.AddScaled(near, -0.5, apart);
        }

        Elementary.Exp(near, near);
        return Columns.Dot(near, population.Weights);
    }
}
