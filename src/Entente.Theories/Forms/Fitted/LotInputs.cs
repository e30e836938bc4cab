using Entente.Dynamics;
using Entente.Ensembles.Calibration;

namespace Entente.Theories.Forms.Fitted;

/// <summary>Inputs of a lot of simulations: learnt parameters from their draws, the others held or at their defaults.</summary>
internal sealed class LotInputs : IInputs
{
    private readonly double[]?[] _drawn;
    private readonly double[] _values;
    private readonly long _first;

    public LotInputs(FittedBody body, CalibratedParameter[] learnt, double[][] draws, long first)
    {
        _first = first;
        _values = [.. body.Model.Parameters.Select(p => body.Held.TryGetValue(p.Id, out var held) ? held : p.Default)];
        _drawn = [.. body.Model.Parameters.Select(p => Array.FindIndex(learnt, l => l.Id == p.Id) is >= 0 and var i ? draws[i] : null)];
        Ids = [.. body.Model.Parameters.Select(p => p.Id)];
    }

    private LotInputs(LotInputs like, IReadOnlyDictionary<string, double> with)
    {
        (_first, Ids) = (like._first, like.Ids);
        _values = [.. like._values.Select((value, p) => with.TryGetValue(Ids[p], out var set) ? set : value)];
        _drawn = [.. like._drawn.Select((column, p) => with.ContainsKey(Ids[p]) ? null : column)];
    }

    private string[] Ids { get; }

    /// <summary>The same with some parameters set otherwise.</summary>
    public LotInputs With(IReadOnlyDictionary<string, double> with) => new(this, with);

    /// <inheritdoc/>
    public double? Fixed(int parameter, int slot) => _drawn[parameter] is null ? _values[parameter] : null;

    /// <inheritdoc/>
    public void Fill(int parameter, int slot, long first, Span<double> into) => _drawn[parameter].AsSpan((int)(first - _first), into.Length).CopyTo(into);
}
