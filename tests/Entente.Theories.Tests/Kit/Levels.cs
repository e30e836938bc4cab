using Entente.Theories.Measures;

namespace Entente.Theories.Tests.Kit;

/// <summary>Levels of an own for every call and year, the same whenever asked for: what twins reckon with.</summary>
internal sealed class Levels(int seed, int draws)
{
    private readonly Dictionary<(string, int), double[]> _levels = [];
    private readonly Random _random = new(seed);

    public double[] Of(MeasureCall call, int year) => Of(call.Id, year);

    public double[] Of(string call, int year)
    {
        if (!_levels.TryGetValue((call, year), out var column))
            _levels[(call, year)] = column = [.. Enumerable.Range(0, draws).Select(_ => _random.NextDouble())];
        return column;
    }
}
