using System.Numerics;

namespace Entente.Dynamics;

/// <summary>
/// Where everything lies in the one array of a block: parameters, states, noises and outputs, a column of lanes each;
/// a parameter that is the same in every draw takes the width of the widest pack only.
/// </summary>
internal sealed class Layout
{
    internal const int WidestPack = 8;

    // What a block should take of the first-level data cache (32 to 48 KiB on current processors).
    private const int Budget = 96 * 1024;
    private const int FewestLanes = 32, MostLanes = 256;

    internal Layout(IModel model, int actors, IInputs inputs)
    {
        (Model, Actors) = (model, actors);
        (InputFirsts, InputStrides) = Places(model.Parameters.Select(parameter => parameter.Per), actors, out var slots);
        var given = Given(model, inputs, actors);
        (NoiseFirsts, NoiseStrides) = Places(model.Noises.Select(noise => noise.Per), actors, out var noises);
        (OutputFirsts, OutputStrides) = Places(model.Outputs.Select(output => output.Per), actors, out var outputs);
        (Noises, Outputs) = (noises, outputs);
        FirstState = given.Count(value => value is null);
        var firstNoise = FirstState + model.States(actors);
        var firstOutput = firstNoise + noises;
        Shift(NoiseFirsts, firstNoise);
        Shift(OutputFirsts, firstOutput);
        Columns = firstOutput + outputs;
        Lanes = LanesFor(Columns);
        Inputs = InputPlaces(given);
        Length = Columns * Lanes + (slots - FirstState) * WidestPack;
    }

    internal IModel Model { get; }

    internal int Actors { get; }

    /// <summary>Draws in a block; a multiple of <see cref="WidestPack"/>.</summary>
    internal int Lanes { get; }

    internal int Columns { get; }

    internal int Noises { get; }

    internal int Outputs { get; }

    /// <summary>Doubles in the array of a block.</summary>
    internal int Length { get; }

    internal int FirstState { get; }

    internal InputPlace[] Inputs { get; }

    internal int[] InputFirsts { get; }

    internal int[] InputStrides { get; }

    internal int[] NoiseFirsts { get; }

    internal int[] NoiseStrides { get; }

    internal int[] OutputFirsts { get; }

    internal int[] OutputStrides { get; }

    private static double?[] Given(IModel model, IInputs inputs, int actors) =>
    [
        .. model.Parameters.SelectMany((parameter, p) =>
            Enumerable.Range(0, parameter.Per.Count(actors)).Select(slot => inputs.Fixed(p, slot))),
    ];

    private static (int[] Firsts, int[] Strides) Places(IEnumerable<Per> kinds, int actors, out int total)
    {
        var firsts = new List<int>();
        var strides = new List<int>();
        total = 0;
        foreach (var per in kinds)
        {
            firsts.Add(total);
            strides.Add(per.Slot(1, 0, actors));
            total += per.Count(actors);
        }

        return ([.. firsts], [.. strides]);
    }

    private static void Shift(int[] firsts, int by)
    {
        for (var k = 0; k < firsts.Length; k++) firsts[k] += by;
    }

    private static int LanesFor(int columns)
    {
        var fitting = Budget / sizeof(double) / Math.Max(1, columns);
        return Math.Clamp((int)BitOperations.RoundUpToPowerOf2((uint)fitting + 1) / 2, FewestLanes, MostLanes);
    }

    private InputPlace[] InputPlaces(double?[] given)
    {
        var places = new InputPlace[given.Length];
        var (column, constant) = (0, Columns * Lanes);
        for (var slot = 0; slot < given.Length; slot++)
        {
            var drawn = given[slot] is null;
            places[slot] = drawn ? new(column, -1, 0) : new(constant, 0, given[slot]!.Value);
            if (drawn) column += Lanes;
            else constant += WidestPack;
        }

        return places;
    }
}

/// <summary>Where a parameter's values lie: the mask lets the lane count, or not, as one value stands for all draws.</summary>
internal readonly record struct InputPlace(int Offset, int Mask, double Value)
{
    internal bool Drawn => Mask != 0;
}
