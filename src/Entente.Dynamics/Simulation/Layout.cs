namespace Entente.Dynamics;

/// <summary>Where everything lies in the one array of a block: parameters, states, noises and outputs, a column of lanes each.</summary>
internal sealed class Layout
{
    internal const int WidestPack = 8;

    // What the columns of a block should take: less than the first-level cache, which generator and quantiles also work in.
    private const int Budget = 30 * 1024;
    private const int FewestLanes = 32, MostLanes = 96;

    internal Layout(IModel model, int actors, IInputs inputs)
    {
        (Model, Actors) = (model, actors);
        var parameters = model.Parameters.Sum(parameter => parameter.Per.Count(actors));
        var noises = model.Noises.Sum(noise => noise.Per.Count(actors));
        var outputs = model.Outputs.Sum(output => output.Per.Count(actors));
        FirstState = parameters;
        var firstNoise = FirstState + model.States(actors);
        Columns = firstNoise + noises + outputs;
        Lanes = LanesFor(Columns);
        Inputs = Places(model.Parameters.Select(parameter => parameter.Per), 0);
        Noises = Places(model.Noises.Select(noise => noise.Per), firstNoise);
        Outputs = Places(model.Outputs.Select(output => output.Per), firstNoise + noises);
        Fixed = [.. Inputs.Take(model.Parameters.Count).Select((place, p) => Enumerable.Range(0, place.Count).Select(slot => inputs.Fixed(p, slot)).ToArray())];
        Silent = [.. model.Noises.Select(IsSilent)];
    }

    internal IModel Model { get; }

    internal int Actors { get; }

    /// <summary>Draws in a block; a multiple of <see cref="WidestPack"/>.</summary>
    internal int Lanes { get; }

    internal int Columns { get; }

    /// <summary>Doubles in the array of a block.</summary>
    internal int Length => Columns * Lanes;

    internal int FirstState { get; }

    /// <summary>Of the parameters; as for the others with one more at the end, so that there is always a first.</summary>
    internal ColumnPlace[] Inputs { get; }

    internal ColumnPlace[] Noises { get; }

    internal ColumnPlace[] Outputs { get; }

    /// <summary>For each parameter and slot the value in all draws; null where draws differ.</summary>
    internal double?[][] Fixed { get; }

    /// <summary>For each noise, whether nothing comes of it, so that it need not be drawn.</summary>
    internal bool[] Silent { get; }

    private bool IsSilent(ModelNoise noise) =>
        noise.ScaledBy.Length > 0
        && Fixed[Place.Of(Model.Parameters.Select(parameter => parameter.Id), noise.ScaledBy, Model.Id)].All(value => value == 0);

    private ColumnPlace[] Places(IEnumerable<Per> kinds, int first)
    {
        var places = new List<ColumnPlace>();
        foreach (var per in kinds)
        {
            places.Add(new(first * Lanes, per.Slot(1, 0, Actors) * Lanes, per.Count(Actors)));
            first += per.Count(Actors);
        }

        return [.. places, default];
    }

    private static int LanesFor(int columns)
    {
        var fitting = Budget / sizeof(double) / Math.Max(1, columns);
        return Math.Clamp(fitting / WidestPack * WidestPack, FewestLanes, MostLanes);
    }
}
