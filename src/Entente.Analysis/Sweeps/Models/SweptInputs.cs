using Entente.Dynamics;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>The inputs of some runs, as the simulator asks for them.</summary>
internal sealed class SweptInputs : IInputs
{
    private readonly IModel _model;
    private readonly double[][] _columns;
    private readonly long _first;
    private readonly Dictionary<(int, int), int> _varied;
    private readonly Dictionary<(int, int), double> _fixed;

    /// <summary>Inputs of runs.</summary>
    /// <param name="model">The model.</param>
    /// <param name="sweep">The sweep.</param>
    /// <param name="part">The choice.</param>
    /// <param name="columns">A column per varied input.</param>
    /// <param name="first">Draw that the first element of each belongs to.</param>
    public SweptInputs(IModel model, ModelSweep sweep, int part, double[][] columns, long first)
    {
        (_model, _columns, _first) = (model, columns, first);
        _varied = sweep.Inputs.Select((input, k) => (Key: Key(input.Parameter, input.I, input.J, sweep.Actors), k)).ToDictionary(p => p.Key, p => p.k);
        _fixed = sweep.Fixed.ToDictionary(f => Key(f.Parameter, f.I, f.J, sweep.Actors), f => f.Value);
        foreach (var chosen in sweep.Choice?.Names ?? [])
        {
            _fixed[Key(chosen.Parameter, chosen.I, chosen.J, sweep.Actors)] = sweep.Choice!.Values[part];
        }
    }

    /// <inheritdoc/>
    public double? Fixed(int parameter, int slot) =>
        _varied.ContainsKey((parameter, slot)) ? null : _fixed.GetValueOrDefault((parameter, slot), _model.Parameters[parameter].Default);

    /// <inheritdoc/>
    public void Fill(int parameter, int slot, long first, Span<double> into) =>
        _columns[_varied[(parameter, slot)]].AsSpan((int)(first - _first), into.Length).CopyTo(into);

    private (int, int) Key(string parameter, int i, int j, int actors)
    {
        var p = _model.Parameters.Select((each, at) => (each, at)).First(x => x.each.Id == parameter);
        return (p.at, p.each.Per switch { Per.Model => 0, Per.Actor => i, _ => (i * actors) + j });
    }
}
