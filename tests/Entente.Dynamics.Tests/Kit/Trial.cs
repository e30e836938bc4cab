using Entente.Numerics;

namespace Entente.Dynamics.Tests.Kit;

/// <summary>Short ways to run a model in tests.</summary>
internal static class Trial
{
    internal static IReadOnlyList<IModel> Models => Dynamics.Models.All;

    internal static int FewestOrThree(IModel model) => Math.Clamp(3, model.Actors.Fewest, model.Actors.Most);

    /// <summary>Every parameter drawn anywhere in its range.</summary>
    internal static Inputs Anywhere(IModel model, int actors)
    {
        var inputs = new Inputs(model, actors);
        foreach (var parameter in model.Parameters) inputs.Draw(parameter.Id, parameter.Low, parameter.High, new DrawSource(7));
        return inputs;
    }

    /// <summary>All columns of a run, one after another.</summary>
    internal static IEnumerable<double[]> Columns(this Trajectories run, IModel model) =>
        from output in model.Outputs
        from slot in Enumerable.Range(0, output.Per.Count(run.Actors))
        from step in Enumerable.Range(0, run.Steps + 1)
        select output.Per == Per.Pair
            ? run.At(output.Id, step, slot / run.Actors, slot % run.Actors)
            : run.At(output.Id, step, slot);

    /// <summary>The course of an output in one draw.</summary>
    internal static double[] Course(this Trajectories run, string output, int i = 0, int j = 0, int draw = 0) =>
        [.. Enumerable.Range(0, run.Steps + 1).Select(step => run.At(output, step, i, j)[draw])];

    /// <summary>One draw with fixed parameters, from which the noise is absent unless the parameters say otherwise.</summary>
    internal static Trajectories Once(IModel model, int actors, int steps, Func<Inputs, Inputs> set) =>
        Simulator.Run(model, actors, set(new(model, actors)), steps, 1);
}
